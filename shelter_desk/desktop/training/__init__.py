"""The trainer's pack: papers of the training."""
