"""How people answer when they are asked for something: four modules of a language's folder, each a table a key.

`answers` and `refusals` hold what speaks for an outcome, tried by `outcome`: opt_out, no, later, condition, done, yes,
referral, thanks; besides done, `enclosed` says that the mail carries the thing and `settled` that it is out of the way.
`lack` says what the writer has not and `sometime` when it could be: weaker signs of a no and a later; the second needs
a `perhaps` beside a no. After a yes only a `turn` ("but") makes a refusal of another sentence's no. `small_talk` holds
questions that want no answer, `query` questions without a mark; `hello` opens a letter, `own` is the first person;
`once` and `only` tell conditions apart.

`doubts` holds what only looks like an answer (`not_no`, `not_yes`, `undone`, `not_opt_out`) and what makes one only
likely: that it is a `part` and the `rest` comes later, a `hedge`, what `others` do. `it` stands for the thing asked, `third` opens a sentence about another person, `deed` for what is done to
it, `open` for questions that a bare no does not answer, `wants` for what is to be done with a thing that was sent and
`courtesy` for what is only said with it. `sorry` beside a `negation` refuses, however it is said; `but` takes back.

`referrals` holds what points at a person, before a name (`send_on`, `pass_on`, `best`: they end at it; `send_straight`
at a name of one word), behind it
(`keeps`) or by taking it up (`by_pronoun`); what says that they are `copied` or `unknown`, that the writer does it
`myself`; and capitalised words that are no part of a name (`no_name`). The notation is that of `notation`.
"""

from __future__ import annotations

ANSWERS = ("answers", "refusals", "doubts", "referrals")
"""The modules of a language that hold them."""
KEYS = tuple(
    """
    opt_out not_opt_out not_no small_talk query no lack later sometime perhaps turn condition once only done undone
    enclosed settled yes not_yes thanks hello own part rest hedge others it deed third open wants courtesy sorry negation but
    send_on send_straight pass_on keeps best by_pronoun copied unknown myself no_name
    """.split()
)
"""The tables of answers that a language has."""
