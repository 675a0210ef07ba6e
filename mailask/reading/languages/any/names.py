"""What names wear in any language: titles before them, and the small words between their parts."""

from __future__ import annotations

TITLES = "Dr|Mr|Mrs|Ms|Prof|Herr|Herrn|Frau|Señor|Señora|Sra|Sr|Madame|Monsieur|Mme|M"
"""Titles, as a pattern."""
PARTICLES = "van|von|de|der|den|di|da|del|el|al|la|le|bin|ibn"
"""Small words inside of family names, as a pattern."""
