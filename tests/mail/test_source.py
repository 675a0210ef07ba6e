"""A mail is read whole: its words wherever they stand, and what it carries by who put it there."""

from __future__ import annotations

import time
from base64 import b64encode

import pytest
from hypothesis import given, settings, strategies as st

from mailask.mail.source import Mail, open_mail
from mailask.reading import own_text, read

TOP = (
    "From: Dana Levi <dana@example.com>\nTo: sam@example.com\nDate: Mon, 2 Nov 2026 18:00:00 +0100\nMIME-Version: 1.0\n"
)
WORDS = "Content-Type: text/plain; charset=utf-8\n\nI will look into it.\n"
CANNOT = "Content-Type: text/plain\n\nI cannot.\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>I will look into it.</p>\n"


def of_parts(*parts: str, kind: str = "mixed", more: str = "", boundary: str = "part") -> str:
    """A multipart entity without the fields of a mail."""
    inside = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{kind}{more}; boundary="{boundary}"\n\n{inside}--{boundary}--\n'


def mail(entity: str | bytes, *, top: str = TOP) -> Mail:
    return open_mail(top.encode() + (entity if isinstance(entity, bytes) else entity.encode()))


def file(kind: str, name: str = "", *, disposition: str = "attachment", content: str = "YQ==", more: str = "") -> str:
    """A part that carries something."""
    named = f'; filename="{name}"' if name else ""
    told = f"Content-Disposition: {disposition}{named}\n" if disposition else ""
    also = f'; name="{name}"' if name else ""
    return f"Content-Type: {kind}{also}\n{told}{more}Content-Transfer-Encoding: base64\n\n{content}\n"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("text/csv", "churn.csv"),
        ("application/pdf", ""),
        ("application/octet-stream", "Отток-2025.csv"),
        ("text/plain", "notes.txt"),
        ("text/html", "report.html"),
        ("image/jpeg", "IMG_2041.JPG"),
        ("image/png", "logo.png"),
        ("application/zip", "all.zip"),
        ("text/markdown", "README.md"),
        ("application/pgp-encrypted-data", "report.pdf.gpg"),
    ],
)
def test_what_a_person_attached_counts(kind: str, name: str):
    opened = mail(of_parts(WORDS, file(kind, name)))

    assert (opened.attachments, opened.added) == ((name or kind,), ())
    assert not opened.encrypted


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("application/pkcs7-signature", "smime.p7s"),
        ("application/x-pkcs7-signature", ""),
        ("application/octet-stream", "smime.p7s"),
        ("application/pgp-signature", "signature.asc"),
        ("application/pgp-signature", "OpenPGP_signature"),
        ("application/pgp-keys", "OpenPGP_0x0123456789ABCDEF.asc"),
        ("application/octet-stream", "0x0123456789ABCDEF.asc"),
        ("text/vcard", "dana.vcf"),
        ("text/x-vcard", ""),
        ("application/octet-stream", "Dana Levi.vcf"),
        ("application/ms-tnef", "winmail.dat"),
        ("application/octet-stream", "winmail.dat"),
        ("text/x-amp-html", ""),
        ("text/calendar", "invite.ics"),
        ("application/octet-stream", "invite.ics"),
        ("application/applefile", "._churn"),
        ("image/png", "image001.png"),
        ("image/png", "Outlook-k2x4.png"),
        ("text/html", "ATT00001.htm"),
        ("text/x-moz-deleted", "Deleted: churn.csv"),
        ("text/rfc822-headers", ""),
    ],
)
def test_what_a_program_added_does_not(kind: str, name: str):
    opened = mail(of_parts(WORDS, file(kind, name)))

    assert (opened.attachments, opened.added) == ((), (name or kind,))
    assert opened.text == "I will look into it.\n"
    assert (opened.encrypted, opened.unreadable) == (False, False)


