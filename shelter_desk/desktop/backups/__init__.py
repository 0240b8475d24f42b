"""The page of backups, and the way back before anybody is signed in."""
