"""Case notes, sealed ones too."""
