"""Cases to practise on: scenes with invented people, and a coach who looks at the way taken."""
