"""Every word of every language that is read."""
