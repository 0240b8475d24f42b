"""Opening the encrypted file, and what the database engine needs for it."""