@pytest.mark.parametrize("reference", ["cid:logo@1", "cid:logo%401", "CID:LOGO@1"])
@pytest.mark.parametrize("disposition", ["inline", "attachment", ""])
def test_a_picture_that_the_html_shows_is_not_attached(reference: str, disposition: str):
    shown = HTML.replace("</p>", f'<img src="{reference}"></p>')
    picture = file("image/png", "photo.png", disposition=disposition, more="Content-ID: <logo@1>\n")

    assert mail(of_parts(shown, picture)).attachments == ()
    assert mail(of_parts(shown, picture, kind="related")).attachments == ()


def test_a_picture_beside_the_text_is_attached_and_one_that_belongs_to_the_html_is_not():
    picture = file("image/jpeg", "IMG_1.jpeg", disposition="inline")

    assert mail(of_parts(WORDS, picture, WORDS)).attachments == ("IMG_1.jpeg",)
    assert mail(of_parts(HTML, picture, kind="related")).attachments == ()
    assert mail(of_parts(HTML, file("application/pdf", "a.pdf"), kind="related")).attachments == ("a.pdf",)


def test_a_signature_by_its_place_needs_no_kind():
    signed = of_parts(WORDS, file("application/pgp-signature"), kind="signed")

    assert mail(signed).attachments == ()
    assert mail(signed).text == "I will look into it.\n"


def test_an_invitation_is_read_and_is_not_attached():
    invitation = "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\n"
    opened = mail(of_parts(WORDS, HTML, invitation, kind="alternative"))

    assert opened.calendar.startswith("BEGIN:VCALENDAR")
    assert opened.attachments == ()


def test_a_reaction_is_its_emoji():
    reaction = 'Content-Type: text/vnd.google.email-reaction+json; charset=utf-8\n\n{"version":1,"emoji":"🎉"}\n'
    opened = mail(of_parts(WORDS, reaction, HTML, kind="alternative"))

    assert (opened.reaction, opened.attachments) == ("🎉", ())


@pytest.mark.parametrize(
    "entity",
    [
        of_parts(
            "Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
            "Content-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----\n",
            kind="encrypted",
        ),
        of_parts(WORDS, file("application/pgp-encrypted"), file("application/octet-stream", "encrypted.asc")),
        file("application/pkcs7-mime; smime-type=enveloped-data", "smime.p7m"),
        file("application/x-pkcs7-mime", "smime.p7m"),
        of_parts(WORDS, file("application/x-microsoft-rpmsg-message", "message.rpmsg")),
        "Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\nVersion: 2\n\nhQ\n-----END PGP MESSAGE-----\n",
        "Content-Type: text/plain\n\nSee below.\n\n-----BEGIN PGP MESSAGE-----\n\nhQ\n",
    ],
    ids=["mime", "mangled-mime", "smime", "smime-untold", "rights", "inline", "inline-cut"],
)
def test_an_encrypted_mail_says_so_and_carries_nothing(entity: str):
    opened = mail(entity)

    assert opened.encrypted
    assert opened.attachments == ()
    assert "hQ" not in opened.text


def test_a_quoted_encrypted_message_does_not_make_the_answer_one():
    assert not mail("\nNo, sorry.\n\n> -----BEGIN PGP MESSAGE-----\n> hQ\n> -----END PGP MESSAGE-----\n").encrypted


def test_signed_words_are_read_without_their_armor():
    source = (
        "Content-Type: text/plain\n\nHello,\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\nCharset: utf-8\n\n"
        "No, sorry.\n- --\nDana\n"
        "-----BEGIN PGP SIGNATURE-----\nVersion: 2\n\niQ\n-----END PGP SIGNATURE-----\n\nbelow\n"
    )

    assert mail(source).text == "Hello,\n\nNo, sorry.\n--\nDana\n\nbelow\n"


