"""How German speakers promise; the lists that the phrases name stand in `speech`."""

from __future__ import annotations

PROMISES = {
    "will": r"""
        (ich|wir) (<give>)\w*(?=.*\b<soon>\b) !(... nicht)
        (ich|wir) (werde|werden) (?=.*\w+en\b)(?=.*\b<soon>\b) ?(?!.{0,60}\b(nicht|sein|haben|sehen)\b)
    """,
    "inverted": r"""
        (<give>)(e|en|)? (ich|wir) !(... nicht|uns (auf|schon))
        (kriegst|bekommst|bekommen|erhalten|erhältst) (du|sie) !(... nicht)
        (schicke?|sende|melde|mache|gebe|schreibe?|bringe|liefere|schaue?|erledige|werde) (dir|ihnen|mich) !(... nicht)
        werde ich (?!.{0,60}\b(nicht|sein)\b)
    """,
    "object_first": r"""
        (du (bekommst|kriegst|erhältst|hast)|sie (bekommen|erhalten)) ... (<when>)
        wird (erledigt|gemacht) | mach ich | kümmere mich | (ich|wir) (versprech\w+|sag\w+ zu)
    """,
    "ready": r"""
        (ist|sind|wird|werden|steht|haben sie|hast du|habt ihr) (?=.*\b<day>\b)... (fertig|erledigt|bereit|bei (dir|ihnen|
            euch|uns)|auf dem tisch|im postfach) !(sein müssen|worden)
    """,
    "time_asked": r"""
        (gib|gebt|geben sie|lass|lasst|lassen sie) (mir|uns) (noch )?(zeit )?bis (?!.{0,40}\b(bescheid|rückmeldung|antwort*|info*|feedback)\b)| (ich|wir) brauchen? (dafür |dazu |noch |etwa ){0,3}(zeit )?(bis|eine?n?|zwei|drei|\d+)
        (ich|wir) sage?n? (dir|ihnen|euch)
        (sagen wir|sag mal)
        (habe?|haben) (es |das |sie )?(mir|uns) (?=.*\b<day>\b)... (eingetragen|eingeplant|vorgemerkt|notiert|reserviert) | (geht|gehen) (?=.*\b<day>\b)... (raus|in die post|an (dich|sie|euch))
    """,
    "free": r"(hätte|habe|hab|haben|hätten) (ich|wir) (?!.*\bkein)... (luft|zeit|kapazität*|ruhe)",
}

PROPOSES = r"""
    geht ... (auch|noch|für (dich|sie|euch)) | wäre ... (ok|okay|recht|früh genug)
    (passt|reicht|genügt|ok|okay|recht|früh genug)( (dir|ihnen|euch|das|es|für (dich|sie|euch)))?\?
    (passt|reicht|genügt) (dir|ihnen|euch|das|es)
"""
