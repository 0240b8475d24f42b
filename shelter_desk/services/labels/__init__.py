"""The words for what people choose from; one place for screen, paper and log."""
