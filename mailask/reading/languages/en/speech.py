"""How English speakers ask and promise."""

from __future__ import annotations

from mailask.reading.languages.en.speech_words import WORDS

__all__ = ["ASKS", "PLEASANTRIES", "REFERS", "WORDS"]

ASKS = {
    "please": r"""
        (?<!\bto\s)(?<!\bwill\s)(please|pls|plz|kindly) !(ignore|find (?!out)|accept (my|our)|excuse|forgive|
            bear with|disregard|be (aware|advised|assured|informed|reminded)|know|note|keep in mind|see (below|above|(the )?(attach\w*|
            enclos\w*|follow\w*))|join (me|us) in|do not (reply|respond)|don't reply|everyone|just about|print (or|clearly|
            legibly|in block))
    """,
    "modal_you": r"""
        (can|could|would|will|won't|wouldn't|couldn't|can't) (you|u|someone|somebody|anyone|anybody|one of you|y'?all|
            ya)
    """,
    "mind": "(would|do) you mind",
    "need_you": r"""
        <need> (for )?(you (both |all |guys )?to|your|someone (to|who|for)|(a|an) \w+ ... (from|by|before|of))
        <need> to (know|hear|ask|request|meet|discuss|schedule|set|talk|confirm|speak|sit|understand|propose|
            (move|reschedule) (the|our|this|it|that))
        (i|we)( also| still| really)? (need|want) to (join|visit)
        (i|we)('d| would)( also| first| still)? (need|want|have) to (see|look at|read) (the|your)\b
        (i|we)( also| first| still|'ll| will)? need to (see|look at|read) (the|your)\b
        <need> (?!to (?!have|get (it|this|that|them|the|your)|see|receive))(\S+ ){1,7}?(back|done|finished|signed|in|ready)?( )?((by|before) (mon|
            tue|wed|thu|fri|sat|sun|tomorrow|tonight|noon|next|this|the|end|eod|cob|close|then|lunch|my|our|\d)\w*|asap|
            today|this week|no later than)
        (i|we) (also |really )?appreciate (it )?if | (would|'d) (also |really )?(very much |greatly )?appreciate (it|if|your|
            any|a|some|hearing)
        (i|we)'d (also |really )?appreciate (it|if|your|any|a|some|hearing) | ^appreciate (it if|if|your|any)
        ^(need|want) (you to|your) | (wants|would like|'d like) you to\b
        (greatly|very much|really|do) appreciate (it if|any|your <input>|you (sending|calling|contacting))
        appreciate you(r)? (calling|sending|contacting|getting)
        (would|'d) (also |really )?(love|like) (to (get|have|hear) )?(your|some) ~ <input>
        ^would (love|like) (to (get|have|hear) )?(your|some)
        (^|'d |would )(also |really )?(love|like) to (hear|know|see|find out|get|have) (how|what|when|where|which|who|
            why|if|whether|more|about|from you|your)
        ^(<start>|<clause>)?((just|still|also|only|but|all) ){0,3}(need|needing|missing) (your|the|a|an)\b
        ^(<start>|<clause>)?(need|would like|want) to (get (with|together)|meet|talk|speak|chat|catch up|go over|discuss|
            know|hear|see you)\b
        ^for your (review|approval|signature|action|comments|input|decision)\b
        (all|what|the only thing)( that)? (i|we)('re| are)?( still| really| now)? (need|needing|missing|lack) ... (is|
            are) (a|an|the|one|your|you)\b
        (need|needs|missing|require) (\S+ ){1,6}from you\b | (could|can) (really )?(do with|use) (your|a hand|some|a little help|one|another|a few|more)
    """,
    "let_me_know": r"""
        (?<!\bto\s)(?<!\bcan\s)(?<!\bwill\s)(?<!\balso\s)(?<!'ll\s)(?<!\bdid\s)(?<!\bmay\s)(let (me|us) know|
            lemme know|get back to (me|us)|keep me (posted|informed))
        give me a (call|ring|shout|buzz) | give (a call|\w+ a call)
        (?<!\bto\s)(?<!\bcan\s)(?<!\bwill\s)(?<!'ll\s)(?<!\bdid\s)(?<!\blet\s)(?<!n't\s)(?<!\bnot\s)(?<!\byou\s)(
            send|call|tell|e-?mail|remind|advise|ask|get|grab) me !(crazy|maybe|brother|brothers|to|that|\w+ ♌)
    """,
    "lets": r"""
        let'?s !((just )?say|assume|suppose|take a look at the|be (grateful|honest|clear|real)|hope|you|it|them|me|us|him|her|just play|face it|see how|hope|wait until|your|users|everyone|people)
        (let us|let;s) !(know|help|give|show|find|take care|handle) | shall we | why don'?t (we|you) | (how|what) about !(that)
        what if we | why not <verb>\b[^?]*\?
        # questions whose mark was forgotten
        ^(is|are|does|do|would|will) (?!it\b)[^.!?]{2,40} (ok(ay)?|fine|good|work|suit|free|available|convenient)( (with|
            for) (you|everyone|all|both))?\W*$
        ^(<start>)?(can|could|shall|should) we (?!need|require|wish|fail|have\b)
        (can|could|shall) we (talk|meet|discuss|speak|chat|get together|move|push|schedule|set up|catch up)\b
        ^(<start>)?(what|when|where|how|which|why)( \w+)? (do|did|does|can|could|would|should|will) (you|we|i)\b
        ^(<start>)?(what|where|who|when|how) (is|are|was|were) (the|your|our|my|this|that) (?!.*\b(is|are|was|were)\b)
        ^(<start>)?(what'?s|where'?s|how'?s|when'?s|who'?s) (the|your|our|this|that|left|happening|going)\b(?!.*\bis\b)
        ^(<start>)?any (luck|news|word|updates?|joy|progress|ideas?|thoughts|chance)\b(?!.*\bis\b)
        ^(any(one|body) (know|knows|got|have|has|else|interested|up for|free)|possible to)\b
    """,
    "wondering": r"""
        (i|we)( am|'m| was| were|'re)? (just |still )?(wonder|wondering) (if|whether|about|when|what|how|who)
        (i|we)( am|'m| was| were|'re)? (just |still )?hoping (you|we|that you|that we|to (meet|talk|get|see
            you|borrow|hear|have|use|ask|catch|speak|discuss))
        (i|we)( would|'d)?( also)? (suggest|propose|recommend|urge|ask|request) (that|you|we|a |to)
        (i|we)( am|'m|'re| are) (writing to )?(asking|requesting|request|ask) (that|you|if|whether|for|a )
        (i|we)( am|'m) writing to (ask|request|inquire|enquire|invite)
        (i|we) (would like to |'d like to |want to )?invite you
        (i|we) hope (that )?(you|we) (can|could|will be able|will (consider|let|come|join)|would share) !(be|help|do
            (it|this|that) again)
        (i|we) (trust|assume|expect) (that )?you (will|can|are going)
        (my|our) (suggestion|recommendation|request) (is|would be) (to|that)
    """,
    "duty": r"""
        (?<!\bif\s)(?<!\bthat\s)(?<!\bwhich\s)(?<!\bwho\s)(?<!\b(?:know|when)\s)(?<!\b(?:guess|where)\s)(?<!\bwhy\s)(?<!\bbefore\s)(?<!\blike\s)(?<!\bbut\s)you('ll| will| all|
             both| guys)? (also |still |really )?(need to|must|should|ought to|had better|'d better) !(have|hand it|know|see|
            be (?!there|here|ready|on time|prepared)|add another|also install|not disseminate|call this)
        (?<!\bif\s)(?<!\bthat\s)(?<!\bbut\s)you('ll| will| all| both| guys)? (also |still )?have to !(be able|feel|
            see|know|search|be|admit|love)
        (?<!\bif\s)you are (invited|asked|required|expected|requested) (to|for)
        (would|'d) rather you | (would|'d) prefer (it )?(if )?you\b | the (sooner|earlier) you
        you (may|might) want to (?!know\b|be\b|see\b)[\w-]+
        it('s| is|'d be| would be) (probably )?best if you | (i think|it seems) you (should|ought to|need to) !(be|know)
    """,
    "may_i": r"(can|could|may|might|should|shall) (i|we)\b[^?]*\?",
    "is_it_possible": r"""
        (is|would|will|was) (it|there) (be )?(possible|any (chance|way)|ok(ay)?|all right|convenient|a way) | any chance
    """,
    "availability": r"""
        (are|will|were|would) (you|u) (\w+ )?(free|available|around|up for|interested|able|ok|in (town|the office)|going|
            coming|still|planning|there|ready|open)
        (do|don't) (you|u) (want|have|know|think|need|remember|plan|agree|mind|still|happen|like) !(to help people|
            to make a difference)
        (?<!\bto\s)(?<!\bwould\s)(did|have|had|has) (you|u) (?!\W*$)(?!get a job)
        (want|wanna|care|interested in|up for) (to )?(join|go|meet|come|grab|get|do|have|lunch|dinner|coffee|
            drinks?)\b[^?]*\?
    """,
    "question_you": r"^(?=.*\byou(?:r|rs)?\b)([^\s?]+\s+){0,14}[^\s?]*[^\s.?!]\s?\?\W*$",
    # A mark behind a long statement is a slip of the keyboard, or of a program (`Many thanks for the invitation.?`).
    "question": r"""
        ^([^\s?]+\s+){1,7}[^\s?]*[^\s.?!]\s?\?\W*$
        ^(\w+\W+){0,2}<interrogative>\b[^?]*[^\s.?!]\s?\?\W*$
        (?<=[,;:–-]\s)(\w+\s){0,2}<interrogative>\b[^?]*[^\s.?!]\s?\?\W*$
        (and|or|but|so|then)\s<interrogative>\b[^?]*[^\s.?!]\s?\?\W*$
        (what|when|where|who|whom|whose|which|how|why|whether)\b[^?]*[^\s.?!]\s?\?\W*$
        (right|correct|true|ok(ay)?|yes|no|agreed)\s?\?\W*$
        ^(mind|ok(ay)?|fancy|care|got|ready|possible|free|fine|any(one|body)?|happy|want|wanna|up)\b[^?]*[^\s.?!]\s?\?\W*$
    """,
    "reminder": r"^(<start>)?(don'?t|do not|never) forget to | reminder to | (remember|be sure) to !(love)",
    "imperative": r"""
        ^(<start>|<clause>){0,3}(?!do(n't| not) (have|know|think|want|need|like|understand|believe|care|recall|remember|see)\b)(
            do(n't| not)? )?<notverb><verb>(?!\s*([,:;]|(is|are|was|were|will|you (then|soon|later|
            tomorrow|on|at|there))\b))<noadvert>
    """,
    # Other verbs tell somebody to do something where a thing to do it to stands behind them.
    "told": r"""
        ^(<start>|<clause>){0,2}(?!count me (in|out)|find .*(attached|enclosed|below)|play it by|
            say it ain't|search me)(<told>) (me|us|the|a|an|your|my|our|this|that|these|those|it|them|one|two|three|four|five|
            both|each|every|all|whoever|whichever|how|which|what|where|when|whether|between|from|for yourself)\b<noadvert>
    """,
    "we_can_meet": r"""
        we (can|could|may|might|need to|should|must|have to|will need|will have) (to )?(\w+ )?(meet|talk|discuss|
            speak|get together|catch up|schedule|set (a|up)|(have|get|grab|do) (a|an|lunch|dinner|breakfast|coffee|drinks|
            on the phone|this|that|it)|go (over|through)|make (a|an|the) (plan|decision|call|date|appointment|list))
        we (need to|must|should) (also |really )?(make sure|ensure|get (back|it|this|that|these|those|out|in touch)|
            have (it|this|these|the|two|three|\w+ more)|start|begin)
        we (can|could|may|might|need to|should|must|have to|will need) (to )?(\w+ )?(review|start|look|chat|play|work|
            grab|decide|finali[sz]e|send|move|sit|try|finish|produce|reach)
    """,
    "proposal": r"""
        (i|we)( would|'d| shall| will|'ll|'m| am) (also )?(be )?(<glad>) (to )?(<meet>)\w*
        (?<!\b[sh]he\s)(?<!\bhe\s)(?<!\bthey\s)(?<!\bwho\s)(would|'d) (be )?(<glad>) to (<meet>)
        (like|want|love|need) to (<meet>) (with )?you | (for|and) us to (<meet>)
        (would|might|may|could|it'd|that'd|this'd) be (<kind>|worthwhile|appropriate) (for|if|to (?!be\b|say\b|
            you\b|know\b|note\b|remember\b)\w+)
        (would|will|might) be (much |greatly |very |most |really )?(<kind>|appreciated|welcome)( to (me|us))?\W*$
        (would|might|may|could|'d) (really )?(help|be of help)( me| us)?( a lot| greatly| enormously)? (to|if)
        (is|are|be) (much |greatly )appreciated
        (looking|look) forward to your (reply|response|answer|feedback)
        (for|to) (us to )?discuss\W*$ | invite you (to|and)
    """,
    "action_needed": r"""
        your (\S+ ){1,5}?(is|are) due
        (has|have|needs?|must) (to )?(be|come|reach) (back )?(with|to|in with)? ?(me|us) (by|before|on)
        (?<!\bi\s)(?<!\bwas\s)just (checking|wondering|following up)
        (i|we) (just )?wanted to (check|ask|follow up|see (if|whether))
        (i'd|i would|we'd|we would) be (interested|keen|curious) (in (your|hearing|knowing)|to (hear|know|see))
        (perhaps|maybe) (you|we) (could|can|might|should)
        (?<!\bwhat\s)(?<!\bwhatever\s)need(s|ed)? (from you|your|to be (done|sent|signed|approved|completed|reviewed|returned))
        your (\w+ )?<input> (would|by|is (needed|required|appreciated)) | awaiting your
        waiting (for|on) (you|your) <input>
        thanks? (you )?in advance for (\w+ing|your <input>) | do me a favou?r | (a |one |small |quick )favou?r to ask | favou?r:
        ^(comments|feedback|edits|answers|replies|rsvps?|thoughts|changes) (by|before|no later than)
        ^any(thing)? (\w+ )?you can (do|give|provide|share|offer|tell)
    """,
    # What did not arrive is asked for by saying so.
    "missing": r"""
        (attachment|attached file|file|link|pdf|document|spreadsheet|e?-?mail|message|page \d+|pages \d+)s?( \w+){0,4}? (is|
            are|was|were|seems|appears|seemed|came (through|out|up)|arrived|has gone)( \w+){0,3}? (missing|blank|empty|broken|
            corrupt\w*|garbled|unreadable|not there|cut off|dead)
        (there('s| is| was)|i (see|saw|find|found)) (no attachment|nothing attached)
        (i|we)( have|'ve)? still (haven't|have not|not) (yet )?(received|had|got|seen|heard) (the|your|anything|back|from)\b
        (never|not|n't) hear(d)? (back )?(from you|whether you|if you)\b
        you (\w+ )?(forgot|left out|left off) (the|your|to attach|to include|an?) | i('m| am) missing (page|the|your|an?|some)\b
        (can't|cannot|can not|couldn't|could not|don't|didn't) (find|open|see|read|get) (the|your|any|an) (attachment|file|
            link|pdf|document|spreadsheet|enclosure)s?
        (the|your) (attachment|file|link|pdf|document|spreadsheet) (doesn't|does not|won't|will not|didn't) (open|work|load)
    """,
    "if_you_could": r"""
        if you (could|can(?!'t)|wouldn't mind|will (tell|send|give|let|provide|forward)|would (be so kind|be willing|please|treat|send|let|review|call|join)|
            get a chance|have (a (minute|moment|chance)|time)) !(use it|interview|add this|estimate|get)
        if you would like to (meet|join us|discuss|attend|come|talk)
        if (someone|somebody|anyone|\w+ team|one of you) (could|would|had)
        grateful (if|for (your|a|any)) | ^grateful for | obliged if | appreciate it if
    """,
    "thoughts": r"""
        (any (thoughts|ideas|suggestions|comments|news|update|word|luck)|thoughts|comments|agreed|ok with you|right|
            correct) ?\?\W*$
    """,
}

