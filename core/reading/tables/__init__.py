"""What the readers know by heart: phrases of page furniture, and the words of an article's frame."""
