"""All that is said to Amazon and read from it."""
