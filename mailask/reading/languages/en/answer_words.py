"""The lists of words that the English phrases of `en` name."""

from __future__ import annotations

WORDS = {
    "cannot": """
        can't | cannot | can not | couldn't | could not | won't | will not | wouldn't | would not
        am not | 'm not | i'm not | we're not | are not | aren't | is not | not | never
    """,
    "cant": "can't | cannot | can not | won't | couldn't | not able to | unable to",
    "deed": """
        able | allowed | permitted | in a position | comfortable | willing | prepared | free | available | interested
        help | share | commit | issue | disclose | give | say | provide | offer | publish | lend | host | sponsor
        spare
        do (that|this|it|so|any) | make (it|that|this|any) | take (on|this|it|part|any) | work out | happen | fit
        join | attend | participate | introduce | recommend | vouch | endorse | write | accept | agree | support | sign
        look | send | talk | speak | meet | come | review | read | manage | possible | answer | be (there|of)
        going to (be|do|happen|work|make|help|take|join|share|send|sign|write|give|read|come)
    """,
    "refuse": """
        decline | pass | say no | refuse | turn (this|it|you|that) down | bow out | sit this one out | disappoint
    """,
    "did": """
        sent | left | written | uploaded | signed | shared | submitted | introduced | added | put | made | spoken
        posted
        forwarded | done | filled | completed | paid | sorted | raised | read it | reviewed | emailed | mailed
        connected
        placed | approved | booked | transferred | dropped | released | issued | processed | fixed | updated | attached
        annotated | marked | ordered | registered | cleared | confirmed | moved | published | granted
    """,
    "give": """
        send | get | do | write | read | look | have | take | introduce | connect | put | make | call | ring | forward
        share | check | review | dig | find | sign | help | come | speak | talk | join | bring | give | prepare | drop
        mail | email | ping | pass | set | draft | spare | manage | offer | arrange | reach | ask | mention | sort
        be there | see what | confirm | let you | go through | fill | test | try | work | move | free | meet | raise
        issue | answer | tell | provide | host | lend | print | book | deliver | finish | handle | return | comment
        proofread | pencil | block | carve | squeeze | print | scan | upload | post | record | show | run | chase
    """,
    "busy": """
        swamped | snowed under | flat out | underwater | under water | drowning | buried | slammed | overloaded
        up to my (neck|ears|eyes|eyeballs|knees|elbows) | rushed off | tied up | stretched
    """,
    "then": """
        in | after | next | once | when | later | at the end | early | around | mid | on | nearer | closer | towards?
        again
        at | then | from | monday | tuesday | wednesday | thursday | friday
    """,
    "month": """
        january | february | march | april | may | june | july | august | september | october | november | december
        spring | summer | autumn | fall | q[1-4] | h[12]
    """,
    "when": """
        <month> | \\d+(st|nd|rd|th)? | monday | tuesday | wednesday | thursday | friday | next | new year | holidays
        end of
        middle of | beginning of | (a )?(few|couple of) | two | three | week* | month
    """,
    "done": r"""
        done | sent | finished | sorted | ready | completed? | signed | uploaded | written | reviewed | settled
        resolved
        e?mailed | taken care of | attached | posted | fixed | submitted | filled (in|out)
        forwarded | through it | shared | introduced | enclosed | in the (post|mail)
    """,
    "passed": r"""
        (passed|forwarded|handed|sent|given|gave|referred|relayed|escalated|redirected|submitted|put|moved)
        (passing|forwarding|handing|sending|escalating|relaying)
    """,
    "deed_did": r"""
        filled (in|out) | sent | uploaded | wrote | signed | answered | completed | submitted | forwarded | paid
        called | returned | posted | e?mailed | faxed | shared | finished | read | reviewed | checked | went through
        went over | looked (at|over|through) | put | left | changed | updated | corrected | dropped | approved
    """,
    "gladly": "sure | happy | glad | fine | certain | delighted",
    "thing": r"""
        (csv|file|document|letter|list|table|numbers|figures|spreadsheet|report|deck|slides|copy|contract|form|scan|
            pdf|version|draft|comments|notes|signed \w+)( is| are)?( now)?
    """,
    # by the one who asked, before anybody did it
    "settled": r"""
        never ?mind\W+(i've |we've |i have |we have |it's |i |we )?(just |already |now )?(found|sorted|solved|figured|
            fixed|got) (it|them|that|the|this)
        (i|we)('ve| have)? (just |already |now |since )?(found|sorted|worked|solved) (it|them|that) (out )?(by )?(
            myself|ourselves|already|after all|in the meantime|elsewhere)
        no need (for (it|that|this|them)|to \w+( \w+)?) (any ?more|any longer|after all)
        (sorted|resolved|solved) itself
        you (don't|do not|no longer) (need|have) to ... (any ?more|any longer|after all)
    """,
}
