"""PDF files and pictures from outside as bytes: joined, locked, opened, shown as pixels."""
