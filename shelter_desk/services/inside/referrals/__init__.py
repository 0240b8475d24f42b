"""Agencies and referrals: kept, listed, put on paper, told to stop."""
