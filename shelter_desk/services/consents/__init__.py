"""What she decided: talks, wordings, signatures, and what left without her agreement."""
