"""Opening the desk: the first run, the passphrase, the check-up, the practice house."""
