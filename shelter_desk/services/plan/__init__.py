"""The plan of one resident, her safety, her first day."""
