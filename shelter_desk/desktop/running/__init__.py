"""Threads, slices of long work, memory, and what is done while nobody asks for anything."""
