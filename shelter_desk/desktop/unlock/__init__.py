"""Opening the desk: code and passphrase, or the recovery key."""
