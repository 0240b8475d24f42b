"""Forms as they lie in the file: sealed parts, drafts, and what she told before."""
