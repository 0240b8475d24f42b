"""Text set right in every script: direction, shaping, fonts, the canvas under all of it."""
