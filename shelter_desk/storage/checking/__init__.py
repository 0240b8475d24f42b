"""Whether anything was changed behind the log's back."""