@pytest.mark.parametrize(
    "entity",
    [
        file("application/pkcs7-mime; smime-type=signed-data", "smime.p7m", disposition=""),
        of_parts("Content-Type: text/plain\n\n \n", file("application/ms-tnef", "winmail.dat")),
        b"Content-Type: text/plain; charset=klingon\n\n" + "да, пришлю завтра".encode("koi8-r"),
        b"Content-Type: text/plain; charset=utf-8\n\n" + "да, пришлю завтра".encode("koi8-r"),
    ],
    ids=["sealed", "exchange", "unknown-charset", "wrong-charset"],
)
def test_words_that_could_not_be_read_are_told_of(entity: str | bytes):
    opened = mail(entity)

    assert opened.unreadable
    assert opened.attachments == ()


@pytest.mark.parametrize(
    "entity",
    [
        b"Content-Type: text/plain; charset=utf-8\n\n" + "Schöne Grüße, ich schicke es am Montag.".encode("latin-1"),
        b"Content-Type: text/plain; charset=klingon\n\nYes.",
        b"Content-Type: text/plain\n\n" + "да, пришлю завтра".encode()[:-1],
        of_parts(WORDS, file("application/ms-tnef", "winmail.dat")).encode(),
    ],
    ids=["western", "plain", "cut", "words-beside"],
)
def test_words_that_could_be_read_after_all_are_not(entity: bytes):
    assert not mail(entity).unreadable


@pytest.mark.parametrize(
    "entity",
    [
        'Content-Type: text/plain; name="ATT00001.txt"\n\nI cannot.\n',
        'Content-Type: text/plain; name="a.txt"\nContent-Disposition: inline; filename="a.txt"\n\nI cannot.\n',
        of_parts('Content-Type: text/plain; name="body.txt"\n\nI cannot.\n', file("text/csv", "a.csv")),
        'Content-Type: multipart/mixed; boundary="one\n two"\n\n--one two\n\nI cannot.\n--one two--\n',
        of_parts('Content-Type: multipart/mixed; boundary="in\n\tner"\n\n--in\tner\n\nI cannot.\n--in\tner--\n'),
        "Content-Type: multipart/mixed\n\n--lost\nContent-Type: text/plain\n\nI cannot.\n--lost--\n",
        'Content-Type: multipart/mixed; boundary="other"\n\n--lost\nContent-Type: text/plain\n\nI cannot.\n--lost--\n',
        of_parts("Content-Type: multipart/alternative\n\n--in\nContent-Type: text/plain\n\nI cannot.\n--in--\n"),
        "Content-Type: multipart/mixed\n\nI cannot.\n",
        "\nThis is a multi-part message in MIME format.\n\n--lost\nContent-Type: text/plain\n\nI cannot.\n--lost--\n",
        "Content-Type: text/enriched\n\n<bold>I</bold> <color><param>red</param>cannot</color>.\n",
        "Content-Type: text/richtext\n\n<bold>I</bold> cannot.\n",
        "Content-Type: text/markdown; charset=utf-8\n\nI cannot.\n",
        "Content-Type: text/x-unheard-of\n\nI cannot.\n",
        "Content-Type: text\n\nI cannot.\n",
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSSBjYW5ub3Qu\n",
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64 (encoded)\n\nSSBj\nYW5ub3Qu\n",
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nI cannot.\n",
        "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable \n\nI=20can=\nnot.\n",
        of_parts(
            "Content-Type: text/enriched\n\n<bold>x</bold>\n",
            "Content-Type: text/plain\n\nI cannot.\n",
            kind="alternative",
        ),
        of_parts(
            "Content-Type: text/plain\n\nI cannot.\n",
            "Content-Type: text/enriched\n\n<bold>x</bold>\n",
            kind="alternative",
        ),
    ],
)
def test_words_are_found_in_every_place(entity: str):
    opened = mail(entity)

    assert opened.text.replace("x \n", "").strip() == "I cannot."
    assert own_text((TOP + entity).encode()).endswith("I cannot.")


