"""What runs without a window: backup, verify, restore, doctor, verify-log."""
