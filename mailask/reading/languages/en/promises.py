"""How English speakers promise; the lists that the phrases name stand in `speech`."""

from __future__ import annotations

PROMISES = {
    "will": r"""
        (?<!\bif\s)(?<!\bwhen\s)(?<!\bthat\s)(?<!\bsee\sif\s)<iwill> <deed>\b<soonish>
    """,
    "will_it": r"""
        <iwill> (do|send|get|have|write|finish|sign|read|review|bring|take care of|look (at|into)|share) (it|that|
            this|them|so|her|him)
        <iwill> ask \w+ to
        <iwill> (?!(see|be|have|miss|love|never|not|let|need|like|owe|wish|find|meet|thank)\b)\w+ you (?=.*\b<soon>\b)
    """,
    "bare_will": r"""
        ^will (do|send|call|revert|circle back|come back|report back|get|check|let|look|share|follow|forward|review|try|make|talk|be in touch|connect|
            introduce)
        (?<=,\s)will (send|call|look|share|forward|review|do|get) (it|this|that|you|at|into|the|them|back)
        let me (get|come) back to you <soonish>
        ^(on it|leave (it|that|this) (to|with) me)
        ^consider (it|that|this|yourself|(the|your|that) \w+) (as good as )?(done|sorted|settled|fixed|sent|signed|paid|
            booked|ordered|approved|delivered|handled)
        let me ... (and|then) (i('ll| will| shall) )?(get back|revert|report back|come back to you|let you know)
        (i'm|i am|we're) on it
    """,
    "promise": r"""
        (i|we) (do |hereby )?(promise|commit|undertake|pledge) (to (?!give this)|you|that (i|we)('ll| will))
        (i'm|i am|we're|we are) going to <work>
        you have my word
    """,
    "you_will_have": r"""
        you('ll| will| shall) (have|get|hear from|receive) ... (tomorrow|today|tonight|by|before|monday|tuesday|
            wednesday|thursday|friday|next|on|within|end)
    """,
    "able": r"""
        (?<!\bif\s)(?<!\bthat\s)(i|we)( should|'ll| will) be able to <deed> (?=.*\b<when>\b)
        (i|we) (hope|expect|plan|aim|intend) to (be able to )?(?!(meet|talk|speak|discuss|see)\b)<deed> (?=.*\b<when>\b)
        (?<!\bif\s)(?<!\bthat\s)(?<!\bso\s)i (should|can)( still| also| probably| certainly| easily|
            definitely| then)? (?!(meet|talk|speak|discuss|do|see|come|have)\b)<deed> (?=.*\b<when>\b)
        (i|we)('ll| will| shall) (try|aim|shoot) (for|to) (?=.*\b<when>\b)
        (i'm|i am|we're|we are) (aiming|shooting|hoping) (for|to) (?=.*\b<when>\b)
        ^(should be (doable|possible|ready|done|fine)|can do) (?=.*\b<when>\b)
    """,
    "ready": r"""
        (?<!\bif\s)(it|this|that|they|everything|(the|your) \w+)('ll| will| should) (all )?be (ready|done|finished|with
            you|sorted|in your (inbox|hands)|on your desk|in the (post|mail)|on its way)
        (the|your) \w+ (goes|go|will go) (out|off) (?=.*\b<when>\b)
        (i've|i have|we've|we have) (put|noted|blocked|scheduled|planned|pencil*) ... (diary|calendar|in|for) (?=.*\b<when>\b)
    """,
    "time_asked": r"""
        (give|allow|grant|leave) (me|us) (until|till|up to) | (i|we) (just |only |do )?need (until|till|another|\w+ more (day*|week*))
        (give|allow|grant|leave) (me|us) (a|an|another|one|two|three|four|five|\d+) (couple of )?(day*|week*)
        (let's|let us) say
    """,
}

PROPOSES = r"""
    shall we say | can you (live|do) with | (would|does|will) ... (still )?(do|work|suit)
    (work|works|ok|okay|fine|good|alright|all right|(soon|early|fast|quick) enough)( for you)?\?
"""