def test_a_named_text_below_the_words_is_a_file_unless_a_gateway_named_it():
    named = 'Content-Type: text/plain; name="{}"\n\nand below.\n'

    opened = mail(of_parts(WORDS, named.format("notes.txt")))
    split = mail(of_parts(WORDS, file("text/csv", "a.csv"), named.format("ATT00001.txt")))

    assert (opened.text, opened.attachments) == ("I will look into it.\n", ("notes.txt",))
    assert (split.text, split.attachments) == ("I will look into it.\n\nand below.\n", ("a.csv",))


@pytest.mark.parametrize(
    ("parts", "own"),
    [
        (
            (WORDS, "Content-Type: text/html\n\n<p>But the table comes on Monday.</p>\n"),
            "I will look into it.\n\nBut the table comes on Monday.",
        ),
        (
            (
                "Content-Type: text/html\n\n<p>I cannot.</p>\n",
                file("image/png", "a.png", disposition="inline"),
                "Content-Type: text/html\n\n<p>Sorry.</p>\n",
            ),
            "I cannot.\nSorry.",
        ),
        ((WORDS, HTML), "I will look into it."),
        ((HTML, WORDS), "I will look into it."),
        (
            (of_parts(WORDS, HTML, kind="alternative", boundary="in"), "Content-Type: text/plain\n\nBut on Monday.\n"),
            "I will look into it.\n\nBut on Monday.",
        ),
        (
            (HTML, "Content-Type: text/plain\n\nAnd one thing more: no.\n"),
            "I will look into it.\nAnd one thing more: no.",
        ),
    ],
    ids=[
        "text-then-html",
        "html-picture-html",
        "alternatives-called-a-mixture",
        "the-other-way-round",
        "alternatives-then-text",
        "html-then-text",
    ],
)
def test_all_words_of_a_mixture_are_its_authors(parts: tuple[str, ...], own: str):
    said = own_text((TOP + of_parts(*parts)).encode())

    assert [line for line in said.splitlines() if line] == [line for line in own.splitlines() if line]


@pytest.mark.parametrize("name", ["churn-Zürich.csv", "Отток.csv", "表.csv"])
@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
def test_a_raw_name_of_a_file_stops_nothing(name: str, charset: str):
    entity = of_parts(WORDS, file("text/csv", name)).encode(charset, "replace")
    opened = mail(entity)

    assert len(opened.attachments) == 1
    assert opened.text == "I will look into it.\n"
    assert charset == "latin-1" or opened.attachments == (name,)


