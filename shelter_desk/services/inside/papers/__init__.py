"""From a job to a paper: gathered, typeset, printed, and the last step out."""
