"""How English speakers ask and promise."""

from __future__ import annotations

WORDS = {
    "who": "(the|my|our) \\w+( \\w+)?",
    "need": "(i|we)('d| would| will|'ll)?( also| still| really| just| very much)? (need|want|like|love|prefer|ask|require)",
    "would": "(i|we)( would|'d)?( also| really| very much| greatly)?",
    "iwill": """
        (i|we)('ll| will| shall|'m going to|'re going to| am going to| are going to)( also| then| definitely| just| both| gladly| happily)?
    """,
    "start": r"""
        (hi|hello|hey|dear|ok(ay)?|so|and|but|also|then|now|just|finally|otherwise|again|meanwhile|therefore|reminder)\s*[,:;–-]+\s*
        (in the meantime|all|guys|team|everyone|quick one|one more thing|when you can|if possible)\s*[,:;–-]+\s*
        \w[\w.-]+(\s\w[\w.-]+)?\s*[,:;–-]+\s*
        (and|but|so|also|just|then|or|otherwise|simply|kindly|next|first|instead)\s+
    """,
    "notverb": r"""
        (?!leave (it|this|that) (to|with) me\b|let (me|him|her|them)\b|(talk|speak|see|meet)( to| with)? you\b|(save|run|stay|find out|look(ing)? forward)\b|(call|e-?mail|plan|request|report|order|visit|update|test|help|move) (being|from|includes|is|was|has|will|at|that|me help|to prohibit)\b)
    """,
    "noadvert": r"""
        (?!.*(\$|%|\blinks?\b|https?:|www\.|!\s*$|\bnow\b|\bfree\b|\bclick|:\s*$|\bapp\b|\boffers?\b|\w@\w))
    """,
    "verb": r"""
        add | advise | answer | apply | approve | arrange | ask | attach | book | bring | buy | call | cancel | change | check
        circulate | clarify | clear | collect | come | comment | compare | complete | confirm | connect | consider | contact
        contribute | copy | coordinate | correct | delete | deliver | describe | discuss | distribute | download | draft
        drop | e-?mail | ensure | enter | explain | fax | fill | finali[sz]e | find out | fix | follow up | forward | get | give
        go (ahead|over|through|to) | grab | handle | have | help | hold | identify | include | inform | install | introduce
        invite | join | keep | let | list | log (in|on|into) | look | mail | make | meet | modify | move | note | notify | order
        pass | pay | phone | pick | point | prepare | print | process | proofread | provide | pull | put | read | recommend
        refer | register | remind | remove | replace | reply | report | request | reschedule | resend | respond | retweet
        return | review | revise | run | save | schedule | see (if|whether|what|me) | select | send | set up | set | share
        ship | show | sign | speak | start | stay | stop | submit | subscribe | suggest | summari[sz]e | swing by | take
        talk | tell | test | think about | treat | try | turn | update | upload | use | verify | visit | vote | wait | watch
        work with | write | reach out | touch base | rsvp | pencil | bear | remember | be (sure|prepared|there|ready)
        feel | ping | nudge | dial | sort | resolve | investigate | prioriti[sz]e | assign | align | sync | escalate | close
        reset | enable | do me | leave | proceed | launch | finish
    """,
    "meet": """
        meet | talk | discuss | speak | get together | catch up | get in touch | have (a|lunch|dinner|coffee) | go over | join
        visit | chat | set up | schedule | sit down | touch base | arrange | reschedule | connect | move (the|our) meeting
    """,
    "glad": "happy | glad | delighted | pleased | interested in | like | love | very glad | very happy | very interested in",
    "soon": """
        you | your | tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | next
        week | by | before | within | shortly | asap | right away | soon | end of | eod | noon | morning | afternoon | \\d+
        then | afterwards | them | january | february | march | april | may | june | july | august | september | october
        november | december
    """,
    "soonish": r"(?=.*\b<soon>\b)",
    "optional": r"""
        (?! (to (meet|discuss|join us|talk|come|speak)|me to|us to)\b)(?=.*\b(please|pls|just|simply|click|visit|tap|go to|log|contact|see|check|call)\b)
    """,
    "kind": "great | good | nice | lovely | helpful | wonderful | useful | ideal | perfect | grateful | (a |of )?(great |big |huge |real |massive |enormous )?help",
    "input": """
        help | input | approval | signature | comments | thoughts | feedback | response | assistance | advice | confirmation
        views? | opinion | take | eyes | reply | sign-off | okay | decision | support | guidance | suggestions | time
    """,
    "deed": """
        send | give | call | ring | let | share | forward | e-?mail | mail | bring | write | review | look | read | check
        find | follow | prepare | draft | finish | complete | deliver | provide | introduce | connect | put | set | schedule
        arrange | sign | pay | submit | return | reply | respond | confirm | do | talk | discuss | meet | update | add | fix
        upload | post | book | ask | speak | come | join | pick | drop | fill | help | work on | touch base | visit
        circulate | clean | transfer | print | revise | order | collect | organi[sz]e | handle | reserve | research | cover
        present | proofread | test | report | record | raise | run | lend | buy | pass | answer | document | scan | publish
        tell | host | clear | recirculate | proceed | process | ship | make sure | take care | be (back|sending|calling|in touch|there)
        be (sure|happy|glad) to | (get|have|make|take|try|keep|see) (to )?(you|your|it|this|that|them|back|in touch|up|together)
        (get|have) (the|a|my|some|our|back) ... (to|for|with|ready|done|over) | take (it|the|this) | keep (you|my|the)
    """,
    "work": """
        revise | write | send | call | prepare | review | draft | circulate | sign | pay | submit | finish | fix | update
    """,
    "soon": """
        you | your | tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | next
        week | by | before | within | shortly | asap | right away | soon | end of | eod | noon | morning | afternoon | \\d+
        then | afterwards | them | january | february | march | april | may | june | july | august | september | october
        november | december
    """,
    "soonish": r"(?=.*\b<soon>\b)",
    "kind": "great | good | nice | lovely | helpful | wonderful | useful | ideal | perfect | grateful | (a )?(great |big |huge )?help",
    "input": """
        help | input | approval | signature | comments | thoughts | feedback | response | assistance | advice | confirmation
        views? | opinion | take | eyes | reply | sign-off | okay | decision | support | guidance | suggestions | time
    """,
    "deed": """
        send | get | give | call | ring | let | share | forward | e-?mail | mail | bring | write | review | look | read | check
        find | follow | prepare | draft | finish | complete | deliver | provide | introduce | connect | put | set | schedule
        arrange | sign | pay | submit | return | reply | respond | confirm | make | have | take | do | try | talk | discuss
        meet | see | update | add | fix | upload | post | book | ask | speak | come | join | pick | drop | fill | help | work on
        touch base | visit | keep | circulate | clean | transfer | print | revise | order | collect | organi[sz]e | handle
        be (sure|back|sending|calling|in touch|there|happy|glad) | reserve | research | cover | present | proofread | test
        report | record | order | raise | run | lend | buy | pass | answer | document | scan | publish | tell | host | clear
    """,
}

