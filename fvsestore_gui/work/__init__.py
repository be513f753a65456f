"""What the program does with stores and orders."""
