"""The nouns of mailask: frozen values that know no file, clock or network."""
