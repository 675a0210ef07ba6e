"""The rules on a finished letter: what the reader sees, template and all."""
