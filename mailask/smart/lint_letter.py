from __future__ import annotations


def lint_letter(letter, *, policy, now, known=None):
    return ()
