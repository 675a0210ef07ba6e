"""What a person wrote is kept to the word, and what a program put around it goes."""

from __future__ import annotations

import textwrap

import pytest

from mailask.reading.html import text_of
from mailask.reading.reply import own_words

OWN = "The table is ready.\n\nOne line is missing."
INTRODUCTIONS = """\
Am Di., 3. März 2026 um 09:14 Uhr schrieb Alice Example <alice@example.com>:
Am 03.03.26 um 09:14 schrieb Alice Example:
Am 03.03.2026 um 09:14 schrieb Alice Example <alice@example.com>:
Alice <alice@example.com> schrieb am Di., 3. März 2026, 09:14:
Am Dienstag, 3. März 2026, 09:14:33 MEZ hat Alice <alice@example.com> Folgendes geschrieben:
Am Dienstag, 3. März 2026 um 09:14 schrieb Alice <alice@example.com>:
Gesendet: Dienstag, 03. März 2026 um 09:14 Uhr|Von: "Alice" <alice@example.com>|An: bob@example.org|Betreff: Zahlen
Le mar. 3 mars 2026 à 09:14, Alice Example <alice@example.com> a écrit :
Le 3 mars 2026 à 09:14, Alice Example <alice@example.com> a écrit :
Le 03/03/2026 à 09:14, Alice Example a écrit :
Le mardi 3 mars 2026 à 09:14:33 UTC+1, Alice <alice@example.com> a écrit :
El mar, 3 mar 2026 a las 9:14, Alice Example (<alice@example.com>) escribió:
El 3 mar 2026, a las 9:14, Alice Example <alice@example.com> escribió:
El 3/3/26 a las 9:14, Alice Example escribió:
El martes, 3 de marzo de 2026 9:14:33 CET, Alice <alice@example.com> escribió:
Il giorno mar 3 mar 2026 alle ore 09:14 Alice Example <alice@example.com> ha scritto:
Il giorno 3 mar 2026, alle ore 09:14, Alice Example <alice@example.com> ha scritto:
Il 03/03/2026 09:14, Alice Example ha scritto:
Em ter., 3 de mar. de 2026 às 09:14, Alice Example <alice@example.com> escreveu:
Alice Example <alice@example.com> escreveu (terça, 3/03/2026 à(s) 09:14):
Em 03/03/2026 09:14, Alice Example escreveu:
Em terça-feira, 3 de março de 2026 09:14:33 BRT, Alice <alice@example.com> escreveu:
Op di 3 mrt 2026 om 09:14 schreef Alice Example <alice@example.com>:
Op 3 mrt 2026, om 09:14 heeft Alice Example <alice@example.com> het volgende geschreven:
Op 03-03-2026 om 09:14 schreef Alice Example:
wt., 3 mar 2026 o 09:14 Alice Example <alice@example.com> napisał(a):
W dniu 3.03.2026 o 09:14, Alice Example pisze:
Wiadomość napisana przez Alice Example <alice@example.com> w dniu 3 mar 2026, o godz. 09:14:
Dnia 3 marca 2026 09:14 Alice Example <alice@example.com> napisał(a):
Den tis 3 mars 2026 kl 09:14 skrev Alice Example <alice@example.com>:
3 mars 2026 kl. 09:14 skrev Alice Example <alice@example.com>:
Den 2026-03-03 kl. 09:14, skrev Alice Example:
Den tirs. 3. mar. 2026 kl. 09.14 skrev Alice Example <alice@example.com>:
Den 03.03.2026 kl. 09.14 skrev Alice Example:
tir. 3. mar. 2026 kl. 09:14 skrev Alice Example <alice@example.com>:
2026年3月3日(火) 9:14 Alice Example <alice@example.com>:
2026/03/03 9:14、Alice Example <alice@example.com>のメール:
(2026/03/03 9:14), Alice Example wrote:
On 2026/03/03 9:14, Alice Example wrote:
ti 3. maalisk. 2026 klo 9.14 Alice Example (alice@example.com) kirjoitti:
út 3. 3. 2026 v 9:14 odesílatel Alice Example <alice@example.com> napsal:
вт, 3 мар. 2026 г. в 09:14, Alice Example <alice@example.com>:
Alice Example <alice@example.com> 于2026年3月3日周二 09:14写道：
Alice Example <alice@example.com>, 3 Mar 2026 Sal, 09:14 tarihinde şunu yazdı:
On Tue, Mar 3, 2026 at 9:14 AM Alice Example <alice@example.com> wrote:
On Mar 3, 2026, at 9:14 AM, Alice Example <alice@example.com> wrote:
On Tuesday, March 3rd, 2026 at 9:14 AM, Alice Example <alice@example.com> wrote:
On Tue, Mar 03, 2026 at 09:14:33AM +0100, Alice Example wrote:
Alice Example <alice@example.com> wrote on Tue, 3 Mar 2026 09:14:
---- On Tue, 03 Mar 2026 09:14:33 +0100 Alice Example <alice@example.com> wrote ---
---- Am Di., 03 März 2026 09:14:33 +0100 Alice Example <alice@example.com> schrieb ----
-----Ursprüngliche Nachricht-----
-------- Message d'origine --------
-------- Mensaje original --------
-------- Messaggio originale --------
-------- Mensagem original --------
-------- Oorspronkelijk bericht --------
-------- Oryginalna wiadomość --------
-------- Ursprungligt meddelande --------
-------- Oprindelig besked --------
-------- 元のメッセージ --------
------------------ Original ------------------
Begin forwarded message:
##- Please type your reply above this line -##
--- Reply above this line ---
--- Bitte antworten Sie über dieser Zeile ---
--- Répondez au-dessus de cette ligne ---
--- Responda por encima de esta línea ---
De : Alice Example <alice@example.com>|Envoyé : mardi 3 mars 2026 09:14|À : Bob|Objet : Chiffres
De: Alice Example <alice@example.com>|Enviado el: martes, 3 de marzo de 2026 9:14|Para: Bob|Asunto: Cifras
Da: Alice Example <alice@example.com>|Inviato: martedì 3 marzo 2026 09:14|A: Bob|Oggetto: Cifre
Van: Alice Example <alice@example.com>|Verzonden: dinsdag 3 maart 2026 09:14|Aan: Bob|Onderwerp: Cijfers
Od: Alice Example <alice@example.com>|Wysłano: wtorek, 3 marca 2026 09:14|Do: Bob|Temat: Liczby
Från: Alice Example <alice@example.com>|Skickat: den 3 mars 2026 09:14|Till: Bob|Ämne: Siffror
Fra: Alice Example <alice@example.com>|Sendt: 3. marts 2026 09:14|Til: Bob|Emne: Tal
差出人: Alice Example <alice@example.com>|送信日時: 2026年3月3日 9:14|宛先: Bob|件名: 数字
发件人: Alice Example <alice@example.com>|发送时间: 2026年3月3日 9:14|收件人: Bob|主题: 数字
От: Alice Example <alice@example.com>|Отправлено: 3 марта 2026 г. 9:14|Кому: Bob|Тема: Цифры
""".splitlines()
FOOTERS = """\
Sent from my iPhone
Sent from Mail for Windows
Get Outlook for Android
Von meinem iPhone gesendet
Von meinem/meiner Galaxy gesendet
Diese Nachricht wurde von meinem Android-Mobiltelefon mit K-9 Mail gesendet.
Gesendet mit der Example Mail App
Holen Sie sich Outlook für iOS
Envoyé de mon iPhone
Envoyé à partir de Outlook pour Android
Enviado desde mi iPhone
Obtener Outlook para iOS
Inviato da iPhone
Enviado do meu iPhone
Verstuurd vanaf mijn iPhone
Skickat från min iPhone
Sendt fra min iPhone
Wysłane z iPhone'a
iPhoneから送信
Sent with Proton Mail secure email.
""".splitlines()
KEPT = {
    "somebody who is cited by hand": """\
Hello Alice,

on page 4 of 2026 you wrote:

"We deliver by Friday."

Is that still right?""",
    "a supplier who is cited by hand": """\
Our supplier (sales@example.net) wrote:

the price goes up in May.

Shall we accept?""",
    "what was sent": """\
Here is what was sent in 2026:

two lamps
one rope

Is that all?""",
    "a report that was sent": """\
The report for 29 June 2026 was sent by Bob to you, and the
rest follows here:

three tables""",
    "a list of stations": """\
A courier for two parcels, please.

From: Leeds, Mill Lane 9
To: Bristol, Dock Road 114
Subject: glass

What would that cost?""",
    "a list with a subject": """\
For the flyer:

Subject: Summer party
Date: 12 June
Place: the garden

I will print it.""",
    "a list of dashes": """\
Three things:

- the lamp
- the rope
-- both are old
--- the rope most

That is all.""",
    "headings": """\
# Plan

## Monday
We go.

## Tuesday
We rest.""",
    "a patch": """\
The change is:

--- a/main.c
+++ b/main.c
@@ -1,2 +1,2 @@
-int x;
+int y;

Is that right?""",
    "a difference": """\
I ran diff:

3c3
< port = 80
---
> port = 8080

So only the port differs.""",
    "commands after a prompt": """\
Please run

    git pull

and these:

> git checkout main
> make test

Then tell me.""",
    "an address under a rule": """\
The drawings are here:

____________________
https://example.com/drawings

Please look at page 2.""",
    "a Polish yes": """\
Cześć Alicja,

Tak.

Bob""",
    "thanks in the middle": """\
Thanks.

The second point is open: who pays for the lamp?""",
    "a best in the middle": """\
Which one do you mean? The blue one is

best

for small rooms, but it is dear.""",
    "a word for an original message": """\
The original message was lost. I say it again: the hall is free.""",
    "a place from where it was sent": """\
The parcel was
sent from Leeds on Monday, it should be with you soon.""",
    "a meeting": """\
When: Tuesday at ten
Where: room 3

I have put it into the calendar.""",
    "a colon": """\
Results
: means open
The rest is closed.""",
    "a table": """\
| a | b |
| 1 | 2 |

Both columns count.""",
    "a plan for a day": """\
On Monday 2 March at 9:30 we open the following rooms:

the hall
the kitchen

Please bring your key.""",
    "a German plan for a day": """\
Am 2. März 2026 um 9:30 Uhr treffen wir folgende Leute:

Erin
Frank

Kommst du?""",
    "a landlord who wrote": """\
On 2 March 2026 the landlord wrote to me about two things:

the roof
the door

I shall answer him.""",
    "a forwarded message": """\
I forwarded message: it is in your box.

Best look today.""",
    "a comparison": """\
Two limits:

> 5 GB: split it
< 5 GB: as it is

Ours has 7.""",
    "a question about confidence": """\
Is this email confidential? If so I will not print it.

The other one is not.""",
    "a question about a list": """\
To unsubscribe the whole team we need your yes.

The list costs money.""",
    "a name that is asked for": """\
Please consider the environment group for the prize.

They earned it.""",
    "prompts of an interpreter": """\
It fails like this:

>>> import lamp
>>> lamp.light(3)
LampError: no oil
>>> lamp

Is the oil out?""",
    "settings in small letters": """\
Use this file:

from: 2026-03-01
to: 2026-03-31
subject: report
date: today

It runs at noon.""",
    "lines of a log": """\
The log says:

2026-03-03 09:14 alice@example.com: login failed:
2026-03-03 09:15 alice@example.com: login failed:

What shall I do?""",
    "a dialogue": """\
The scene so far:

Anna said:
"Come in."

Bob wrote:
"I stay outside."

What do you think?""",
    "labels in a numbered list": """\
Three points.

1. On 3 March the board met.
2. From: now means "after the vote".
3. To: be decided.

I will write more soon.""",
}
READ = {
    "a postscript below a signature with ways of contact": (
        """\
Hello Alice,

the roof is done.

Kind regards,
Bob Miller
Example Ltd, 4 Mill Lane
Tel. +44 20 7946 0123

PS: the ladder is still in your yard.

On Tue, Mar 3, 2026 at 9:14 AM Alice <alice@example.com> wrote:
> Is it done?""",
        """\
Hello Alice,

the roof is done.

PS: the ladder is still in your yard.""",
    ),
    "answers below and between two depths": (
        """\
On 3/3/26 09:14, Alice wrote:
> On 2/3/26 18:02, Bob wrote:
>> Which day?
> Friday or Saturday.
Saturday, then.

> At nine?
Ten is better.

--\x20
Bob""",
        """\
Saturday, then.

Ten is better.""",
    ),
    "a patch with its program as signature": (
        """\
The patch, as promised:

diff --git a/x.py b/x.py
--- a/x.py
+++ b/x.py
@@ -1,3 +1,3 @@
-a = 1
+a = 2
 b = 3
--\x20
2.43.0
""",
        """\
The patch, as promised:

diff --git a/x.py b/x.py
--- a/x.py
+++ b/x.py
@@ -1,3 +1,3 @@
-a = 1
+a = 2
 b = 3""",
    ),
    "a list of names that ends in a name": (
        """\
Here are the seating cards:

Alice
Bob
Carol

Please print them twice.

Bob""",
        """\
Here are the seating cards:

Alice
Bob
Carol

Please print them twice.""",
    ),
    "a message passed on": (
        """\
Fyi.

---------- Forwarded message ---------
From: Erin Walsh <erin@example.net>
Date: Tue, Mar 3, 2026 at 9:14 AM
Subject: Fair
To: Bob Miller <bob@example.org>

Please book the stand by Friday.
""",
        """\
Fyi.""",
    ),
    "a German header block without a blank line above it": (
        """\
Passt, bis dann.
Von: Alice <alice@example.com>
Gesendet: Dienstag, 3. März 2026 09:14
An: Bob Miller
Betreff: Termin

Geht Freitag?""",
        """\
Passt, bis dann.""",
    ),
    "a footer of a mailing list": (
        """\
I second that.

Bob

_______________________________________________
garden mailing list
garden@lists.example.org
https://lists.example.org/listinfo/garden""",
        """\
I second that.""",
    ),
    "a German notice": (
        """\
Die Pläne liegen bei.

Mit freundlichen Grüßen
Bob Miller

Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der
richtige Adressat sind, löschen Sie sie bitte bis Freitag.""",
        """\
Die Pläne liegen bei.""",
    ),
    "a signature between an answer and a quotation": (
        """\
Yes to both.

Best,
Bob

> Shall we paint it?
> And when?

On Saturday.""",
        """\
Yes to both.

On Saturday.""",
    ),
    "a telephone and an introduction": (
        """\
Ja, gerne.

Von meinem iPhone gesendet

Am 03.03.2026 um 09:14 schrieb Alice <alice@example.com>:

\ufeffKommst du?""",
        """\
Ja, gerne.""",
    ),
    "a Japanese introduction": (
        """\
はい、大丈夫です。

2026年3月3日(火) 9:14 Alice <alice@example.com>:

> 金曜日までにお願いします。""",
        """\
はい、大丈夫です。""",
    ),
    "a signature in one piece with bars": (
        """\
Agreed.

Regards

Bob Miller | Head of Sales | Example Ltd
m: +44 7700 900123 | bob@example.org | www.example.org
Follow us on LinkedIn""",
        """\
Agreed.""",
    ),
    "a wrapped Spanish introduction": (
        """\
De acuerdo, lo firmo.

Un saludo,
Bob

El mar, 3 mar 2026 a las 9:14, Alice Example (<
alice@example.com>) escribió:

> ¿Lo firmas?""",
        """\
De acuerdo, lo firmo.""",
    ),
    "colons as marks": (
        """\
Both are open.

: Date: Tue, 3 Mar 2026 09:14:00 +0100
: From: Alice <alice@example.com>
: To: bob@example.org
: Subject: doors
:
: Which door is open? Please answer by Friday.

The back door sticks.""",
        """\
Both are open.

The back door sticks.""",
    ),
    "short answers right below long lines": (
        """\
> Can you come to our office in the main street on Tuesday at ten o'clock, room 3?
Yes.
> - the price for the new contract as discussed with the other company last week
not before eight
> - the delivery at the back door, not later than seven o'clock in the morning
ok
> - the keys""",
        """\
Yes.
not before eight
ok""",
    ),
    "lines that a program tore": (
        """\
Gladly.

On Tue, Mar 3, 2026 at 9:14 AM Alice <alice@example.com> wrote:
> We have three gardens and each of them has a fence which is as old as the house itself and
was painted last by the former owner, who used a colour that nobody sells any more,
as far as we know.
> Could you look at them by Friday?

The colour is in my shed.""",
        """\
Gladly.

The colour is in my shed.""",
    ),
    "an introduction and the quotation in one line": (
        """\
Sure.

Sent from Yahoo Mail on Android

  On Tue, Mar 3, 2026 at 9:14 AM, Alice<alice@example.com> wrote:   Can you pick up the chairs on Friday?""",
        """\
Sure.""",
    ),
    "labels of Lotus Notes on lines of their own": (
        """\
The figures are final.

"Alice Example" <alice@example.com>
03/03/2026 09:14 AM

To
Bob Miller/FIN/EXAMPLE@EXAMPLE
cc

Subject
Figures

Are they final? Please answer by Friday.""",
        """\
The figures are final.""",
    ),
    "a mailbox that escaped the quotation": (
        """\
I see.

On May 26, 2026 9:04 AM, "Alice" <alice@example.com> wrote:

>From the papers I take that Friday is the last day,
please sign by then.

On Fri, May 22, 2026 at 3:53 AM, Erin <erin@example.net> wrote:

> Sign soon.""",
        """\
I see.""",
    ),
    "a mailbox that escaped the author": (
        """\
Hello,

>From Friday on I am away.

Bob is here.""",
        """\
Hello,

From Friday on I am away.

Bob is here.""",
    ),
    "a ticket system": (
        """\
It still leaks, now in the kitchen too.

----- Please reply above this line -----

Your ticket 17 was changed. Please answer by Friday.""",
        """\
It still leaks, now in the kitchen too.""",
    ),
}


