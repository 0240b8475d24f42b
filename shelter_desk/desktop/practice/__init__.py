"""Cases to practise on: the list, the play, what came of it. In a practice desk alone."""
