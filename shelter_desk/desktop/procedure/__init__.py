"""The procedure: where one file stands, and the table that managers adjust."""
