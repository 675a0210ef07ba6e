"""SMART: an ask or a letter -> findings, a file for each letter of the word, with the evidence of every rule."""

from __future__ import annotations

from mailask.smart.fields import parse_ask
from mailask.smart.known import Acquaintance, Known
from mailask.smart.lint import lint_ask, lint_fields
from mailask.smart.lint_letter import lint_letter, lint_words

__all__ = ["Acquaintance", "Known", "lint_ask", "lint_fields", "lint_letter", "lint_words", "parse_ask"]