PLEASANTRIES = r"""
    # offers, and what every reader may do
    feel free | (do not|don'?t|never) hes?itate
    if you (have|had|need|should have|do) (any|a (question|query|problem|comment|concern|suggestion)|
        further|more|additional|questions|concerns)
    if (there (are|is) any|we can be of) | let (me|us) know if (you have|there('s| is)) (any|anything)
    let (me|us) know if (i|we) can (be of|be any|help|assist|do anything) | ^for (any )?(questions|comments|further|more|
        additional)\b
    if you('d| would|'re| are)? (also )?(like|prefer|want|wish|enjoy|looking|interested|find|unsure|
        having trouble)<optional>
    if you('d| would)? (like|prefer) (to )?(no longer|unsubscribe|not|remove|be (taken|removed))
    if you(r|'d)? (no longer|no)
    if you (don't|do not|believe|received|wish|prefer|need (to|help)|haven't|have (received|already|been)|are not|
        continue|activate|allow|feel the same)
    # mail about mail
    add ... (address book|contacts|safe|white) | (ensure|make sure) ... (delivery|inbox|e-?mails?) | unsubscribe
    opt(ing)?[ -]out
    (view|visit|click|follow|use) ... (\$link|https?:|browser|online|website|here|links? below|the link) | sent from my
    ^subject: | post-only
    # greetings
    how are you | hope (you('re| are| had| have| enjoy| find)|this finds|all is)
    have a (great|good|nice|wonderful|lovely|happy|safe|blessed)
    ^(many )?thank(s| you) (again|very much|so much) for | thank(s| you) (for|so) !(.*(please|could|can|let)) | take care !(of) | see you | talk (to you )?(soon|later|tonight)
    may not be | what a
    ^(yes|yeah|yep|sure|no|ok(ay)?|oh),? please\W*$
    ^(yes|yeah|yep|sure|ok(ay)?|of course|certainly|absolutely|fine|great|by all means)\W+(please )?(go (ahead|
        for it|on)|do(?! you| not)|be my guest|help yourself)
    take (your|all the) time | keep up the | stay (safe|well|healthy|tuned|strong) | get well
    ^bear with (me|us)
    (let (me|us) know|tell me|shout|yell|holler) if (it|that|this|they|anything|something) (doesn't|don't|won't|isn't|does
        not|do not|will not|is not|can't) (open|work|load|print|play|download|come through|arrive|fit|add up)*
    how goes it | how's it going | what's up\W*$ | how (are things|have you been)
    ^(if|to|otherwise|since|with) .{3,90}?,? (then )?you('ll| will)? (also )?(need to|must|should|have to|ought to|(might|
        may) want to)
    # idioms in the shape of a request
    ^(call me (old|crazy|a|an|silly|naive|paranoid)|look who|look at (you|that|him|her)|come to think|get this(?=:)|(trust|
        believe|forgive|pardon) me|believe it|mind you|put (simply|differently|another way|it this way)|let alone|never
        mind|speaking of|make no mistake|rest assured|give or take|come what may|go figure|set (off|out)|say what you|
        read (your|his|her|their) (note|mail|e-?mail|message|letter|memo)\b.*\bthank\w*|mark my words|say no more)
    # who else is to be asked
    (ask|contact|call|ring|try|talk to|speak (to|with)|check with|e-?mail|write to|go to) \w+[^,.!?]{0,40}, (he|she|they)('s|'ll|
        're| \w+s?\b)
    # rhetoric
    is (he|she|this|that) (kidding|serious|for real) | am i the only one
    did i (mention|tell you|say)\b
    (is|was|are|were)n't (it|that|this|they|he|she) (just |so |such |absolutely )?(an? )?(amazing|beautiful|brilliant|
        fantastic|fun|funny|gorgeous|great|incredible|interesting|ironic|lovely|nice|pretty|ridiculous|sad|shame|
        strange|sweet|terrible|typical|weird|wonderful)
    need (i|we) say (any ?)?more
    guess (what|who) | who knew
    (we|i|you|they) (should|could|would) have (left|been|had|gone|done|known|seen|\w+ed) !(by) | is it just me
    why not (try|check out|join us|visit our|sign up|upgrade|treat yourself|save|take advantage)
    how could (any|some)\w+ | why (would|should|do|does) (any|some|every)\w+ | what better
    who (would|could) (have|ever) | remember (when|the (time|days)|that|how) | what (were|was) (i|they|he|she) thinking
    (it|he|she|they|that|this)\b[^?]*, (isn't|doesn't|didn't|wasn't|hasn't|won't) (it|he|she|they)\?
    # what others ask
    (asked|asks|ask|called|wanted|told|wondered) ... (if|whether) (you|i|we|he|she|they) (could|would|can|had|
        were) .{0,40}(but|and) i
    (he|she|they|who) (\w+ )?(requested|asked|demanded|wanted|suggested|proposed) (an?|the|for|that|us|me|to)
"""

REFERS = r"""
    (i|we|they|he|she|<who>)( really| would|'d| only| just| will|'ll)? needs? (it|this|them|that|these|those|
        everything|your \w+)
    (it|this|they|that|these|those|which) (is|are|'s|must be|has to be|have to be|needs to be|need to be) (due|in|
        ready|done|with (me|us)|submitted)
    it's due | (the|my|our) deadline | deadline (is|for this|on my)
"""

LEAVE = r"""
    (can|could|may|might|shall|should) (i|we) (just |also |still |please |maybe )?(send|submit|deliver|return|give you|
        hand|bring|drop|pay|upload|share|file|reply|answer|respond|sign|e?mail|post|forward|provide|turn (it|this|that|
        them) in|get (it|this|that|them|back) to you|get back to you|let you (know|have))
    (is|would|will) (it|that|this) (still )?(be )?(ok|okay|all right|alright|fine) (with you |for you )?if (i|we)
    (would|do) you mind if (i|we) !(ask|asked)
"""

JOINS = "but | however | so"
