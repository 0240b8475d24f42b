"""Forms and other words: filled, signed, corrected, kept while they are typed."""
