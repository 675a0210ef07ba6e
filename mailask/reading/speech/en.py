"""How English speakers ask and promise."""

from __future__ import annotations

_START = r"^\W*(?:(?:hi|hello|hey|dear|ok(?:ay)?|so|and|but|also|then|now|just|finally|otherwise|again|meanwhile|therefore|in\s+the\s+meantime|[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+)?|all|guys|team|everyone)\s*[,:;–-]+\s*|(?:and|but|so|also|just|then|or|otherwise)\s+)*"
_VERBS = (
    "add|advise|answer|approve|arrange|ask|attach|book|bring|call|cancel|change|check|circulate|clarify|clear|collect|come|comment|compare|complete|confirm|connect|consider|contact|copy|coordinate|correct|delete|deliver|describe|"
    "discuss|distribute|draft|drop|e-?mail|ensure|explain|fax|fill|finali[sz]e|find\\s+out|fix|follow\\s+up|follow|forward|get|give|go\\s+(?:ahead|over|through|to)|handle|have|help|hold|identify|include|inform|install|introduce|invite|join|keep|"
    "let|list|look|mail|make|meet|modify|move|note|notify|order|pass|pay|phone|pick|point|prepare|print|process|provide|pull|put|read|recommend|register|remind|remove|replace|reply|report|request|"
    "reschedule|resend|respond|return|review|revise|run|save|schedule|see\\s+(?:if|whether|what|me)|select|send|set\\s+up|set|share|ship|show|sign|speak|start|stay|stop|submit|suggest|summari[sz]e|swing\\s+by|take|talk|tell|test|think\\s+about|treat|"
    "try|turn|update|upload|use|verify|visit|vote|wait|watch|work\\s+with|write|reach\\s+out|touch\\s+base|rsvp|kindly|pencil|bear|remember|be\\s+(?:sure|prepared|there|ready)|feel|ping|nudge|dial|enter|sort|resolve|investigate|prioriti[sz]e|assign|align|sync|escalate|close|reset|enable"
)
_NO_ADVERT = r"(?!.*(?:\$|%|\blinks?\b|https?:|www\.|!\s*$|\bnow\b|\bfree\b|\bclick|:\s*$|\bapp\b|\boffers?\b|\w@\w))"
ASKS = (
    ("please", r"(?<!\bto\s)(?<!\bwill\s)\b(?:please|pls|plz|kindly)\b"),
    (
        "modal_you",
        r"\b(?:can|could|would|will|won['’]t|wouldn['’]t|couldn['’]t|can['’]t)\s+(?:you|u|someone|somebody|anyone|anybody|one\s+of\s+you|y['’]?all|ya)\b",
    ),
    ("mind", r"\b(?:would|do)\s+you\s+mind\b"),
    (
        "need_you",
        r"\b(?:i|we)(?:['’]d|\s+would|\s+will|['’]ll)?\s+(?:also\s+|still\s+|really\s+|just\s+|very\s+much\s+)?(?:(?:need|want|like|love|prefer|ask|require)\s+(?:for\s+)?(?:you\s+to\b|your\b|someone\b|(?:a|an)\s+\w+(?=.{0,40}\b(?:from|by|before|of)\b)|to\s+(?:know|hear|ask|request|meet|discuss|schedule|set|talk|confirm|speak|sit|join|visit|understand|propose|move|reschedule))|appreciate\s+(?:it\s+if|if|your|any|a|some|hearing))",
    ),
    (
        "let_me_know",
        r"\b(?:let\s+(?:me|us)\s+know|get\s+back\s+to\s+(?:me|us)|keep\s+me\s+(?:posted|informed)|give\s+me\s+(?:a\s+)?(?:call|ring|shout)|send\s+me|call\s+me|tell\s+me|e-?mail\s+me|remind\s+me|advise\s+(?:me|us)?)\b",
    ),
    (
        "lets",
        r"\b(?:let['’]?s|let\s+us|shall\s+we|why\s+don['’]?t\s+(?:we|you)|how\s+about|what\s+about|what\s+if\s+we)\b",
    ),
    (
        "wondering",
        r"\b(?:i|we)(?:\s+was|\s+am|['’]m|\s+were|['’]re)?\s+(?:just\s+)?(?:wonder(?:ing)?|hoping|asking|request(?:ing)?|hope\s+(?:you|we\s+can)|suggest|propose|recommend|urge|encourage|invite|ask\s+that|trust\s+you)\b",
    ),
    (
        "duty",
        r"(?<!\bif\s)(?<!\bthat\s)(?<!\bwhich\s)(?<!\bwho\s)(?<!\bbefore\s)(?<!\blike\s)\byou(?:['’]ll|\s+will|\s+all|\s+both|\s+guys)?\s+(?:also\s+|still\s+|really\s+)?(?:need\s+to|have\s+to|ought\s+to|must|should|had\s+better|are\s+(?:invited|asked|required|expected|requested))\s+(?!have\b|know\b|see\b|be\s+aware)\w+",
    ),
    ("may_i", r"\b(?:can|could|may|might|should|shall)\s+(?:i|we)\b[^?]*\?"),
    (
        "is_it_possible",
        r"\b(?:is|would|will)\s+(?:it|there)\s+(?:be\s+)?(?:possible|any\s+(?:chance|way)|ok(?:ay)?|all\s+right|convenient|a\s+way)\b",
    ),
    (
        "availability",
        r"\b(?:are|will|were|would)\s+you\s+(?:\w+\s+)?(?:free|available|around|up\s+for|interested|able|ok|in\s+(?:town|the\s+office)|going|coming|still|planning|there|ready|open)\b|\b(?:do|don['’]t)\s+you\s+(?:want|have|know|think|need|remember|plan|agree|mind|still|happen|like)\b|\b(?:did|have|had|has)\s+you\b|\b(?:want|wanna|care|interested\s+in|up\s+for)\s+(?:to\s+)?(?:join|go|meet|come|grab|get|do|have|lunch|dinner|coffee|drinks?)\b[^?]*\?",
    ),
    ("question_you", r"^(?=.*\byou(?:r|rs)?\b).*\?\s*\W*$"),
    ("question", r"\w+\W+\w[^?]*\?\W*$"),
    ("reminder", _START + r"(?:don['’]?t|do\s+not|never)\s+forget\s+to\b"),
    (
        "imperative",
        _START
        + rf"(?:do(?:n['’]t|\s+not)\s+)?(?!let\s+(?:me|him|her|them)\b|(?:talk|speak|see|meet)\s+(?:to|with)?\s*you\b|(?:save|run|stay|find\s+out|look(?:ing)?\s+forward)\b|(?:call|e-?mail|plan|request|report|order|visit|update|test)\s+(?:being|from|includes|is|was|has|will|at|that)\b)(?:{_VERBS})\b(?!\s*(?:[,:;]|is\b|are\b|was\b|were\b|will\b|you\s+(?:then|soon|later|tomorrow|on|at|there)|to\b(?<!have\sto)\s*$))"
        + _NO_ADVERT,
    ),
    (
        "we_can_meet",
        r"\bwe\s+(?:can|could|may|might|need\s+to|should|must|have\s+to|will\s+need)\s+(?:\w+\s+)?(?:meet|talk|discuss|speak|have|get|go|do|catch|schedule|set|make|review|start|look|chat|play|work|grab|decide|finali[sz]e|send|move|sit)\b",
    ),
    (
        "action_needed",
        r"\b(?:need(?:s|ed)?\s+(?:from\s+you|your|to\s+be\s+(?:done|sent|signed|approved|completed|reviewed|returned))|your\s+(?:\w+\s+)?(?:help|input|approval|signature|comments|thoughts|feedback|response|assistance|advice|confirmation)\s+(?:would|by)|awaiting\s+your|waiting\s+(?:for|on)\s+(?:you|your))\b",
    ),
    (
        "if_you_could",
        r"\bif\s+you\s+(?:could|can(?!['’]t)|wouldn['’]t\s+mind|get\s+a\s+chance|have\s+(?:a\s+(?:minute|moment|chance)|time)|would\s+like\s+to\s+(?:meet|join|discuss|attend|come|talk))\b",
    ),
    (
        "thoughts",
        r"\b(?:any\s+(?:thoughts|ideas|suggestions|comments|news|update|word|luck)|thoughts|comments|agreed|ok\s+with\s+you|right|correct)\s*\?\W*$",
    ),
)
_DEED = r"send|get|give|call|ring|let|share|forward|e-?mail|mail|bring|write|review|look|read|check|find|follow|prepare|draft|finish|complete|deliver|provide|introduce|connect|put|set|schedule|arrange|sign|pay|submit|return|reply|respond|confirm|make|have|take|do|try|talk|discuss|meet|see|update|add|fix|upload|post|book|ask|speak|come|join|pick|drop|fill|help|work\\s+on|touch\\s+base|visit|keep|be\\s+(?:sure|back|sending|calling|in\\s+touch|there|happy|glad)"
_SOON = r"\b(?:you|your|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|week|by|before|within|shortly|asap|right\\s+away|soon|end\\s+of|eod|noon|morning|afternoon)\b|\d"
PROMISES = (
    (
        "will",
        rf"(?<!\bif\s)(?<!\bwhen\s)(?<!\bthat\s)\b(?:i|we)(?:['’]ll|\s+will|\s+shall|['’]m\s+going\s+to|['’]re\s+going\s+to|\s+am\s+going\s+to|\s+are\s+going\s+to)\s+(?:also\s+|then\s+|definitely\s+|certainly\s+|gladly\s+|just\s+|both\s+|gladly\s+|happily\s+)?(?:{_DEED})\b(?=.*(?:{_SOON}))",
    ),
    (
        "will_it",
        r"\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:gladly\s+|happily\s+|definitely\s+)?(?:do|send|get|have|write|finish|sign|read|review|bring|take\s+care\s+of|look\s+(?:at|into)|share)\s+(?:it|that|this|them|so|her|him)\b",
    ),
    (
        "bare_will",
        r"^\W*(?:will\s+(?:do|send|call|revert|get|check|let|look|share|follow|forward|review|try|make|talk|be\s+in\s+touch|connect|introduce)|on\s+it|leave\s+it\s+with\s+me|consider\s+it\s+done)\b",
    ),
    (
        "you_will_have",
        r"\byou(?:['’]ll|\s+will|\s+shall)\s+(?:have|get|hear\s+from)\b.{0,60}\b(?:tomorrow|today|tonight|by|before|monday|tuesday|wednesday|thursday|friday|next|on|within|end)\b",
    ),
)
PLEASANTRIES = r"""
    \bfeel\s+free\b | \badd\b.{0,80}\b(?:address\s+book|contacts|safe|white)\b | \b(?:ensure|make\s+sure)\b.{0,60}\b(?:delivery|inbox|e-?mails?)\b | \b(?:do\s+not|don['’]?t)\s+hesitate\b | \bif\s+(?:you\s+(?:have|had|need|should\s+have|do)\s+(?:any|a|further|more|additional|questions|concerns)|there\s+(?:are|is)\s+any|we\s+can\s+be\s+of|you\s+(?:would|['’]d)\s+(?:like|prefer)\s+(?:to\s+)?(?:no\s+longer|unsubscribe|not|remove|be\s+(?:taken|removed))|you\s+(?:no\s+longer|['’]d\s+no|don['’]t|do\s+not|believe|received|wish|prefer))\b
    | \bhow\s+are\s+you\b | \bhope\s+(?:you(?:['’]re|\s+are|\s+had|\s+have)|this\s+finds|all\s+is|that\s+you)\b | \bhave\s+a\s+(?:great|good|nice|wonderful|lovely|happy|safe|blessed)\b | \bthank(?:s|\s+you)\s+(?:for|so)\b(?!.*\b(?:please|could|can|let)\b) | \bunsubscribe\b | \bopt(?:ing)?[ -]out\b | \btake\s+care\b | \b(?:view|visit|click)\b.{0,60}\b(?:\$link|https?:|browser|online|website|here)\b
    | \bsee\s+you\b | \btalk\s+(?:to\s+you\s+)?(?:soon|later|tonight)\b | \bmay\s+not\s+be\b | \bwhat\s+a\b | \bguess\s+what\b | \bwhy\s+not\b
"""
