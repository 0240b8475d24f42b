"""Who may open the file: the only importer of cryptography and keyring."""
