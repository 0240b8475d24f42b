"""The page of needs: her first day, and every assessment over time."""
