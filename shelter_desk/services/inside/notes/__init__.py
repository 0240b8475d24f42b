"""Notes for one reader, sealed ones, and the tasks they leave."""
