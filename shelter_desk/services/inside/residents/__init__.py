"""Lines of residents, and what many parts need to know of one."""
