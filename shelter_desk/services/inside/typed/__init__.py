"""Words that people typed: made fit to be kept, and covered before others read them."""
