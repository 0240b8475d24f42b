"""One repository an aggregate; each returns frozen values."""
