"""The log and those who look after it: reading, anchoring, reviewing."""