@pytest.mark.parametrize(
    ("charset", "codec", "text"),
    [
        ("gb2312", "gb18030", "您好，朱镕先生"),
        ("x-gbk", "gb18030", "朱镕"),
        ("GB_2312-80", "gb18030", "朱镕"),
        ("shift_jis", "cp932", "①山田です"),
        ("x-sjis", "cp932", "①山田です"),
        ("ks_c_5601-1987", "cp949", "똠방각하"),
        ("euc-kr", "cp949", "똠방각하"),
        ("big5", "cp950", "您好"),
        ("euc-jp", "euc_jis_2004", "①山田"),
        ("iso-2022-jp", "iso2022_jp", "山田です"),
        ("iso-8859-1", "cp1252", "“yes” – 5 €"),
        ("us-ascii", "utf-8", "Grüße"),
        ("iso-8859-9", "cp1254", "“gönderirim” – ş"),
        ("iso-8859-2", "cp1250", "„zítra“ – ano"),
        ("iso-8859-2", "iso8859-2", "příští týden"),
        ("iso-8859-15", "iso8859-15", "5 €"),
        ("windows-874", "cp874", "ครับ"),
        ("tis-620", "cp874", "ครับ"),
        ("cp-850", "cp850", "Grüße"),
        ("ibm850", "cp850", "Grüße"),
        ("x-mac-roman", "mac_roman", "Grüße"),
        ("macintosh", "mac_roman", "Grüße"),
        ("x-mac-ce", "mac_latin2", "příští"),
        ("x-mac-cyrillic", "mac_cyrillic", "завтра"),
        ("koi8-r", "koi8_r", "завтра"),
        ("win-1251", "cp1251", "завтра"),
        ("UTF8", "utf-8", "завтра"),
        ("unknown-8bit", "cp1252", "Grüße aus Köln am Rhein"),
        ("utf-16", "utf-16", "Grüße"),
    ],
)
def test_a_charset_is_read_as_programs_mean_its_name(charset: str, codec: str, text: str):
    raw = text.encode(codec)
    body = open_mail(TOP.encode() + f"Content-Type: text/plain; charset={charset}\n\n".encode() + raw)
    coded = b64encode(raw).decode()
    transferred = mail(f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n{coded}\n")
    word = open_mail(f"Subject: =?{charset}?b?{coded}?=\n\nx\n".encode())

    assert word.head.subject == text
    assert transferred.text == text
    assert codec == "utf-16" or body.text == text


def test_vendors_own_numbers_in_iso_2022_jp_are_read():
    assert mail(b"Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B-!;3ED\x1b(B ok").text == "①山田 ok"


@pytest.mark.parametrize(
    "charset", ["unicode_escape", "raw_unicode_escape", "punycode", "idna", "undefined", "rot13", "hex"]
)
def test_a_codec_that_is_no_charset_is_none(charset: str):
    assert mail(f"Content-Type: text/plain; charset={charset}\n\n\\u0041 bc-\n").text == "\\u0041 bc-\n"


def test_html_may_name_its_charset_itself():
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head><p>завтра</p></html>'

    assert "завтра" in mail(b"Content-Type: text/html\n\n" + page.encode("koi8-r")).html


def test_many_parts_and_deep_ones_are_cut():
    assert len(mail(of_parts(*[file("application/pdf", f"{n}.pdf") for n in range(1000)])).attachments) < 250
    assert (
        mail("".join(f"Content-Type: multipart/mixed; boundary={n}\n\n--{n}\n" for n in range(3000))).attachments == ()
    )


def test_a_letter_that_a_mail_encloses_is_neither_its_words_nor_attached():
    inside = (
        "Content-Type: message/rfc822\n\nFrom: sam@example.com\nMessage-ID: <a@example.com>\n\nCould you send it?\n"
    )
    head = "Content-Type: text/rfc822-headers\n\nFrom: sam@example.com\nMessage-ID: <b@example.com>\n"
    opened = mail(of_parts(WORDS, inside, head))

    assert (opened.text, opened.attachments) == ("I will look into it.\n", ())
    assert opened.enclosed == ("<a@example.com>", "<b@example.com>")


def test_words_below_what_is_encoded_are_not_taken_for_it():
    coded = b64encode(b"I cannot, sorry.").decode()

    text = mail(
        f"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n{coded}\n\n-- \nA list's footer!\n"
    ).text

    assert text.startswith("I cannot, sorry.\n")
    assert "A list's footer!" in text


@settings(deadline=None)  # the first reading in a process loads its languages
@given(st.binary(max_size=400))
def test_any_body_opens(noise: bytes):
    assert mail(
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=" + noise
    ).head.sender
    assert read(TOP.encode() + b"Content-Disposition: attachment; filename*=" + noise).reply is not None


@pytest.mark.parametrize(
    ("kind", "piece"),
    [
        ("text/enriched", b"<param>"),
        ("text/plain", b"-----BEGIN PGP SIGNED MESSAGE-----\n"),
        ("text/plain", b"-----BEGIN PGP MESSAGE-----\n"),
        ("multipart/mixed", b"--x\n"),
        ("multipart/mixed", b"-"),
        ("text/html", b"<meta "),
        ("text/html", b"src="),
        ("text/plain; charset=iso-2022-jp", b"\x1b$B"),
    ],
)
def test_what_repeats_takes_no_time(kind: str, piece: bytes):
    begin = time.process_time()
    mail(f"Content-Type: {kind}\n\n".encode() + piece * (400_000 // len(piece)))

    assert time.process_time() - begin < 1
