"""English words about time."""

from __future__ import annotations

from mailask.reading.languages import zones
from mailask.reading.languages.notation import listed
from mailask.reading.languages.tags import Tag
from mailask.reading.languages.vocabulary import Clocks, Descriptions, Vocabulary, any_of, word_table

_FROM_FOUR = (
    "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()

_TABLE = word_table(
    {
        "X": "next",
        "V": "coming|upcoming|the coming|the upcoming",
        "K": "this|current",
        "L": "last|past|previous",
        "F": "following|the following",
        "E": "in the course of|in the course of the|over the course of|over the course of the|end|end of|the end|the end of|late|close of|the close of|rest of|the rest of",
        "S": "early|start of|the start of|beginning of|the beginning of",
        "G": "mid|middle of|the middle of|midway through",
        "B": "by|before|until|till|til|no later than|not later than|latest by|latest|at the latest by|prior to|on or before|up to|up until"
        "|due|due by|due on|by latest|ahead of|not after|on or before the|no later|by no later than|in time for|in time for the",
        "i": "valid for|good for the next|within|inside|in less than|within the next|in the next|over the next|inside of",
        "I": "in|during|in about|in around|in roughly|in approximately|in maybe|in perhaps",
        "A": "at|around|@",
        "n": "on|for|over|come",
        "o": "of|the|o'clock",
        "f": "from|starting|after",
        "t": "to|through|thru",
        "&": "between",
        "a": "and|or",
        "k": "another",
        "u": "o'clock|o’clock",
        "l": "away|later|from now|from today|time|hence",
        "z": "ago|earlier|back",
        "s": "since|dated",
        "h": "have|has|got|have got|have only|have just|has only",
        "d": "left|remaining|to go",
        "e": "every|each|every other|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends",
        "y": "calendar week|cw",
        "Z": "week",
    },
    {
        "i": {"given": "give me|give us|allow me|grant me"},
        "W": {
            0: "monday|monday's|mon",
            1: "tuesday|tuesday's|tues|tue",
            2: "wednesday|wensday|wednsday|wendesday|wednesday's|weds|wed",
            3: "thursday|thrusday|thurday|thursday's|thurs|thur|thu",
            4: "friday|friday's|fri",
            5: "saturday",
            6: "sunday",
        },
        "w": {5: "sat", 6: "sun"},
        "M": {
            1: "january|jan",
            2: "february|febuary|feb",
            4: "april|apr",
            6: "june|jun",
            7: "july|jul",
            8: "august|aug",
            9: "september|sept|sep",
            10: "october|oct",
            11: "november|nov",
            12: "december",
        },
        "m": {3: "march|mar", 5: "may", 12: "dec"},
        "N": {
            1: "one|a|an|a single",
            2: "two|a couple of|couple of",
            3: "three",
            **dict(enumerate(_FROM_FOUR, 4)),
            20: "twenty",
            **{20 + n: f"twenty-{one}" for n, one in enumerate(("one", "two", "three", *_FROM_FOUR[:6]), 1)},
            30: "thirty",
            31: "thirty-one",
            40: "forty",
            45: "forty-five",
            50: "fifty",
            60: "sixty",
            90: "ninety",
        },
        "r": {
            **dict(enumerate(_ORDINALS, 1)),
            20: "twentieth",
            **{20 + n: f"twenty-{one}" for n, one in enumerate(_ORDINALS[:9], 1)},
            30: "thirtieth",
            31: "thirty-first",
        },
        "U": {
            "day": "day|days|calendar days|calendar day|days'|day's",
            "workday": "workday|workdays|business day|business days|working day|working days|weekdays",
            "week": "week|weeks|weeks'|week's|wk|wks",
            "month": "month|months|months'|month's",
            "quarter": "quarter|quarters",
            "year": "year|years|yr|fiscal year|calendar year",
            "hour": "hour|hours|hrs",
            "minute": "minute|minutes|mins|min",
            "weekend": "weekend|week-end",
            "fortnight": "fortnight|fortnight's|fortnights",
            "workweek": "working week|work week|workweek|business week",
        },
        "R": {
            0: "today|later today|this very day",
            1: "tomorrow|tommorrow|tomorow|tommorow|tmw|2morrow|tmrw|tmr|the next day|next day",
            2: "day after tomorrow|the day after tomorrow",
            -1: "yesterday|last night",
            "night": "tonight|tonite|this evening",
            "day": "this morning|this afternoon",
        },
        "T": {(12, 0): "noon|midday|12 noon|twelve noon", (23, 59): "midnight", (12, 30): "lunchtime"},
        "P": {
            "am": "morning|first thing|early morning|late morning|in the morning",
            "pm": "afternoon|evening|night|lunch|late afternoon|early afternoon|late evening|early evening|in the afternoon|in the evening",
        },
        "C": {
            "day": "eod|cob|eob|coba|close of business|close of play|cop|end of day|end of the day|end of business|end of play|end of the business day|the end of business|the close of business|the close of play|the end of play|the end of the business day|end of the working day|the end of the working day|the end of the workday|end of workday|day end|day's end"
            "|close of business day|the end of the day",
            "week": "eow|end of the working week",
            "month": "eom|month end|month-end|end of the current month",
            "quarter": "eoq|quarter end|quarter-end",
            "year": "eoy|year end|year-end|end of year",
        },
        "Q": {1: "q1|first quarter", 2: "q2|second quarter", 3: "q3|third quarter", 4: "q4|fourth quarter"},
        "H": {
            "12-25": "christmas|christmas day|xmas",
            "12-24": "christmas eve",
            "12-31": "new year's eve|new years eve|new year eve|new year’s eve",
            "01-01": "new year|the new year|new year's day|new years day|new year's|new year’s|the new year",
            "02-14": "valentine's day|valentines day|valentine’s day",
            "10-31": "halloween",
            "07-04": "independence day|the fourth of july",
            "easter": "easter|easter sunday",
            "easter+1": "easter monday",
            "easter-2": "good friday",
            "09-mon1": "labor day|labour day",
            "05-mon-1": "memorial day",
            "11-thu4": "thanksgiving|thanksgiving day",
            "11-fri5": "black friday",
            "02-mon3": "presidents day|presidents' day|president's day",
            "01-mon3": "mlk day",
            "12-26": "boxing day",
            "11-11": "veterans day|armistice day",
        },
    },
    zones={
        zones.NEW_YORK: "eastern|eastern time|eastern standard time|new york time",
        zones.CHICAGO: "central|central time|chicago time",
        zones.DENVER: "mountain time",
        zones.LOS_ANGELES: "pacific|pacific time",
        zones.LONDON: "uk time|london time|british time",
        zones.BERLIN: "berlin time|paris time|madrid time|central european time|amsterdam time|rome time|zurich time",
        zones.INDIA: "india time|indian time|indian standard time",
    },
)

DATES = Vocabulary(
    "en",
    table=_TABLE,
    deadline=any_of(
        r"due|enrol\w*|hard stop|hard deadline|ideally|deadlines?|drop[- ]?dead|e\.?t\.?a|shuts?|shut|push|move|postpone\w*|extend\w*|extension|accept\w*|ship(?:s|ped|ping)?|date (?:is|would be|will be)|last day|final day|be in|hand-?over|let me have|take a look|look at it|have a look|expir\w+|clos(?:e|es|ing)|ends?|end date|submit\w*|submission|need(?:s|ed)?|must|required?|requir\w+|ha(?:ve|s) to|had to|target\w*"
        r"|aim\w*|goal|complet\w+|finish\w*|deliver\w*|delivery|latest|valid|good (?:through|until|till)|laps(?:es?|ing)|runs? out|please|kindly|want|shoot for|cut-?off|promis\w+|commit\w*|expect\w*|ready|sign(?:ed)? off"
        r"|would be (?:ideal|great|good|perfect|fine|lovely|helpful)|(?:is|are|works?) (?:fine|ok|okay|good|great|soon enough)|wait|i(?:['’]ll| will)|we(?:['’]ll| will)|they(?:['’]ll| will)|going to"
        r"|you(?:['’]ll| will) (?:have|get|hear|receive)|open|returned?|filed?|pay(?:able|ment)?|paid|hand(?:ed)? in|respond|response|reply|rsvp|get back|send|sent over|cutover|go live|launch"
        r"|no later|asap|urgent\w*|wrap\w*|register|registration|apply|applications?|vote|renew|redeem\w*|can you|could you|would you|will you|let(?:['’]s| us)|hold until|should|schedul\w+ for|approv\w+"
    ),
    meeting=any_of(
        r"1:1|one[- ](?:on|to)[- ]one|meet(?:ing|s|up)?|calls?(?! for)|zoom|teams|skype|hangouts?|webex|lunch|dinner|breakfast|coffee|drinks?|beers?|chat|catch[- ]?up|sync|stand-?up|appointment|session|interview|workshop|webinar"
        r"|are you (?:free|available|around)|you (?:free|available|around)|available|(?:does|do|would|could|will|can) .{0,40}(?:work|suit)|how about|what about|get together|see you|speak|talk|swing by|drop by|stop by|party|invit\w+|visit|event|join us|conference|demo"
    ),
    absence=any_of(
        r"out of (?:the )?office|(?:was|were|been|be) (?:off|out|abroad)|away|vacation|holidays?|annual leave|on leave|maternity|paternity|parental|travel\w*|ooo|out until|i(?:['’]m| am| will be|['’]ll be) (?:out|off|away|back)|back (?:on|in)|closed|unavailable|not available|offline"
    ),
    past=any_of(
        r"was|were|had|did|met|spoke|took|came|got|received|arrived|happened|went|said|told|launched|started|began|began|discussed|talked|mentioned|called|wrote|sent|saw|gave|made|left|introduced|been|(?:i|we|he|she|they|it|you|which|that) (?:(?:just|already|only|finally|also) )?(?!need|feed|proceed|succeed|exceed|speed|agreed to|embed)\w+ed|slipped|yesterday|ago|paid on|signed on|thanks for|thank you for"
    ),
    been=any_of(
        r"(?:was|were)(?! (?:\w+ed|moved|put|set|due|open|valid|good|supposed|meant|to)\b)"
        r"|(?:ha(?:ve|s|d)|i['’]ve|we['’]ve) been(?! \w+ed\b)|took"
    ),
    earliest=any_of(r"(?:not|never|(?:can|won|don|couldn)['’]?t(?: \w+){0,3}) (?:until|till|before)(?: after)?"),
    action=any_of(
        r"send|reply|rsvp|submit|return|sign|pay|deliver|finish|file|vote|confirm|register|hand in|complete|get back|let me know|approve"
    ),
    hours=any_of(r"hours|open|opened|closed|available|support|desk|staffed"),
    another="and|or|but|then",
    joints="and|but|so",
    until=listed("until till til up"),
    wishes=listed("happy merry great good nice lovely"),
    before=listed("before prior ahead"),
    gone=listed("since last past"),
    linked=listed("of from dated since last back"),
    following=listed("following next later"),
    numbered=listed(
        "version release v build order step part phase batch ticket item lot room extension ext gate table section clause chapter page no nr art article"
    ),
    counted=listed(
        "floor edition time attempt chapter anniversary birthday grade street avenue century place row round"
    ),
    after_names=listed("will has had said says can could would wants asked sent and"),
    articles=listed("a an"),
    weeks=listed("week fortnight"),
    small_months=listed("may march"),
    short_months=listed("mar dec"),
    subjects=listed("i you he she it we they who which that this one"),
    clocks=Clocks(
        parts={"half": 30, "quarter": 15},
        past=listed("past after"),
        to=listed("to"),
        steps=True,
        half_of=True,
        marks=listed("am pm a.m p.m"),
        digital=False,
        bare=Tag.BY + Tag.AT,
        alone="digits",
        afternoon=True,
    ),
    descriptions=Descriptions(
        leading=r"(?:the|of|in|on|from|for|before|by|until|a|an|this)\s+",
        articles=r"the|our|my|your|his|her|its|their|those|these|all",
        links="of|from",
        limits=r"before|by|until|till|prior\s+to",
        apart="in|on|at|for|with|to|is|are|was|be|will|and|back",
        topic="for",
        plans="plan|schedul|book|set|target|aim|mov|postpon",
        compounds=True,
        determined=(
            r"(?:\b(?:the|our|my|your|his|her|its|their|whose|a|an|that|those|these|any|all|each|which)|\w['’]s|s['’])"
            r"(?:\s+(?:new|old|final|latest|last|first|updated|revised|corrected|full|complete|whole|detailed|official|"
            r"missing|signed|preliminary|draft|unaudited|audited))*(?:\s+\w+(?:['’]s)?\s+(?:and|or))?"
        ),
        located=(
            r"\b(?:in|by|until|till|before|after|since|during|from|through|to|on|of|and|or|over|is|was|not|this|next|"
            r"early|mid|late)"
        ),
        no_noun=listed(
            """a about above after again all along already also although am an and any are as asap at back be because been
            before being best better between both but by can cannot come comes could did do does doing during either else end
            ends even every fine first followed following for free from good great had has have he her here hers him his how
            however i ideal ideally if in including instead into is isn't it its itself just kindly last late later latest
            least less like likely looks made makes may maybe me might more most much must my near need needs next no nor not
            now of off ok okay on once one only onwards open or otherwise our out over perfect perhaps please possible
            preferably probably rather right same seems shall she should since so some soon sounds starting still suit suits
            than thank thanks that the their them then there these they this those though through till to together tomorrow
            too today tonight under unless until up us very via was we were what when where which while who whom whose why will
            with within without won't work works would yet you your morning afternoon evening night noon midday onward
            january february march april may june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday week weeks month months year years quarter day days hour hours time
            looking sends wants asked said says needed required"""
        ),
        times=listed(
            """
            week weeks month months day days year morning afternoon evening night end start beginning middle rest close
            course hours weekend back starting january february march april may june july august september october
            november december
            """
        ),
        due=(
            r"deadlines?|due|date|cut-?off|target|milestone|limit|launch|release|go-?live|delivery|submission|closing|"
            r"expiry|completion"
        ),
    ),
    dayfirst=False,
    worldwide=True,
    number_after=listed("the"),
    next_week=True,
    week_after=True,
    after_next=False,
)
