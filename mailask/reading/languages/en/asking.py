"""English."""

from __future__ import annotations

import re

from mailask.reading.languages.asking import Words, alternatives
from mailask.reading.languages.notation import listed

WORDS = Words(
    small=listed(
        """
        a an the this that these those some any each every all both no not of for to in on at by with from into about as
        than then so if or and but because since while when where which who whom whose what how why there here it its
        i i'd i'll i'm i've me my mine we we'd we'll we're we've us our ours you you'd you'll you're your yours he she
        they them their theirs his her is are was were be been being am do does did done have has had having will would
        can could may might shall should must need needs needed want wants wanted like know just also too very really
        please get got let make made give gives given one out up only more most much many over after before
        """
    ),
    vague=listed(
        """
        help support advice thoughts thought ideas idea input inputs feedback comments comment opinion opinions guidance
        assistance insight insights something anything stuff things thing info information favor favour hand tips tip
        pointers pointer suggestions suggestion time attention perspective perspectives wisdom expertise brain
        """
    ),
    filler=listed(
        """
        few bit little lot lots piece pieces word words general good great nice any some quick short brief useful
        helpful valuable other further kind sort what ever whatever
        """
    ),
    head_last=True,
    loose=listed(
        """
        some several few various many numerous lots plenty multiple information info stuff
        everything anything examples
        """
    ),
    numbers=listed(
        """
        one two three four five six seven eight nine ten eleven twelve a an half both single first second third last each
        once twice pair dozen yes page pages line word sentence paragraph
        """
    ),
    generic=listed(
        """
        hi hello hey question questions quick help urgent urgently survey request requests important favor favour update
        follow followup follow-up following checking check touching base asap please info information issue problem
        meeting call chat hi! message mail email e-mail inquiry enquiry need needed small big short ask asking attention
        required action re fwd support advice feedback regarding hello! test note news opportunity greetings reminder
        """
    ),
    verbs=listed(
        """
        accept add admit advise allow annotate answer approve arrange ask assess attach attend back book borrow bring
        call cast check choose circle click comment compare complete confirm connect consider copy correct count cover
        decide define deliver describe donate download draft drop edit email endorse enter estimate explain export
        extend fill film find finish fix flag follow forward get give go grant green-light guess guide hand
        highlight host identify interview introduce invite join keep leave lend let link list listen loan look lower
        mail make mark match measure meet mend message move name nominate note offer open order pass pay permit phone
        photograph pick ping place play point post present print propose proofread provide publish put quote rank rate
        read rebook recommend record rehearse release rent repair repeat reply report reserve reset respond return
        review rewrite ring run save say scan score search second select send set share ship show sign sit skim sketch
        speak spend sponsor stand state step subscribe suggest summarise summarize supply take talk teach tell test text
        tick time train transfer translate try turn tweak type unlock update upload use verify visit vote walk watch
        weigh work write
        """
    ),
    asking=alternatives(
        r"""
        (?:can|could|would|will|might|may) (?:you|one of you|someone|somebody|anyone|anybody)
        (?:would|do) you mind
        (?:if|whether|that|hoping|maybe|perhaps|possibly|thought|thinking) (?:you|someone|somebody|anyone|one of you) (?:\w+ ){0,3}(?:could|can|would|might|may)
        are you (?:able|willing|free|open) to
        (?:i|we)(?: would|'d)? (?:need|like|want|ask) you to
        please (?!let me know if you have|feel free|do not hesitate|don't hesitate)\w+
        """
    ),
    asking_start=re.compile(
        r"^(?!during|unlike|inside|despite|without|under|through|above|below|behind|between|against|along|among|around|"
        r"beside|beyond|like|near|outside|past|regarding|toward|until|within|whatever|nobody|everybody|somebody)"
        r"[a-z]+(?<!ly)(?<!ing)(?<!ed)(?<!s)(?<!day)\s(?:me|us|the|your|two|one)\b",
        re.IGNORECASE,
    ),
    noun_start=listed(
        """
        a an the this that these those some any each every all my your our his her their its no more one two three four
        five six seven eight nine ten what which whose whether about regarding concerning for with in on at of i we it
        there would looking hoping
        """
    ),
    noun_end=re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|acy|ures?|ings?|ists?|als)$", re.IGNORECASE),
    of=listed("of for on from with about regarding in at to"),
    lead=re.compile(
        r"^(?:please|kindly|then|also|and|or|just|maybe|perhaps|possibly|simply|first|next|finally|if (?:you can|possible)|"
        r"(?:could|can|would|will) you|to)[\s,]+",
        re.IGNORECASE,
    ),
    joint=re.compile(r"[,;]\s*(?:and\s+|then\s+)*|(?<!\s)\s++(?:and|as well as|plus)\s+", re.IGNORECASE),
    also=alternatives(
        r"""
        also
        in addition
        additionally
        plus
        one more thing
        on top of that
        while you(?:'re| are) at it
        furthermore
        secondly
        another thing
        """
    ),
    same=listed("it them this that back so why how which what whether yes no or out"),
    receiver=listed("me us to"),
    hedge=alternatives(
        r"""
        just
        maybe
        perhaps
        possibly
        potentially
        kind of
        sort of
        kinda
        (?:would|might|could) it be (?:at all )?possible
        at some point
        somehow
        if at all possible
        if (?:it(?:'s| is| isn't| is not) )?(?:at all )?(?:no|not|any|too much|a|an)(?: too)?(?: much)? (?:trouble|bother|hassle|nuisance|burden|much|inconvenience|problem)
        if (?:it(?:'s| is) )?not too much(?: to ask)?
        if you (?:don't|do not|wouldn't|would not) mind
        if that(?:'s| is) (?:ok|okay|alright|all right|fine)(?: with you)?
        (?:(?:i|i'm|i was|i am|we were|we are)\s+)?(?:only |just )?(?:wondering|wondered) (?:if|whether)
        (?:i|i'm|i was|i am|we were)\s*(?:only |just |kind of |sort of )*(?:hoping|thinking)
        (?:i|we) (?:just |only )?(?:thought|hoped|wanted to (?:ask|see|check))(?: that)?
        might (?:\w+ )?be (?:able|willing)
        (?:no|absolutely no|zero) (?:worries|pressure)(?: at all)?
        feel free to ignore(?: this)?
        (?:only )?if you (?:have|get|find) (?:a |any |the )?(?:spare )?(?:time|chance|moment|minute|second)
        """
    ),
    apology=alternatives(
        r"""
        (?:i'm |i am |we're |so |really |very |terribly |awfully )*sorry(?: again)?(?: (?:to (?:bother|trouble|disturb|ask|impose)|for (?:the )?(?:bother|trouble|mass mail|short notice|asking|bothering|disturbing))(?: (?:you|all|on you|with this|this))*)?
        (?:my )?apologies
        (?:i )?apologi[sz]e
        (?:please )?(?:excuse|forgive|pardon) (?:me|my|the|this)
        (?:i )?hate to (?:ask|bother|trouble|impose|be)
        (?:i )?feel (?:bad|terrible|awful|guilty|awkward)(?: about)?(?: asking)?
        (?:i )?(?:don't|do not|didn't) (?:want|mean) to (?:bother|disturb|impose|trouble|be a (?:pain|bother|nuisance))
        i hope (?:this|it) (?:isn't|is not|is no|does not|doesn't) (?:a |too |too much )?(?:nuisance|bother|trouble|much|cheeky|imposition|burden|annoying)
        i know (?:you're|you are|how) (?:\w+ )?busy(?: you are)?
        (?:i )?know (?:this|it)(?:'s| is) (?:a lot|a big ask|annoying|short notice)
        """
    ),
    asked=re.compile(
        r"(?:you|one of you|someone|somebody|anyone)\s+(?:all\s+)?(?:could|can|would|might)?\s*"
        r"(?:be (?:able|willing|so kind as) to\s+)?(?P<rest>\w.*?)\s*[.?!]*$",
        re.IGNORECASE | re.DOTALL,
    ),
    polite="Could you {rest}?",
    but=re.compile(r"^(?:but|and|so|though)\b[\s,]*", re.IGNORECASE),
    vague_time=alternatives(
        r"""
        asap
        a\.s\.a\.p\.?
        as soon as (?:possible|you can|you're able)
        soon
        sometime
        some ?time (?:this|next) (?:week|month)
        urgent(?:ly)?
        (?:when(?:ever)?|if) you (?:get|have|find) (?:a |the |some |any )?(?:spare )?(?:chance|minute|moment|time|second)
        when(?:ever)? (?:it(?:'s| is) )?(?:convenient|possible|suits you)
        at your (?:earliest )?convenience
        (?:by )?(?:eod|cob|end of (?:the )?day|close of business)
        at (?:the )?earliest (?:opportunity|convenience)
        in the near future
        shortly
        promptly
        immediately
        right away
        quickly
        in due course
        before (?:too )?long
        no rush
        """
    ),
    thanks=alternatives(r"(?:many |a thousand )?(?:thanks|thank you|thankful|grateful|much appreciated|i appreciate)"),
    presumed=alternatives(
        r"""
        (?:thanks|thank you|thanking you) (?:so much |very much )?in (?:advance|anticipation)
        thanks ahead
        """
    ),
    out=alternatives(
        r"""
        (?:a |an |one )?(?:short |quick |simple |plain |honest )?(?:["“']?no["”']?) (?:is|would be|works|will do)(?: just| perfectly| also)? (?:fine|ok|okay|good|all right|alright)(?: too| as well)?
        if (?:it is |it's |that is |that's |this is |you are |you're )?not\b.{0,60}
        no need to (?:reply|answer|respond|explain)
        if you (?:can't|cannot|can not|would rather not|prefer not)
        (?:somebody|someone|anybody|anyone) else
        feel free to (?:say no|decline|pass|skip)
        (?:say|tell me) no
        no hard feelings
        """
    ),
    open_ended=alternatives(
        r"""
        (?:tell|share with|teach|send|give) (?:me|us) (?:everything|all|what you know|your story|your experience|your thoughts|your view)
        (?:share|give|send|tell)(?: me| us)? (?:all |any )?(?:of )?your (?:thoughts|experiences?|learnings|insights|views|wisdom|story)
        (?:walk|talk|take|guide) (?:me|us) through
        pick your brain
        (?:explain|describe|outline) (?:in detail |to me )?(?:how|what|why|everything|your)
        what do you think
        any (?:thoughts|ideas|feedback|advice|tips|input)
        let me know what you think
        brainstorm
        """
    ),
    effort=alternatives(
        r"""
        (?:\d+|a few|five|ten|fifteen|twenty|thirty)[ -]?(?:minutes?|mins?|hours?|h)
        (?:an|one|half an) hour
        (?:a|one) minute
        """
    ),
    reason=alternatives(
        r"""
        because
        since
        so that
        in order to
        which (?:would|will|lets|means|decides)
        (?:it|this|that) (?:decides|matters|helps|lets|means|would|will)
        otherwise
        """
    ),
    greeting=re.compile(
        r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hi there)\b[^\n]{0,60}[,!:.]?$", re.IGNORECASE
    ),
    farewell=re.compile(
        r"^(?:(?:best|kind|warm|warmest|many)?\s*(?:regards|wishes|thanks)|best|cheers|sincerely|yours(?: \w+)?|thanks|thank you|"
        r"take care|all the best|talk soon|warmly|with (?:best|kind) (?:regards|wishes))\s*[,.!]?$",
        re.IGNORECASE,
    ),
    you=alternatives(r"(?:you|your|yours|you're|you've|you'd|you'll)"),
    offer=alternatives(
        r"""
        in return
        in exchange
        return (?:the|your) favou?r
        (?:i|we)(?:'ll|'d| will| would| can| could| am| are| shall)\b[^.?!]{0,60}\byou(?:r|rs)?
        (?:happy|glad|pleased) to
        to thank you
        my turn
        (?:you|your \w+) (?:will )?(?:get|gets|receive|receives|sail|are invited)
        on me
        """
    ),
)