ASKS = {
    "please": r"""
        (?<!\bto\s)(?<!\bwill\s)(please|pls|plz|kindly) !(find (attached|enclosed|below|the)|accept (my|our)|excuse|forgive|bear with|disregard|be (aware|advised|assured)|know|keep in mind|do not (reply|respond)|don't reply|everyone|just about|print)
    """,
    "modal_you": r"""
        (can|could|would|will|won't|wouldn't|couldn't|can't) (you|u|someone|somebody|anyone|anybody|one of you|y'?all|ya)
    """,
    "mind": "(would|do) you mind",
    "need_you": r"""
        <need> (for )?(you to|your|someone|(a|an) \w+ ... (from|by|before|of))
        <need> to (know|hear|ask|request|meet|discuss|schedule|set|talk|confirm|speak|sit|join|visit|understand|propose|move|reschedule)
        <need> (\S+ ){1,7}?(back|done|finished|signed|in|ready)?( )?(by|before|asap|today|this week|no later than)
        <would> appreciate (it if|if|your|any|a|some|hearing) | ^appreciate (it if|if|your|any) | ^(need|want) (you to|your)
        (greatly|very much|really|do) appreciate (it if|your|any|you (sending|calling|contacting)) | appreciate you(r)? (calling|sending|contacting|getting)
        (would|'d) (also |really )?(love|like) (to (get|have|hear) )?(your|some) ~ <input> | ^would (love|like) (to (get|have|hear) )?(your|some)
    """,
    "let_me_know": r"""
        (?<!\bto\s)(?<!\bcan\s)(?<!\bwill\s)(?<!\balso\s)(?<!'ll\s)(?<!\bdid\s)(?<!\bmay\s)(let (me|us) know|get back to (me|us)|keep me (posted|informed))
        give me a (call|ring|shout|buzz) | give (a call|\w+ a call)
        (?<!\bto\s)(?<!\bcan\s)(?<!\bwill\s)(?<!'ll\s)(?<!\bdid\s)(?<!\blet\s)(send|call|tell|e-?mail|remind|advise|ask|get|grab) me !(crazy|maybe|brother|brothers|to|that|\w+ ♌)
    """,
    "lets": r"""
        let'?s !(you|it|them|me|us|him|her|just play|face it|see how|hope|wait until|your|users|everyone|people)
        (let us|let;s) !(know|help|give|show|find|take care|handle) | shall we | why don'?t (we|you) | (how|what) about | what if we
    """,
    "wondering": r"""
        (i|we)( am|'m| was| were|'re)? (just |still )?(wonder|wondering) (if|whether|about|when|what|how|who)
        (i|we)( am|'m| was| were|'re)? (just |still )?hoping (you|we|that you|that we|to (meet|talk|get your|see you))
        (i|we) (would |'d )?(also )?(suggest|propose|recommend|urge|ask|request) (that|you|we|a |to)
        (i|we)( am|'m|'re| are) (writing to )?(asking|requesting|request|ask) (that|you|if|whether|for|a )
        (i|we)( am|'m) writing to (ask|request|inquire|enquire|invite) | (i|we) (would like to |'d like to |want to )?invite you
        (i|we) hope (that )?(you|we) (can|could|will be able|will (consider|let|come|join)|would share) !(be|help)
        (i|we) (trust|assume|expect) (that )?you (will|can|are going) | (my|our) (suggestion|recommendation|request) (is|would be) (to|that)
    """,
    "duty": r"""
        (?<!\bif\s)(?<!\bthat\s)(?<!\bwhich\s)(?<!\bwho\s)(?<!\bbefore\s)(?<!\blike\s)(?<!\bbut\s)you('ll| will| all| both| guys)? (also |still |really )?(need to|must|should|ought to|had better|'d better) !(have|know|see|be (aware|able|receiving)|add another|also install|not disseminate|call this)
        (?<!\bif\s)(?<!\bthat\s)(?<!\bbut\s)you('ll| will| all| both| guys)? (also |still )?have to !(be able|feel|see|know|search|be|admit|love)
        (?<!\bif\s)you are (invited|asked|required|expected|requested) (to|for) | you (may|might) want to (?!know\b|be\b|see\b)[\w-]+
        it('s| is|'d be| would be) (probably )?best if you | (i think|it seems) you (should|ought to|need to)
    """,
    "may_i": r"(can|could|may|might|should|shall) (i|we)\b[^?]*\?",
    "is_it_possible": r"""
        (is|would|will|was) (it|there) (be )?(possible|any (chance|way)|ok(ay)?|all right|convenient|a way) | any chance
    """,
    "availability": r"""
        (are|will|were|would) you (\w+ )?(free|available|around|up for|interested|able|ok|in (town|the office)|going|coming|still|planning|there|ready|open)
        (do|don't) you (want|have|know|think|need|remember|plan|agree|mind|still|happen|like) !(to help people|to make a difference)
        (did|have|had|has) you !(get a job)
        (want|wanna|care|interested in|up for) (to )?(join|go|meet|come|grab|get|do|have|lunch|dinner|coffee|drinks?)\b[^?]*\?
        (i|we)('m| am|'re| are) (available|free|open|around) !(to help|for you anytime) ... (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|at \d+|for (lunch|luch|a call|coffee))
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|any time)\b[^?.]{0,40}(works|would work|is (good|fine|best)|suits) (best |well |fine )?(for|with)? ?(me|us|all)
    """,
    "question_you": r"^(?=.*\byou(?:r|rs)?\b).*\?\s*\W*$",
    "question": r"\w+\W+\w[^?]*\?\W*$",
    "reminder": r"^(<start>)?(don'?t|do not|never) forget to | reminder to | (remember|be sure) to !(love)",
    "imperative": r"""
        ^(<start>){0,3}(do(n't| not) )?<notverb><verb>(?!\s*([,:;]|(is|are|was|were|will|you (then|soon|later|tomorrow|on|at|there))\b))<noadvert>
    """,
    "we_can_meet": r"""
        we (can|could|may|might|need to|should|must|have to|will need|will have) (to )?(\w+ )?(meet|talk|discuss|speak|have|get|go|do|catch|schedule|set|make)
        we (can|could|may|might|need to|should|must|have to|will need) (to )?(\w+ )?(review|start|look|chat|play|work|grab|decide|finali[sz]e|send|move|sit|try|finish|produce|reach)
    """,
    "proposal": r"""
        (i|we)( would|'d| shall| will|'ll|'m| am) (also )?(be )?(<glad>) (to )?(<meet>)\w*
        (would|'d) (be )?(<glad>) to (<meet>) | (like|want|love|need) to (<meet>) (with )?you | (for|and) us to (<meet>)
        (it )?(would|might|may|could) be (<kind>|worthwhile|appropriate) (for|if|to (?!be\b|say\b)\w+)
        (would|will|might) be (much |greatly |very )?(<kind>|appreciated)( to (me|us))?\W*$ | (is|are|be) (much |greatly )appreciated
        (looking|look) forward to (hearing|your (reply|response|answer|feedback))
        (for|to) (us to )?discuss\W*$ | invite you (to|and)
    """,
    "action_needed": r"""
        your (\S+ ){1,5}?(is|are) due | (has|have|needs?|must) (to )?(be|come|reach) (back )?(with|to|in with)? ?(me|us) (by|before|on)
        (?<!\bi\s)(?<!\bwas\s)just (checking|wondering|following up) | (i|we) (just )?wanted to (check|ask|follow up|see (if|whether))
        (i'd|i would|we'd|we would) be (interested|keen|curious) (in (your|hearing|knowing)|to (hear|know|see)) | (perhaps|maybe) (you|we) (could|can|might|should)
        need(s|ed)? (from you|your|to be (done|sent|signed|approved|completed|reviewed|returned))
        your (\w+ )?<input> (would|by|is (needed|required|appreciated)) | awaiting your | waiting (for|on) (you|your) <input>
        thanks? (you )?in advance for (\w+ing|your) | do me a favou?r | (a |one |small |quick )favou?r to ask | favou?r:
        ^(comments|feedback|edits|answers|replies|rsvps?|thoughts|changes) (by|before|no later than)
        ^any(thing)? (\w+ )?you can (do|give|provide|share|offer|tell)
    """,
    "if_you_could": r"""
        if you (could|can(?!'t)|wouldn't mind|would (be so kind|be willing|please|treat|send|let|review|call|join)|get a chance|have (a (minute|moment|chance)|time)) !(use it|interview|add this|estimate|get)
        if you would like to (meet|join us|discuss|attend|come|talk) | if (someone|somebody|anyone|\w+ team|one of you) (could|would|had)
        grateful (if|for (your|a|any)) | ^grateful for | obliged if | appreciate it if
    """,
    "thoughts": r"""
        (any (thoughts|ideas|suggestions|comments|news|update|word|luck)|thoughts|comments|agreed|ok with you|right|correct) ?\?\W*$
    """,
}

