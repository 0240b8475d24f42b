"""The computer's own print system: papers are handed to it, followed, and taken out of it."""
