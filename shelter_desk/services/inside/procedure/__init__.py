"""The procedure as it is kept, and where one file stands in it."""
