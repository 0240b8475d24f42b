"""One resident's file."""
