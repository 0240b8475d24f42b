"""Other agencies: the directory, referrals, what came of them, and telling them to stop."""
