"""Windows compiled from ui/*.ui at build time; nothing is written here by hand."""
