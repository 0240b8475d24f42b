"""Today: what is due, who arrived, the house."""
