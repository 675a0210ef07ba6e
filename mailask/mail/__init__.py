"""RFC 5322, read and written: the only room that knows it."""
