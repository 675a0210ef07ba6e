"""How people answer when they are asked for something: `answers` of a language's folder, a table of phrases a key.

Each table has the same keys, tried by `outcome`: opt_out, no, later, condition, done, yes, referral, thanks. `lack`
says what the writer has not and `sometime` when it could be: weaker signs of a no and a later; the second needs a
`perhaps` beside a no. After a yes only a `turn` ("but") makes a refusal of another sentence's no. `not_no` only looks
like a refusal, `small_talk` holds questions that want no answer, `query` questions without a mark. The notation is that
of `notation`.
"""

from __future__ import annotations

KEYS = tuple(
    """
    opt_out not_opt_out not_no small_talk query no lack later sometime perhaps turn condition once only done undone
    enclosed settled yes not_yes referral thanks hello own part hedge others it open wants
    """.split()
)
"""The tables of answers that a language has."""
