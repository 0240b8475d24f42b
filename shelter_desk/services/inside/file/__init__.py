"""One file as it is opened, part by part."""
