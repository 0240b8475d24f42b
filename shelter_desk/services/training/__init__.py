"""Training of the staff, and cases to practise on."""
