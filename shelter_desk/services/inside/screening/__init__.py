"""Sittings read, counted, put together and put on paper."""
