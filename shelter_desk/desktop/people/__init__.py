"""The places of the desk, one module each."""
