"""Paper and strangers' files in processes of their own: what is asked, and who answers."""
