"""What was planned, done and read, in words, JSON and HTML."""