PROMISES = {
    "will": r"""
        (?<!\bif\s)(?<!\bwhen\s)(?<!\bthat\s)(?<!\bsee\sif\s)<iwill> <deed>\b<soonish>
    """,
    "will_it": r"""
        <iwill> (do|send|get|have|write|finish|sign|read|review|bring|take care of|look (at|into)|share) (it|that|this|them|so|her|him)
        <iwill> ask \w+ to | <iwill> (?!(see|be|have|miss|love|never|not|let|need|like|owe|wish|find|meet|thank)\b)\w+ you (?=.*\b<soon>\b)
    """,
    "bare_will": r"""
        ^will (do|send|call|revert|get|check|let|look|share|follow|forward|review|try|make|talk|be in touch|connect|introduce)
        ^(on it|leave (it|that|this) (to|with) me|consider it done) | (i'm|i am|we're) on it
    """,
    "promise": r"""
        (i|we) (do |hereby )?(promise|commit|undertake|pledge) (to (?!give this)|you|that (i|we)('ll| will))
        (i'm|i am|we're|we are) going to <work>
        you have my word
    """,
    "you_will_have": r"""
        you('ll| will| shall) (have|get|hear from|receive) ... (tomorrow|today|tonight|by|before|monday|tuesday|wednesday|thursday|friday|next|on|within|end)
    """,
}

