"""The log, and which bytes its rows vouch for."""
