"""What of a file goes into her own copy, or is handed over as data."""
