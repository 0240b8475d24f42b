"""Her own copy: who asks, how she has it, what became of earlier ones."""
