"""A declared form made visible: editors, questions, sections, and the pages that hold them."""
