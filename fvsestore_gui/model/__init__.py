"""The nouns of this program, frozen and free of I/O."""
