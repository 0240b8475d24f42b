"""Documents: gathered, typeset, shown, printed, saved, counted."""
