"""What has a clock, one source of due rows a module, and the house on Today."""
