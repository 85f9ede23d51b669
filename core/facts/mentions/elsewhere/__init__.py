"""What is read in other languages than English."""
