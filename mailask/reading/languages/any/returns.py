"""What stands in absence notes beside the absence, and what never does: thanks, days back, something done; tables only.

The notation is that of `phrases`.
"""

from __future__ import annotations

import re

THANKS = {
    "en": "(thank you|thanks|many thanks) for (your|the|getting in|contacting|writing)",
    "de": "(vielen dank|danke|besten dank) für (ihre|deine|eure|die) (e-?mail|mail|nachricht|anfrage)",
    "fr": "merci (pour|de) (votre|ton) (message|mail|courriel|e-mail)",
    "es": "gracias por (su|tu) (mensaje|correo|e-?mail|consulta)",
    "it": "grazie (per|del) (il|tuo|suo|vostro|la)? ?(messaggio|mail|e-mail)",
    "pt": "obrigad[oa] (pela|pelo) (sua |seu )?(mensagem|e-?mail|contacto|contato)",
    "nl": "(bedankt|dank) (u )?voor (uw|je) (bericht|mail|e-mail)",
    "pl": "dziękuję za (wiadomość|e-?mail|kontakt)*",
    "sv": "tack för (ditt|din|er) (mejl|mail|e-post|meddelande)",
    "da": "tak for din (mail|e-mail|besked|henvendelse) | takk for",
    "fi": "kiitos (viestistäsi|sähköpostistasi|yhteydenotostasi|viestistä)",
    "cs": "děkuji za (vaši |váš )?(zprávu|e-?mail|zpráva)",
    "ru": "(спасибо|благодарю) за (ваше |твое |твоё )?(письмо|сообщение|обращение)",
}
"""A note's formal thanks for the mail that it answers."""

DOES = {
    "en": r"""
        (send|give|call|ring|share|bring|sign|review|finish|do) (it|that|this|them|you|your) | let's | let me
        (talk|speak|meet) (on|then|next|to you) | , so
        (look|get|take|deal|work|check|think) (at|into|to|care of|with|on|about) (it|this|that|them|your)
        (get|find|forward|mail|email|write) (it|that|this|them|you) | (i|we)('ll| will| can| could) (do|help|try|join|call|send|share|sign|pass)
        i'd | have to pass | (i|we) (can't|cannot|can) | (yes|no|sure|ok)(?=[,.!])
    """,
    "de": r"""
        (schick|send|mach|geb|ruf|les|unterschreib|erledig|bring)\w* (ich )?(dir|ihnen|es|das|dich|sie|euch)
        mich ~ mit | lass uns
        (ich )?(kümmere|schaue|sehe|prüfe|mache|kläre) (ich )?(mich|mir|das|es|dann|dir|ihnen) | (das|es) mache ich
        ich (kann|könnte|muss|will|möchte) (\S+ ){0,4}?(dir|ihnen|das|es|dich|sie) | (ja|nein)(?=[,.!])
    """,
    "fr": r"""
        je (te|t'|vous|l'|le|les|la) ?(l'|les |le |la )?(?!(répond|recontact|rappel))\w+(e|ais|erai|rai)
        je m'en (occupe|charge)\w* | je (regarde|vois|fais) ça | (oui|non)(?=[,.!])
    """,
    "es": r"""
        (te|le|os|se) (lo |la |los |las )?(mando|envío|llamo|paso|hago|doy|mandaré|enviaré|llamaré|digo) | hablamos
        me (encargo|ocupo|pongo) | lo (miro|veo|hago|reviso) | (sí|claro)(?=[,.!])
    """,
    "it": r"(ti|vi|le) (mando|invio|chiamo|passo|scrivo|manderò|invierò) | (me ne|ci) (occupo|penso) | sì(?=[,.!])",
    "pt": r"(te|lhe|vos) (envio|mando|ligo|enviarei) | (envio|mando|ligo)-(te|lhe)",
    "nl": r"ik (stuur|bel|geef|doe) (je|jullie|u|het)",
    "pl": r"(wyślę|prześlę|zadzwonię|przesyłam) (ci|pan\w*|to)?",
    "sv": r"jag (skickar|ringer|ger) (dig|det|er)",
    "da": r"jeg (sender|ringer|giver) (dig|det|jer)",
    "fi": r"(lähetän|soitan|annan) (sen|ne|sinulle|teille)",
    "cs": r"(pošlu|posílám|zavolám|dám) (vám|ti|to|jim)",
    "ru": r"(пришлю|отправлю|позвоню|сделаю|перешлю)",
}
"""What a person does for the one they answer; no note says that."""

BUT = {
    "en": "but | although | though | technically",
    "de": "aber | zwar | jedoch | trotzdem",
    "fr": "mais",
    "es": "pero | aunque",
    "it": "ma | però",
    "pt": "mas",
    "nl": "maar",
    "pl": "ale",
    "sv": "men",
    "da": "men",
    "fi": "mutta",
    "cs": "ale",
    "ru": "но",
}
"""What goes on to something else: somebody away who answers all the same."""

BACK = {
    "en": """
        back (?!to you) | returns? | returning | in the office again | resume | available again | reachable again
        rejoin
    """,
    "de": "wieder | zurück | kehre | (?<!bis\\s)ab dem",
    "fr": """
        de retour | serai de nouveau | reprend* | reprise | (?<!mon\\s)retour | mon retour (le|lundi|mardi|mercredi|jeudi|vendredi|demain) | reviens | reviendrai | rentre
        à nouveau
    """,
    "es": "vuelvo | volver[ée] | regres* | de vuelta | reincorpor* | reincorporaci* | estaré de nuevo",
    "it": "torno | torner[òo] | rientr* | di nuovo | ritorno | di ritorno",
    "pt": "volt[oa]* | voltarei | regress* | retorn* | de volta | novamente",
    "nl": "terug | weer | vanaf",
    "pl": "wrac* | wróc* | powrót | powrotu | z powrotem | ponownie",
    "sv": "tillbaka | åter | återkommer | på plats igen",
    "da": "tilbage | tilbake | igen | igjen",
    "fi": "takaisin | palaan | palaa | töihin | jälleen",
    "cs": "vracím | vrátím | zpět | zpátky | opět | znovu",
    "ru": "вернусь | возвращаюсь | вернется | вернётся | снова | выйду | выхожу",
}
"""Words for being back; the date beside them is the first day back."""

OFF = {
    "en": """
        until | till | through | thru | to | inclusive | inclu(s|ded) | - | – | rest of | out | off | away | sick
        leave | vacation | holiday
    """,
    "de": "bis | einschließlich | inklusive | inkl",
    "fr": "jusqu'au | jusqu'à | au | inclus",
    "es": "hasta | al | inclusive",
    "it": "fino (al|a|all') ?| al | compreso | incluso",
    "pt": "até | a | inclusive",
    "nl": "tot en met | t/m | tot",
    "pl": "do | włącznie",
    "sv": "till och med | t\\.?o\\.?m\\.? ?| till",
    "da": "til og med | t\\.?o\\.?m\\.? ?| indtil | til",
    "fi": "asti | saakka | - | –",
    "cs": "do | včetně",
    "ru": "до | по | включительно",
}
"""Words for an absence with an end."""

INCLUSIVE = re.compile(r"inclu|tot en met|t/m", re.IGNORECASE)
"""What makes the last day that is named one of the absence."""
UNTIL = {
    "en": re.compile(r"\b(?:until|till|til)\s+(?:(?:the|on)\s+)*$", re.IGNORECASE),
    "nl": re.compile(r"\btot\s", re.IGNORECASE),
}
"""What stands before the day itself on which the writer is back."""
