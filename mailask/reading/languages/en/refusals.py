"""How English speakers refuse, put off, and ask for no more mail."""

from __future__ import annotations

PHRASES = {
    "opt_out": r"""
        # off the list
        unsubscribe !(link|button|at any time) | ^stop$ | take me off | opt( me)? out
        (remove|delete|take|strike|erase) (me|my (name|address|e-?mail|details|data|contact)) ... (list|mailing|
            distribution|database|contacts?|records?|files?|system|books)
        (erase|delete|remove) my (address|e-?mail|details|data|contact details|personal data|number)
        (remove|delete|erase) it,? please
        (stop|quit|cease) (e-?mailing|contacting|writing|messaging|sending|bothering|asking|spamming)
        (refrain|desist) from (\\w+ )?(e-?mailing|contacting|writing|messaging|sending|bothering|asking|approaching)
        (don't|do not|dont|never|not to) (ever )?(e-?mail|contact|write|message|send me|approach|bother|
            ask)( to)?( me| us| this address| anything)? ... (again|any ?more|further|in (the )?future|like th\\w+|ever)
        (don't|do not) (wish|want) to (be (contacted|e-?mailed|approached)|(hear|receive|get) (\\w+ ){0,4}from (you|
            your))
        (no|any) (more|further) (e-?mails?|mails?|messages?|requests?|contact|letters?) !(is|are) ... (please|from you|to me)?
        not (be )?(send|contact|writ|e-?mail)* (me|us)? ... (again|in (the )?future|any ?more)
        prefer not to (be contacted|receive|get) | leave me alone | lose my (address|e-?mail|number)
        where did you get (this|my) (address|e-?mail|name)( from)? ... (remove|delete|stop)
    """,
    "no": r"""
        (don't|do not|haven't|haven't got|won't) (have |got )?(the |any |enough )?(time|bandwidth|capacity|energy|resources|
            headspace|patience|budget|authority|permission) !(... yet)
        ^(rejected|declined|refused|denied|no go) | better (served|off) ... (else|who|somebody|someone|another)
        (i|we) (no longer|never) (?!(mind|said|heard|got|received|saw|met|knew|forget|thought|had)\b)\w+ | with a heavy heart
        (i|we)('ve| have)? decided to (go|use|work|stay) (with|for) | (i|we)('ll| will)? ?(won't|will not) be \w+ing (it|this|
            that|you|$) | over my (limit|head) | (so|and) (i|we) (won't|will not) be \w+ing
        already (been )?(promised|spoken for|reserved|pledged|lent|on loan) (to|for|until|out) | wrong (person|sam|one) !(!)
        (prefer|rather|like it) (it )?if you (didn't|did not|don't|wouldn't) | much as (i|we)('d| would) (love|like)
        (shot|turned|voted|struck) (this|it|that|the \w+) down | leave (my name|me|us) out | (of|be) no use( to you)?
        (not|isn't|it's|is) (really )?(outside|beyond|not within) (my|our) | (i|we)('ve| have)? had to stop
        (i|we)('d| would) be against | bow(ing)? out | too busy (to|for) | no time for
        (have|going|having|will have|need|i'm afraid i have) to (say no|pass|decline)
        too (many|much) (commitments|obligations|going on|work|other) | decided (not|against)
        (sold|scrapped) (the|my|our) \w+
        (does not|doesn't|do not|don't|won't|wouldn't|would not) (cover|include|extend|let (us|me)|suit)
        (prevents?|forbids?|prohibits?|bars?) (me|us|this|that|it|any)
        rather you (asked|tried|found|didn't|left|kept|went|took) | (should|had better|better) (find|ask|look for) (someone|somebody) | (other|prior|previous) (plans|commitments?|engagements?)
        otherwise engaged | double[- ]booked | clash(es)? with
        not (available|willing|keen|around) !(until|before|this|right|at the moment|today|now) | no[- ]go
        (not a|no) chance | forget it | (stay|keep|staying|keeping) out of (it|this|that)
        nothing (i|we) can do | (i'm|i'll be|we're) (abroad|flying|away) (that|on the day)
        (lack|haven't) the (time|means|space) | can't commit
        (it's|that's|is|be|but|answer is|say|saying|said) (a |going to be a )?(firm |clear |hard |flat )?no !(problem|
            worries|issue|trouble|rush|hurry|doubt|longer)
        ^(no|nope|nah|sorry,? no) !(problem|worries|issue|trouble|need|one|rush|hurry|doubt|matter|idea why|
            questions asked)
        \w+, no$ | (so|and so|then) no$ | (thanks|thank you) but no | no can do | no,? (sorry|thanks|thank you)
        sorry,? (but )?no | thanks?( you)?,? but no | hard (pass|no)
        (absolutely|certainly|definitely|of course|most certainly|surely) not !(a (problem|trouble|bother))
        please don't !(worry|hesitate|bother|feel|mention|apologi[sz]e) | (isn't|is not|aren't) (mine|ours) to
        (doesn't|does not|don't) exist | not how we ... work | (i|we)('ll| will) have to say no | not (doing|taking) any
        lost (all )?access | no longer have access
        # cannot, will not
        <cannot> ~ (be )?<deed>
        ^(sorry,? )?(i |we )?(can't|cannot|can not|couldn't|won't|can not)(?=\W*(sorry|i'm afraid|unfortunately|this (time|one|
            year)|do (it|this|that)|make (it|this)|help|good luck|$)) | yeah,? nah
        ^(lol|haha|hm+|um+|uh|err*|well|oh|ok|thanks|ha) (no|nope|nah) !(problem|worries|prob)
        but (i|we) (won't|can't|shan't|am not going to)\W*$
        unable to | (not|isn't|won't be|never be) possible | out of the question | must not | impossible for (me|us)
        won't (be (of (use|help)|any|able|possible)|work !(on|with you))
        (doesn't|does not|isn't going to) work (for|out)
        unfortunately ... (not|no|n't|cannot|can't) | not at (this|the) time
        not (going to happen|on the cards|in the cards|on the table)
        (not|n't) (really )?(up to me|my call|mine to (give|share)) | my hands are tied | off the table
        not (up|in the market) for | can't see (this|it|that|myself|us) | can't (justify|face|stretch)
        # declining
        (have|need|going|will have|i'm afraid i have) to <refuse>
        (i|we)( must| will|'ll| shall| should|'d better|)( respectfully| regretfully| politely| sadly|) <refuse>
        (it's|that's|is|be) a pass | (give|giving) (it|this|that) a miss | count me out | leave it( there| at that|)$
        decided (against|not to) | (turned|turning) (it|this|your|down|the)
        (has|have|was|were) been (rejected|refused|declined) | if (i|we) (were|was|had) ... (i'd|we'd|i would|i might)
        i'm out !(of (the )?office|until|on|of town|next|this|all)
        regret(fully|tably)? !(any|the (delay|late)) | regrets | regret to (say|tell|inform)
        (rather|prefer) not !(be paid|worry) | decline(d)? (this|your|the)
        (not|isn't) (really )?(something|anything) (that )?(i|we)
        (beyond|outside) (what (i|we)|(my|our) (remit|scope|field|powers?))
        (doesn't|does not|don't|won't|wouldn't) (allow|permit|leave (me|us)? ?room)
        rather (leave|stay out|keep (it|that|this|them)|let somebody)
        not interested | (isn't|is not|not) (really |quite |one )?for (me|us) | no (interest|appetite) in
        (not|isn't) (really )?(my|our|for) (thing|me|us|area|field|place|policy|cup of tea|line)
        (look|try) elsewhere | (somebody|someone) else will have to | (find|ask) (somebody|someone) else
        no more .{0,30} things
        # liked to
        (love|like|loved|liked|happy|glad) to\b[^.?!]{0,40}\b(but|however|except|only) (i|we|my|our|the|this|that|it|
            there|sadly|unfortunately)
        wish (i|we) (could|had (the|more|a|better|time)|were) | not be the right
        would(n't| not) (be right|be fair|feel|want|be (able|appropriate|comfortable|any))
        with the best will | (flattered|honou?red|touched) ... but (i|we|my)
        # rules
        (against|company|our|internal) (the )?(policy|rules)( is| does)?( not)? | confidential | (is|are|it's|they're|that's|covered|all|falls?) (all )?under (an? )?nda
        non-disclosure | confidentiality | in breach of | conflict of interest
        (aren't|not|never) (allowed|permitted) to | legal (won't|doesn't|says no)
        # no longer
        no longer ~ (recommend|offer|do|give|take|accept|work|able|share|involved|own|have|need|in (charge|touch|
            contact))
        (stopped|given up|quit|retired from) (doing|giving|writing|taking|lending|reviewing|it|them|that)
        (we|i) (\w+ )?(sold|scrapped|gave) (it|them|that|ours|mine) (away |off )?(in|last|years|ages|to|a)
        # no room
        no (windows|time|capacity|budget|bandwidth|room|space left) | (everyone|everybody|all) ... (taken|booked|gone) !(care)
        nobody (i know|comes to mind|free) | frozen | gone with (some(one|body)|another|a different)
        (fully|already) (booked|taken|spoken for)
        already (agreed|committed|promised|said yes) ... (another|other|else|someone)
        too (much|many) on (my|our) plate
        # the wrong one
        not the right (person|fit|one|place)
        (i'm|i am|we're|we are) (probably |simply |really )?the wrong (person|people|one|place)
        (don't|do not) think (i'm|i am|we're|it's|this is|that's) (the right|a good|the person|right)
        (don't|do not) (think|feel|believe) (that )?(i|we) (can|could|should|am|have) !(get|do) .{0,20}(before|until)
    """,
    "lack": r"""
        never (do|give|take|lend|share|sign|write|recommend|accept|answer|fill)
        # what the writer has not, knows not or does not: a refusal, unless the reply agrees first
        no idea
        (have|has|got|there is|there are|there's) no (?!objections?|problem|doubt|idea why|issues?|preference|plans?|
            worries|more questions|questions|trouble)\w+
        (don't|do not|doesn't|does not) (do|give|share|take|have|know|want|feel|recommend|offer|accept|sign|write|
            lend|use) !(... yet)
        (don't|do not|doesn't|does not) (publish|see how|work with|own|keep|hold|collect|possess|record|host) !(... yet)
        (haven't|have not|hasn't) (got|kept|any|a) !(around|to it|\w+ yet)
        (never|nothing) (kept|had|recorded|collected) | have (nothing|none|no (data|numbers|figures|contact|record)*)
    """,
    "later": r"""
        hear (back )?from (me|us|him|her) (after|once|when|then|next|later|again)
        (hands|diary|calendar|plate|agenda|schedule|week|month) (is|are) ~ (full|packed|crammed) ... (until|till)
        (another|some other) time | rain check
        (need|give me|take me|want) (until|till|a few|some|a couple of|another) (more )?(days|weeks|months|easter|
            monday|<month>)
        (push|move|postpone|defer|shelve|park) (this|it|that) (to|until|till|for)
        # not before
        (not|n't|impossible|cannot) ... (before|until|till|this (week|month|quarter|year)|right now|at the moment)
        (not|n't|impossible|cannot|never) ... (just now|these days|for (the next|another|a) (few|couple|\w+)? ?(days|
            weeks|months?))
        (this (week|month|quarter)|right now),? (no|isn't (possible|good)) | <cant> ... (before|until|till) | not now
        too early | nothing ... (before|until|till)
        (can|will|could|'ll) only ~ after (that|the) | until (the end|after|then) | (only|earliest|soonest)( is| would be)? (from|after|on|in|by) (the )?<when>
        (can|could|will|would|'ll) only ... (from|after|next|in) (the )?<when>
        # ask again
        (come|get|circle|be) back to (you|this|me|it) ... <then>
        (ask|remind|ping|nudge|try|write|chase|prod|e-?mail|catch|poke|call|ring|message) me (again |then |back )?<then>
        (drop|send|give|shoot) me (a |another )?(line|note|reminder|ping|shout|ring|call|mail|e-?mail|message|nudge|
            poke) <then>
        (ask|remind|ping|nudge|try|write|chase|prod|poke) me (then|again) | (try|ask) again <then>
        (talk|speak|discuss|revisit|reconnect|pick (this|it) up|touch base|return to (this|it)) ... (then|after|later|
            next|in (a|the|two|three|<month>))
        (let's|shall we) (talk|speak|do (this|it)|look at (this|it)) (\w+ )?(in|after|next) !(person|detail)
        (out|away|tied up|busy|booked|travell?ing|back-to-back|on loan|unavailable) ... (until|till|through)
        on (\w+ )?(leave|sabbatical|vacation|holidays?) ... (until|till|through) | nobody free at the moment
        (need|have|want|let me|i'll|must) (to )?(check|ask|talk to|run|clear|discuss|speak to|consult) ... (first|
            before i)
        bear with me | when (i'm|i am|i get) back | hold (off|that thought) | need to think (about|on|it)
        (need|give me) (some|more|a bit (more )?|a few (days|weeks) )?(time )?to think
        let me (first )?(ask|check|think|see|clear|confirm|find out) ... (first|whether|if)
        (check|confirm|find out|clear it|run (it|this) (by|past)) ... (get|come|circle) back to you
    """,
    "sometime": r"""
        # busy, or only not today
        (bad|terrible|wrong|busy|crazy|hectic|awful|tricky) (time|week|month|moment|period|patch) | plate is (\w+ )?full
        <busy>
        (this (week|month|quarter)|right now|at the moment|the next (few )?(days|weeks)) ... (impossible|no good|
            hopeless|not (possible|good|great))
        (this (week|month|quarter)|right now|at the moment|the next (few )?(days|weeks)) ... (terrible|out|full|
            packed|crazy|hectic|difficult|tricky|moving)
        moving house | behind (with|on) | any slack | not (yet|today|tonight) | (not|n't|cannot) ... (yet|today|tonight)
        # once something is over
        once (the|this|that|these|my|our|things|i'm|we're|i|we) ... (over|done|out|through|settled?|calms?|back|
            finished|behind|closed|quieter)
        (when|after) (things|it|work|the dust) (calms?|settles?|quiets?|slows?|is (over|quieter))
        after (the )?(summer|holidays|christmas|easter|audit|launch|release|exams|quarter|new year|move|fair|
            inventory|deadline|busy)
        # some time later
        (later|sometime) (in|this|next) | in (a )?(few|couple of) (weeks|months) | happy to ~ after
        next (month|quarter|year) ... (better|work|instead|possible|realistic|suit)
        (better|realistic|easier) ... (next|in|after|then) | from \w+ \d+(st|nd|rd|th)? (on|onwards|i)
        i('ll| will| can| could| might) ~ (later|then|after) !(that|all|today)
    """,
    "turn": "but | however | unfortunately | sadly | afraid | sorry | regret* | except | after all | won't work",
    "perhaps": "maybe | perhaps | could | might | happy | glad | try | possibly | would",
}
