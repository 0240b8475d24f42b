"""The packaged cases and plans of the training, how they are played, and what is kept of it."""
