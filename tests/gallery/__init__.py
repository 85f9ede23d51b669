"""Pictures of every state of the window, each beside the drawn one: ``python3 dev.py gallery``."""
