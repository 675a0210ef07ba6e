"""How English speakers send somebody on to another person: what stands before a name, behind it, or takes it up."""

from __future__ import annotations

PHRASES = {
    "send_on": r"""
        (ask|asking|try|trying|contact|contacting|call|calling|ring|e-?mail|e-?mailing|text|ping|see|approach|suggest|
            recommend|drop)(?!\W*(:|(me|us|to|from|of|address)\b))(\W+\w+){0,4}$
        (talk|talking|speak|speaking|write|writing|turn|reach out|go|apply|refer|chat|address (it|this|that)|check|
            liaise|get (in touch|hold)|best go|better off)( you| this| it| that| them)? (to|with|of|asking)(\W+\w+){0,4}$
        (address|direct|send|forward|refer) (your|any|all|further|such) (\w+ ){1,3}to(\W+\w+){0,3}$
        (send|forward|submit|give|pass) (it|this|that|them|these|(the|your|all) \w+) (on |over |straight )?to(\W+\w+){0,3}$
        (urgent\w*|emergenc\w*|can't wait|cannot wait|absence|meantime|enquiries|questions)(\W+\w+){0,4}$
        (point|direct|send|refer|introduce|connect|put) you ... (to|with|on to)(\W+\w+){0,4}$
        you('re| are|'ll be| need| want| should have| might want|'d want)?( to be)? (after|looking for|wanting|want|need)( \w+){0,2}$
        you (want|need|should have|might want)( \w+){0,2}$
        (one|question|matter|something|job|a case) for(\W+\w+){0,3}$
    """,
    "send_straight": r"""
        (ask|try|contact|ring|ping|text)( (my colleague|instead|maybe|perhaps))?$ | e-?mail$ | you (want|need)$
        (talk|speak|reach out|write|chat|go|refer) (to|with)( my colleague)?$ | check with$ | get (in touch|hold) (with|of)$
        better off (asking|with)$
    """,
    "pass_on": r"""
        (forward|pass|hand|refer|escalat|relay|redirect)\w*( \w+){0,6}? to(\W+\w+){0,3}$
        (sent|given) (it|this|that|your \w+) (on )?to(\W+\w+){0,3}$
        (cc'?ing|copying|looping|adding|bringing)( in)?(\W+\w+){0,3}$ | (introducing|meet)$
    """,
    "keeps": r"""
        ^(\w+\W+){0,6}?(handles|runs|manages|owns|leads|heads|covers|organi[sz]es|keeps|knows|looks after|
            deals with|takes care|took ~ over|has taken|takes over|is taking|has (access|it|that|those|them|all)|used to|
            really ran|ran|does (this|that|these|those|all)|succeeded|replaced|replaces|now (has|does|runs|owns))
        ^(\w+\W+){0,6}?(s|is|was|are|would be|will be)( now| probably| really| definitely)? (in charge|responsible|
            (the|a) (\w+ )?(one|person|expert|contact|man|woman|lead|owner|choice|bet|source|place|fit)|your (\w+ )?(man|
            woman|person|contact|bet|port)|(much |far )?better( placed)?|best( placed)?|happy to|able to|taking)
        ^(\w+\W+){0,4}?(will|might|should|can|could|would|may)( \w+)? (help|know|answer|assist|tell|advise|sort|give|
            point|do (it|this|that)|have (it|that|them|those))
        ^(\w+\W+){0,2}?(has|have|needs?) to (approve|sign|decide|do|say|release|confirm)
        ^(\w+\W+){0,3}?(is|are|will be) (covering|standing in|deputi[sz]ing|filling in|my (deputy|stand-in|backup))
        ^s (now|job|area|baby|department|desk|thing|domain|field|patch|call)
    """,
    "best": r"""
        (best|right|better|correct|good|only) (person|contact|one|place|bet|man|woman|choice|source|option)( \w+){0,6}?
            (is|would be|are|was)( \w+){0,3}$
        (person|one|man|woman|people|colleague|guy) (to|who|that|you) (\w+ ){1,8}?(is|was|would be)( \w+){0,2}$
        (handled|managed|owned|run|done|covered|looked after|taken over|led|organi[sz]ed)( now| these days)? by(\W+\w+){0,3}$
        (successor|replacement)(\W+\w+){0,5}$
        (go(es)?|runs?|comes?|handled) (through|via|by)( \w+){0,2}$ | (in charge|responsible)( \w+){0,5} is$ | (belongs|is up|moved|went|goes) to(\W+\w+){0,2}$
        (that|this|it)('s| is| would be)( one| now| a question| a job){0,2}( for)?$
    """,
    "by_pronoun": r"""
        (ask|try|call|ring|contact|e-?mail|text|ping|tell|drop|give|write|write to|(talk|speak) (to|with)|reach out to|
            check with|get in touch with|hit) (him|her|them)
        (he|she|they)('s| is|'re| are)( now)? (the (one|person|right|best|expert)|your (man|woman|best)|in charge|
            responsible|best placed)
        (he|she|they)('ll| will| can| could| would| might| should)( \w+)? (help|know|tell you|sort|answer|give you|
            point you|advise)
        (he|she|they)( now| also)? (handles?|runs?|manages?|owns?|leads?|took|knows?|keeps?|looks? after|deals? with|
            covers?) (it|this|that|these|those|them|all|the|over)
    """,
    "copied": r"""
        cc | cc'?(d|ed|ing) | copied | copying | in (copy|cc) | adding | added | loop* | bringing | copy
    """,
    "unknown": r"""
        (don't|do not|didn't|doesn't) (know|remember|think|have)( \w+){0,5}$ | (not|n't) (sure|certain)( \w+){0,5}$
        no idea( \w+){0,5}$ | (never|not) (met|heard of|spoken to)( \w+){0,2}$ | who (is|was|are)$ | instead of$
        (don't|do not|no need to|never|not) (ask|call|contact|bother|write|e-?mail|involve|copy|tell)( \w+){0,3}$
        (have|did|has|had|should|shall|could|can) (you|i|we)( \w+)? (try|tried|ask|asked|call|contact)( \w+){0,3}$
    """,
    "myself": r"""
        (i|we)( will|'ll|'ve| have|'m| am|'re| are|'d| would| can| could| just| already| also| need| want)?(\W+\w+){0,4}$
        (will|let me|going to|gonna|must|should i|shall i|he|she|they|who) (\w+ )?$ | (want|need|have|had|like|try|trying|meant|forgot|love|happy) to$ | (he|she|they) (\w+ ){0,2}$
    """,
    "no_name": r"""
        ask | try | contact | call | talk | speak | you | your | yes | no | not | hi | hello | hey | dear | thanks | thank
        the | this | that | our | my | his | her | their | maybe | perhaps | please | sorry | adding | looping | copying
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may
        june | july | august | september | october | november | december | i | we | he | she | they | it | but | and | or
        so | if | for | in | on | at | best | kind | regards | many | met | tell | see | reach | recommend | suggest | from
        to | cc | re | fw | fwd | unfortunately | actually | well | ok | okay | sure | cheers | also | then | when | what
        who | which | where | how | why | as | is | are | was | do | did | have | has | can | could | will | would | all
        # things
        annex | appendix | section | exhibit | schedule | article | chapter | table | figure | page | part | version
        agreement | contract | guaranty | confirm | report | project | phase | team | department | dept | desk | support
        care | customer | client | service* | accounts? | payable | receivable | resources | human | center | centre
        office | legal | finance | sales | marketing | it | hr | group | company | corp* | inc | ltd | llc | gmbh | bank
        university | school | college | institute | street | road | avenue | square | house | hotel | building | room
        floor | google | microsoft | excel | word | outlook | teams | slack | zoom | drive | docs | sheets | analytics
        internet | web | online | new | north | south | east | west | north\w+ | america | europe | city | bay
        manager | director | president | vice | head | senior | analyst | general | counsel | board | committee
    """,
}
