"""All that is said to Finvalda and read from it."""
