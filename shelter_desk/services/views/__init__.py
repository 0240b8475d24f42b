"""What pages are given: frozen values, ready to be put into words."""
