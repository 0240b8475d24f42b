"""The first time: a desk is made in five steps."""
