"""Files in a resident's file."""
