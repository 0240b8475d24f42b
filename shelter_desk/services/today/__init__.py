"""What is due for the person at the desk."""
