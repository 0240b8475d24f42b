"""The wallet, the talk about a decision, signing."""
