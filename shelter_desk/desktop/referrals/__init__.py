"""Referrals: of one resident, of all, and what came of them."""