PLEASANTRIES = r"""
    # offers, and what every reader may do
    feel free | (do not|don'?t|never) hes?itate | if you (have|had|need|should have|do) (any|a|further|more|additional|questions|concerns)
    if (there (are|is) any|we can be of) | let me know if (you have|there('s| is)) (any|anything)
    if you('d| would|'re| are)? (also )?(like|prefer|want|wish|enjoy|looking|interested|find|unsure|having trouble)<optional>
    if you('d| would)? (like|prefer) (to )?(no longer|unsubscribe|not|remove|be (taken|removed)) | if you(r|'d)? (no longer|no)
    if you (don't|do not|believe|received|wish|prefer|need (to|help)|haven't|have (received|already|been)|are not|continue|activate|allow|feel the same)
    # mail about mail
    add ... (address book|contacts|safe|white) | (ensure|make sure) ... (delivery|inbox|e-?mails?) | unsubscribe | opt(ing)?[ -]out
    (view|visit|click|follow|use) ... (\$link|https?:|browser|online|website|here|links? below|the link) | sent from my
    ^subject: | post-only
    # greetings
    how are you | hope (you('re| are| had| have| enjoy| find)|this finds|all is) | have a (great|good|nice|wonderful|lovely|happy|safe|blessed)
    thank(s| you) (for|so) !(.*(please|could|can|let)) | take care !(of) | see you | talk (to you )?(soon|later|tonight) | may not be | what a
    # rhetoric
    guess (what|who) | who knew | (we|i|you|they) (should|could|would) have (left|been|had|gone|done|known|seen|\w+ed) !(by) | why not | is it just me | how could (any|some)\w+ | why (would|should|do|does) (any|some|every)\w+ | what better
    who (would|could) (have|ever) | remember (when|the (time|days)|that|how) | what (were|was) (i|they|he|she) thinking | isn't (it|that) (great|funny)
    (it|he|she|they|that|this)\b[^?]*, (isn't|doesn't|didn't|wasn't|hasn't|won't) (it|he|she|they)\?
    # what others ask
    (asked|asks|ask|called|wanted|told|wondered) ... (if|whether) (you|i|we|he|she|they) (could|would|can|had|were) .{0,40}(but|and) i
    (he|she|they|who) (\w+ )?(requested|asked|demanded|wanted|suggested|proposed) (an?|the|for|that|us|me|to)
"""

REFERS = r"""
    (i|we|they|he|she|<who>)( really| would|'d| only| just| will|'ll)? needs? (it|this|them|that|these|those|everything|your \w+)
    (it|this|they|that|these|those|which) (is|are|'s|must be|has to be|have to be|needs to be|need to be) (due|in|ready|done|with (me|us)|submitted)
    it's due | (the|my|our) deadline | deadline (is|for this|on my)
"""
