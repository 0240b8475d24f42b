"""Around a stay: who is asked for, who left and is asked after, how long a file is kept."""
