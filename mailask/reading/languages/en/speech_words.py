"""The lists of words that the English phrases of `en` name."""

from __future__ import annotations

WORDS = {
    "who": "(the|my|our) \\w+( \\w+)?",
    "need": """
        (i|we)('d| would| will|'ll)?( also| still| really| just| very much)? (need|want|like|love|prefer|ask|require)
    """,
    "would": "(i|we)( would|'d)?( also| really| very much| greatly)?",
    "iwill": """
        (i|we)('ll| will| shall|'m going to|'re going to| am going to| are going to)( also| then| definitely| just|
             both| gladly| happily)?
    """,
    "start": r"""
        (hi|hello|hey|dear|ok(ay)?|so|and|but|also|then|now|just|finally|otherwise|again|meanwhile|therefore|
            reminder)\s*[,:;–-]+\s*
        (in the meantime|all|guys|team|everyone|quick one|one more thing|when you can|if possible)\s*[,:;–-]+\s*
        [\w.]{2,30}(-\w{1,30})?(\s[\w.]{2,30})?\s?[,:;–-]+\s+
        (and|but|so|also|just|then|or|otherwise|simply|kindly|next|first|instead)\s+
    """,
    "interrogative": """
        is | are | was | were | am | do | does | did | have | has | had | can | could | will | would | shall | should | may
        might | must | (is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|wo|ca)n't | any | need
    """,
    "clause": r"""
        per (our|your|my) [^,;:.?!]{3,40},\s+
        (whoever|whichever of you|for now|in any case|in that case|as always|as before)\b[^,;:.?!]{0,40},\s+
        (when|whenever|once|if|after|before|as soon as|in case|while|next time|by the time)\s[^,;:.?!]{3,80},\s+
    """,
    "nounlike": """
        answer | book | call | change | comment | contact | copy | cover | draft | drop | e-?mail | fax | fix | help | hold
        list | look | mail | mark | move | note | order | pay | phone | plan | print | process | purchase | record | release
        reply | report | request | review | ring | run | schedule | share | ship | sign | start | stay | stop | support | talk
        test | treat | turn | update | use | visit | vote | watch | work
    """,
    "told": """
        accept | admit | allow | annotate | assess | attend | back up | borrow | choose | circle | count | cover | decide
        define | donate | edit | endorse | estimate | export | extend | film | find | flag | follow | grant | guess | hand
        highlight | host | interview | lend | link | listen | loan | lower | match | measure | mend | message | name
        nominate | offer | open | permit | photograph | place | play | post | present | propose | publish | quote | rank
        rate | rebook | record | rehearse | release | rent | repair | repeat | reserve | rewrite | say | scan | score
        search | sketch | skim | spend | sponsor | state | supply | teach | text | tick | train | transfer | translate
        tweak | type | unlock | walk | weigh | work
    """,
    "object": """
        the | a | an | your | my | our | his | her | their | this | that | these | those | me | us | him | them | it | you
        i | he | she | we | they | there | who | which | what | if | when | how | whether | all | any | both | each | every
        everyone | some | to | for | with | from | at | in | on | by | up | out | off | back | and | no later
    """,
    "finite": "is | are | was | were | has | have | had | will | would | can | could | may | did | does | took | \\d+",
    "notverb": r"""
        (?!<nounlike>s? (of|(?!<object>\b)\w+( (?!<object>\b)\w+)? <finite>|\w+ed (for|on|by|at|in|to))\b|let'?s\b|
            \w+(\Ws\W)?( (?!<object>\b)[\w/]+){0,3} ?:|
            have (i|you|we|they|been|got|had|not|never|\w+en|\w+ed)\b|note (to|for)\b|look(ing)? fo\w+ to\b|call-?in\b|
            consider (it|that|this|yourself|me|(the|your|that) \w+ (as good as )?(done|sorted|settled|fixed|sent|signed|
            paid|booked|ordered|approved|delivered|handled))\b|
            leave (it|this|that) (to|with) me\b|let (me|him|her|them)\b|(talk|speak|see|meet)( to| with)? you\b|(save (?!the date)|
            run|stay|find out|look(ing)? forward)\b|(call|e-?mail|plan|request|report|order|visit|update|test|help|
            move) (being|from|includes|is|was|has|will|at|that|me help|to prohibit)\b)
    """,
    "noadvert": r"""
        (?!.*(\$|%|\blinks?\b|https?:|www\.|!\s*$|\bnow\b|\bfree\b|\bclick|:\s*$|\bapp\b|\boffers?\b|\w@\w))
    """,
    "verb": r"""
        add | advise | answer | apply | approve | arrange | ask | attach | book | bring | buy | call | cancel | change
        check
        circulate | clarify | clear | collect | come | comment | compare | complete | confirm | connect | consider
        contact
        contribute | copy | coordinate | correct | delete | deliver | describe | discuss | distribute | download | draft
        drop | e-?mail | ensure | enter | explain | fax | fill | finali[sz]e | find out | fix | follow up | forward
        get | give
        go (ahead|over|through|to) | grab | handle | have | help | hold | identify | include | inform | install
        introduce
        invite | join | keep | let | list | log (in|on|into) | look | mail | make | meet | modify | move | note | notify
        order
        pass | pay | phone | pick | point | prepare | print | process | proofread | provide | pull | put | read
        recommend | ring | mark (it|this|that|them|as|the|down|off)
        switch (on|off) | cc | stick | throw
        refer | register | remind | remove | replace | reply | report | request | reschedule | resend | respond
        retweet
        return | review | revise | run | save | schedule | see (if|whether|what|me) | select | send | set up | set
        share
        ship | show | sign | speak | start | stay | stop | submit | subscribe | suggest | summari[sz]e | swing by | take
        talk | tell | test | think about | treat | try | turn | update | upload | use | verify | visit | vote | wait
        watch
        work with | write | reach out | touch base | rsvp | pencil | bear | remember | be (sure|prepared|there|ready)
        feel | ping | nudge | dial | sort | resolve | investigate | prioriti[sz]e | assign | align | sync | escalate
        close
        reset | enable | do me | leave | proceed | launch | finish
    """,
    "meet": """
        meet | talk | discuss | speak | get together | catch up | get in touch | have (a|lunch|dinner|coffee) | go over
        visit with | chat | set up | schedule | sit down | touch base | arrange | reschedule | connect
        move (the|our) meeting
    """,
    "glad": """
        happy | glad | delighted | pleased | interested in | like | love | very glad | very happy | very interested in
    """,
    "soon": """
        you | your | tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday
        next
        week | by | before | within | shortly | asap | right away | soon | end of | eod | noon | morning | afternoon
        \\d+
        then | afterwards | them | january | february | march | april | may | june | july | august | september | october
        november | december
    """,
    "when": """
        tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | weekend | next
        by | within | end of | eod | noon | morning | afternoon | january | february | march | april | june | july
        august | september | october | november | december | \\d+(st|nd|rd|th) | \\d+/\\d+
    """,
    "soonish": r"(?=.*\b<soon>\b)",
    "optional": r"""
        (?! (to (meet|discuss|join us|talk|come|speak)|me to|us to)\b)(?=.*\b(please|pls|just|simply|click|visit|tap|
            go to|log|contact|see|check|call)\b)
    """,
    "kind": """
        great | good | nice | lovely | helpful | wonderful | useful | ideal | perfect | grateful
        (a )?(great |big |huge )?help
    """,
    "input": """
        help | input | approval | signature | comments | thoughts | feedback | response | assistance | advice
        confirmation
        views? | opinion | take | eyes | reply | sign-off | okay | decision | support | guidance | suggestions | time
    """,
    "deed": """
        send | get | give | call | ring | let | share | forward | e-?mail | mail | bring | write | review | look | read
        check
        find | follow | prepare | draft | finish | complete | deliver | provide | introduce | connect | put | set
        schedule
        arrange | sign | pay | submit | return | reply | respond | confirm | make | have | take | do | try | talk
        discuss
        meet | see | update | add | fix | upload | post | book | ask | speak | come | join | pick | drop | fill | help
        work on
        touch base | visit | keep | circulate | clean | transfer | print | revise | order | collect | organi[sz]e
        handle
        be (sure|back|sending|calling|in touch|there|happy|glad) | reserve | research | cover | present | proofread
        test
        report | record | order | raise | run | lend | buy | pass | answer | document | scan | publish | tell | host
        clear
    """,
    "work": """
        revise | write | send | call | prepare | review | draft | circulate | sign | pay | submit | finish | fix
        update
    """,
}
