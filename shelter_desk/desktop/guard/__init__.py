"""What keeps others from seeing: locking, hiding, the clipboard, the folder's lock."""
