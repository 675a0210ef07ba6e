"""What a folder or label is for is told by its name, in any language and encoding."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given, strategies as st

from mailask.mail.special_use import SpecialUse, decoded_name, use_of, uses_of


@pytest.mark.parametrize(
    ("use", "names"),
    [
        (SpecialUse.TRASH, "Trash|Bin|Deleted Items|Deleted Messages|Papierkorb|Gelöschte Elemente|Corbeille"),
        (
            SpecialUse.TRASH,
            "Éléments supprimés|Papelera|Elementos eliminados|Cestino|Posta eliminata|Lixeira|Prullenbak",
        ),
        (SpecialUse.TRASH, "Papperskorgen|Papirkurv|Slettet post|Roskakori|Kosz|Koš|Odstraněná pošta|Törölt elemek"),
        (
            SpecialUse.TRASH,
            "Çöp Kutusu|Silinmiş Öğeler|Корзина|Удаленные|Кошик|Κάδος|אשפה|ゴミ箱|削除済みアイテム|已删除邮件|휴지통",
        ),
        (
            SpecialUse.JUNK,
            "Spam|SPAM|Junk|Junk E-mail|Junk-E-Mail|Spamverdacht|Unerwünscht|Courrier indésirable|Pourriel",
        ),
        (
            SpecialUse.JUNK,
            "Indésirables|Correo no deseado|Posta indesiderata|Lixo Eletrônico|Ongewenste e-mail|Skräppost",
        ),
        (
            SpecialUse.JUNK,
            "Uønsket e-post|Søppelpost|Roskaposti|Niechciane|Nevyžádaná pošta|Levélszemét|Önemsiz E-posta",
        ),
        (
            SpecialUse.JUNK,
            "Спам|Нежелательная почта|Ανεπιθύμητα|דואר זבל|迷惑メール|垃圾邮件|스팸|Probably Spam|Spam-Ordner",
        ),
        (
            SpecialUse.DRAFTS,
            "Drafts|Draft|Entwürfe|Brouillons|Borradores|Bozze|Rascunhos|Concepten|Utkast|Kladder|Luonnokset",
        ),
        (
            SpecialUse.DRAFTS,
            "Wersje robocze|Koncepty|Piszkozatok|Taslaklar|Черновики|Πρόχειρα|טיוטות|下書き|草稿|임시보관함",
        ),
        (
            SpecialUse.SENT,
            "Sent|Sent Items|Sent Mail|Gesendet|Gesendete Objekte|Messages envoyés|Éléments envoyés|Enviados",
        ),
        (
            SpecialUse.SENT,
            "Posta inviata|Itens Enviados|Verzonden|Skickat|Sendt|Lähetetyt|Wysłane|Odeslaná pošta|Отправленные",
        ),
        (SpecialUse.CHAT, "Chat|Chats|Чаты|チャット"),
    ],
)
def test_a_name_in_any_language_tells_the_use(use: SpecialUse, names: str):
    for name in names.split("|"):
        assert use_of(name) is use, name
        assert use_of(name.upper()) is use, name
        assert uses_of(f"INBOX.{in_utf7(name)}", ".") == {use}, name


@pytest.mark.parametrize(
    "name",
    "|INBOX|Archive|Work|Invoices 2026|Not Spam|No spam|Spam Filter Project Plan|Bins|Spanish|Project Sent|Concept|"
    "Important|Starred|[Gmail]|All Mail|Alle Nachrichten|Reports|Outbox".split("|"),
)
def test_any_other_name_tells_nothing(name: str):
    assert use_of(name) is None


def test_what_lies_in_the_trash_is_trash():
    assert uses_of(".Trash.Projects", ".") == {SpecialUse.TRASH}
    assert uses_of("[Gmail]/Spam/2025", "/") == {SpecialUse.JUNK}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Courrier ind&AOk-sirable", "Courrier indésirable"),
        ("Gel&APY-schte Elemente", "Gelöschte Elemente"),
        ("&V4NXPpCuTvY-", "垃圾邮件"),
        ("R&-D", "R&D"),
        ("Q&A", "Q&A"),
        ("&AOk", "&AOk"),
        ("&A-", "&A-"),
    ],
)
def test_modified_utf7_is_read_and_anything_else_stays(written: str, name: str):
    assert decoded_name(written) == name


def in_utf7(name: str) -> str:
    """RFC 3501 section 5.1.3, each letter for itself."""
    encoded = (b64encode(c.encode("utf-16-be")).decode().rstrip("=").replace("/", ",") for c in name)
    return "".join(
        c if c.isascii() and c != "&" else "&-" if c == "&" else f"&{e}-" for c, e in zip(name, encoded, strict=True)
    )


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_every_name_survives_modified_utf7(name: str):
    assert decoded_name(in_utf7(name)) == name


@given(st.text(max_size=40))
def test_no_name_breaks_it(name: str):
    assert use_of(name) in {None, *SpecialUse}
