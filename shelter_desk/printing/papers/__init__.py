"""What papers say: plain data, importable without anything that draws."""
