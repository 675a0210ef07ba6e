"""Replies to an ask: whether something is asked of the user in them, or only given, granted, wished or excused."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailask.reading import read_text

NOW = datetime(2026, 3, 4, 14, 30, tzinfo=UTC)

ASKING = [
    ("en", "Happy to. Does Tuesday or Wednesday after lunch work for you?"),
    ("en", "Sorry, I can't make it. Could you ask Carol instead?"),
    ("en", "I could do this, but only with a written order. Send one over and we'll start."),
    ("en", "As promised, the list. Can you double check column C?"),
    ("en", "I'd need to know the exact dates before I can say anything."),
    ("en", "Which year did you mean, 2024 or 2025?"),
    ("en", "Not my area any more. Who told you to contact me?"),
    ("en", "Looks good. Just drop the second logo and you can print it."),
    ("en", "Sounds interesting, tell me more."),
    ("en", "Do me a favour and resend it as PDF, my viewer chokes on the old format."),
    ("de", "Gern, passt dir Dienstag oder Mittwoch?"),
    ("de", "Dafür bräuchte ich erst einen schriftlichen Auftrag."),
    ("de", "Welches Jahr meinst du denn?"),
    ("de", "Kein Problem, aber ruf vorher kurz durch."),
    ("de", "Schau bitte noch mal in Spalte C, da stimmt was nicht."),
    ("fr", "Avec plaisir, mardi ou mercredi te conviendrait ?"),
    ("fr", "Il me faudrait d'abord un bon de commande."),
    ("fr", "De quelle année parles-tu ?"),
    ("fr", "Pas de souci, mais appelle-moi avant."),
    ("fr", "Vérifie la colonne C, il y a une erreur."),
    ("es", "Encantada, ¿te viene bien el martes?"),
    ("es", "Antes necesitaría un pedido por escrito."),
    ("es", "¿De qué año hablas?"),
    ("es", "Sin problema, pero llámame antes."),
    ("es", "Revisa la columna C, hay un error."),
    ("en", "I have it here, somewhere. When you are next in town, drop by the office and pick it up."),
    ("en", "any luck with the printer"),
    ("en", "What is the status of the order"),
    ("en", "Dr. Hall called, he would like you to ring him back."),
    ("de", "Fürs Erste fehlt uns noch Ihre Kontonummer."),
    ("fr", "Passe-le à Paul quand tu auras fini."),
    ("es", "Pásaselo a Paco cuando acabes."),
]

GIVING = [
    ("en", "Sure thing, attached. Shout if it won't open."),
    ("en", "Got it, thanks. I'll have the numbers to you Thursday."),
    ("en", "Happy to. I'm free Tuesday or Wednesday after lunch."),
    ("en", "Sorry, I can't make it. Maybe Carol can step in."),
    ("en", "No, that isn't something we publish. Good luck with it!"),
    ("en", "Here it is. You'll need Acrobat to open it."),
    ("en", "As promised, the list. Prices are without tax."),
    ("en", "I passed your question on to Tim, he will get back to you."),
    ("en", "Yes, count me in! Can't wait."),
    ("en", "It was lovely to hear from you. We all had the flu, but we are on the mend."),
    ("en", "I don't have it. You could try the archive."),
    ("en", "Will do as soon as the audit is over. Bear with me."),
    ("en", "Thanks for asking, we're fine. The report is on the shared drive."),
    ("en", "Hi, I'm away until Monday and will look at it then."),
    ("de", "Klar, hängt an. Sag Bescheid, falls es sich nicht öffnen lässt."),
    ("de", "Gern, ich kann Dienstag oder Mittwoch."),
    ("de", "Leider nein, das geben wir nicht heraus. Viel Erfolg!"),
    ("de", "Ich habe es an Tim weitergegeben, er meldet sich."),
    ("de", "Mache ich, sobald die Prüfung vorbei ist."),
    ("de", "Das kannst du gern so veröffentlichen."),
    ("de", "Sie haben recht, das war ein Tippfehler."),
    ("fr", "Bien sûr, c'est en pièce jointe. Dis-moi si ça ne s'ouvre pas."),
    ("fr", "Avec plaisir, je suis libre mardi ou mercredi."),
    ("fr", "Désolée, nous ne publions pas ces chiffres. Bon courage !"),
    ("fr", "J'ai transmis à Paul, il reviendra vers vous."),
    ("fr", "Je m'en occupe dès que l'audit est fini."),
    ("fr", "Tu peux le publier tel quel."),
    ("es", "Claro, va adjunto. Dime si no se abre."),
    ("es", "Encantada, puedo el martes o el miércoles."),
    ("es", "Lo siento, no publicamos esas cifras. ¡Suerte!"),
    ("es", "Se lo he pasado a Paco, él te contestará."),
    ("es", "Lo hago en cuanto acabe la auditoría."),
    ("es", "Puedes publicarlo tal cual."),
    ("en", "Many thanks for the invitation.?"),
    ("en", "We shall be glad to join you for the evening."),
    ("en", "Call volumes were down in May, the report says."),
    ("en", "We appreciate your patience."),
    ("en", "If the file is on the server, you need to log in first."),
    ("de", "Am Mittwoch können wir."),
    ("fr", "Vous pouvez garder le livre."),
    ("es", "Puede quedarse con el libro."),
]


@pytest.mark.parametrize(("language", "reply"), ASKING, ids=[reply for _, reply in ASKING])
def test_a_reply_that_asks_is_one_that_asks(language: str, reply: str) -> None:
    assert read_text(reply, reference=NOW, language=language).asks


@pytest.mark.parametrize(("language", "reply"), GIVING, ids=[reply for _, reply in GIVING])
def test_a_reply_that_only_gives_asks_for_nothing(language: str, reply: str) -> None:
    assert read_text(reply, reference=NOW, language=language).asks == ()
