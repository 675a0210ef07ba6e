"""What an author wrote, among what programs put around it: one case a way of marking, and what only looks like it."""

from __future__ import annotations

import pytest

from mailask.reading.reply import own_words

QUOTED = {
    "an attribution with the date behind the verb": (
        "Passt, bis dann!\n\nBob Braun <bob@example.com> schrieb am Di., 3. Nov. 2026, 10:12:\n\nGeht Freitag?\n",
        "Passt, bis dann!",
    ),
    "an attribution between rules": (
        "Please go ahead.\n\n---- On Tue, 03 Nov 2026 10:12:33 +0100 Bob <bob@example.com> wrote ---\n\nMay I start?\n",
        "Please go ahead.",
    ),
    "a name between rules": ("Fine.\n\n-----Bob Brown/SALES/ACME wrote: -----\n\nTo: Alice\nMay I start?\n", "Fine."),
    "a quotation on the line of its attribution": (
        "Sure, which one?\n\n  On Tue, Nov 3, 2026 at 10:12 AM, Bob Brown<bob@example.com> wrote:   Send me a chair?\n",
        "Sure, which one?",
    ),
    "a webmail that says whom it quotes": (
        "Gracias, me sirve.\n\nMensaje citado por Bob <bob@example.com>:\n\n> ¿Le sirve el martes?\n",
        "Gracias, me sirve.",
    ),
    "a help desk's line": (
        "Es geht wieder nicht.\n\n##- Bitte antworten Sie oberhalb dieser Zeile -##\n\nIhr Ticket 4711 ist offen.\n",
        "Es geht wieder nicht.",
    ),
    "labels on lines of their own": (
        (
            'They are final.\n\n"Bob Brown" <bob@example.com>\n11/02/2026 04:15 PM\n\nTo\n'
            "Alice/FIN/ACME\ncc\n\nSubject\n"
            "October\n\nAre the figures final?\n"
        ),
        "They are final.",
    ),
    "words below a forwarded mail": (
        (
            "-------- Forwarded Message --------\nSubject: \tKeys\nDate: \tMon, 2 Nov 2026 08:00:00 +0000\n"
            "From: \tBob <bob@example.com>\n\n> Keys are exchanged on 9 November.\n\nDoes that include mine?\n"
        ),
        "Does that include mine?",
    ),
    "quoted lines that an archive wrapped again": (
        (
            "Have a look at the manual, chapter four.\n\nOn 3 November 2026 at 10:12, Bob <bob@example.com> wrote:\n"
            "> I am a developer who was asked to make the search of our site better, and a manager wanted to\n"
            "know whether both kinds of it work together. I tried and found that each of them works alone, but\n"
            "not the two of them in one line.\n"
            "> Thanks\n"
        ),
        "Have a look at the manual, chapter four.",
    ),
}

AROUND = {
    "a telephone's line": ("Komme Donnerstag.\n\nVon meinem/meiner Galaxy gesendet\n", "Komme Donnerstag."),
    "an advertisement": ("Vale, lo miro.\n\nObtener Outlook para iOS<https://example.com/o>\n", "Vale, lo miro."),
    "the banner of the reader's own firm": (
        "CAUTION: This email originated from outside of the organisation. Do not click links.\n\nWorks for me.\n",
        "Works for me.",
    ),
    "a banner in brackets": ("[EXTERNAL EMAIL] Exercise caution with links.\n\nWorks for me.\n", "Works for me."),
    "a program's tip": (
        "Vous n’obtenez pas souvent d’e-mail à partir de bob@example.com. Pourquoi c’est important\n\nD’accord.\n",
        "D’accord.",
    ),
}

OWN = {
    "a list of From, To and Subject without address and date": (
        "We need a courier:\n\nFrom: Mill Lane 9\nTo: Dock Road 114\nSubject: glass\n\nOn Thursday. What would it be?"
    ),
    "an answer in small letters below a long question": (
        "see below\n\n"
        "> I was asked to make the search of our site better, and wanted to know whether anybody knows if it can\n"
        "no sorry, that is not possible at all\n\nbest\n"
    ),
    "more below the name, with code": (
        "So why is it there?\n\nBest regards,\nBob\n\nOne more thing, the field is a string;\n"
        '<field name="kind" type="string" stored="true" />'
    ),
    "a warning in the author's own words": "Warning: the outside door sticks, so push.\nSee you at ten.",
    "a colon and a bulleted list": "To do:\n\n- call Bob\n- send the list",
}


@pytest.mark.parametrize(("text", "own"), [*QUOTED.values(), *AROUND.values()], ids=[*QUOTED, *AROUND])
def test_what_programs_put_around_the_words_is_not_the_authors(text, own):
    assert own_words(text) == own


@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_what_only_looks_like_it_stays(text):
    kept = own_words(text)

    for line in text.split("\n"):
        if line and not line.startswith(">") and line not in {"best", "Best regards,", "Bob"}:
            assert line in kept
