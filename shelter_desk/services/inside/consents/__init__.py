"""Rules, papers and drafts of what she decides, and of what leaves without her agreement."""
