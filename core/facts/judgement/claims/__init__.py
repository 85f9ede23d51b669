"""What a verb, a state or a small word claims within a sentence, and what it means when another stands there."""