def flat(text: str) -> list[str]:
    """The words of a text, white space aside."""
    return text.split()


@pytest.mark.parametrize(
    "quoted", ["Unmarked text, by Friday.\nMore of it.", "> Marked text, by Friday.\n> More of it."]
)
@pytest.mark.parametrize("introduction", INTRODUCTIONS)
def test_an_introduction_ends_the_words_however_it_is_wrapped(introduction: str, quoted: str) -> None:
    lines = introduction.replace("|", "\n")
    wraps = [lines]
    if "|" not in introduction and len(introduction) > 50:
        wraps += ["\n".join(textwrap.wrap(introduction, width, break_on_hyphens=False)) for width in (40, 60, 74)]
        wraps.append(introduction.replace("<alice@", "<\nalice@"))

    for wrapped in wraps:
        assert flat(own_words(f"{OWN}\n\n{wrapped}\n\n{quoted}")) == flat(OWN)


@pytest.mark.parametrize("footer", FOOTERS)
def test_what_a_telephone_adds_goes(footer: str) -> None:
    assert flat(own_words(f"{OWN}\n\n{footer}")) == flat(OWN)
    assert flat(own_words(f"{OWN}\n\n{footer}\n\n> quoted\n")) == flat(OWN)


@pytest.mark.parametrize("words", KEPT.values(), ids=KEPT)
def test_the_authors_own_lines_stay_to_the_last_word(words: str) -> None:
    assert flat(own_words(words, ("Zoe Quist",))) == flat(words)


@pytest.mark.parametrize(("body", "words"), READ.values(), ids=READ)
def test_a_mail_is_read_as_a_person_reads_it(body: str, words: str) -> None:
    assert flat(own_words(body, ("Bob Miller",))) == flat(words)


def test_cells_and_lines_of_html_stay_apart() -> None:
    assert text_of("<table><tr><td>door</td><td>2 m</td></tr></table>").strip() == "door 2 m"
    assert text_of("<pre>one\ntwo</pre>").strip() == "one\ntwo"
    assert text_of('<div style="white-space: pre-wrap">one\ntwo</div>').strip() == "one\ntwo"


def test_hidden_html_says_nothing() -> None:
    assert text_of('<p>Yes.</p><div style="display: none">No.</div>').strip() == "Yes."
