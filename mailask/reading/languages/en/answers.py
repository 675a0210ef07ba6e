"""How English speakers answer an ask."""

from __future__ import annotations

from mailask.reading.languages.en.answer_words import WORDS

__all__ = ["PHRASES", "WORDS"]

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
        (no|any) (more|further) (e-?mails?|messages?|requests?|contact|mail) !(is|are) ... (please|from you|to me)?
        not (be )?(send|contact|writ|e-?mail)* (me|us)? ... (again|in (the )?future|any ?more)
        prefer not to (be contacted|receive|get) | leave me alone | lose my (address|e-?mail|number)
        where did you get (this|my) (address|e-?mail|name)( from)? ... (remove|delete|stop)
    """,
    "not_opt_out": r"""
        (take|remove|delete|drop|strike) me (off|from) (the |that |this |your |our |of ){0,4}(\w+ )?(call|meeting|thread|cc|
            copy|invite|agenda|rota|roster|hook|schedule|project|channel|slide|doc\w*|team|\w+day|table|page)
        (stop|quit) sending( me)? (the|that|those|these|me) (?!(\w+ )?(e-?mails?|mails?|newsletters?|requests?|messages?|
            spam|stuff|things?)\b)
        opt(ing)? (me )?out of (the|this|that|our|your) (?!(\w+ )?(list|mailing|e-?mails?|newsletter|database|future))
        (at|to|on) this (address|number|account) | unsubscribe (him|her|them|[A-Z]\w+ from)
    """,
    "not_no": r"""
        (shouldn't|won't|wouldn't|should not|isn't going to) be (a|any) (problem|issue|trouble|bother)
        ^.{0,120}(make|making) an exception
        (was|were|been) (not|n't)? ?(ill|away|sick|off|out of (the )?office|travelling|in (the )?office)
        (no|not a|isn't a|not any|without a) (problem|worries|issue|trouble|bother|rush|hurry|doubt|sweat|bother|
            big deal)*
        can('t|not) (say no|wait|complain|refuse|imagine why not|thank you enough|go wrong)
        don't (worry|mind) | (wouldn't|don't) mind | why not | if not | no need | not only | no longer than
        no later than | don't (see|think of any reason) why not | not the (fastest|best|quickest)
        (won't|not) (take|be) (long|a problem)
        can't believe | wouldn't (miss|dream|say no) | never (better|mind|ask) | no doubt | no questions asked
        no strings | hope (this|that|it) (isn't|is not) too late | not (too )?(bad|long) | couldn't be (happier|easier)
        couldn't agree more
        # a "no" that agrees, or only informs
        no prob* | no (objections?|issues?|concerns?|comments?|changes|worry|biggie|sweat|hassle|drama|stress|reason
            not to) !(so|but|therefore)
        ^(no|nope|none)\W+(go (right )?ahead|please (do|go)|go for it|carry on|all (good|fine|clear|set|ok)|looks?
            good|sounds good|feel free|by all means|of course|nothing (else|more|further|from|to add|at all)|none|
            not (yet|that i know|as far as)|don't worry|fire away|whatsoever|at all|you('re| are) (right|fine|good|
            welcome)|(that|it|this)('s| is) (it|all|everything|fine|ok|okay|great|good|perfect|correct|right|the lot|
            not a problem)|i('m| am|'m all) (fine|good|happy|ok|set|easy)|i (don't )?mind|let's|
            (i|we)('ll| will) (do|send|take|get|handle|bring|call|have|be there|sort|see to)|me neither|
            (i|we) (already )?(did|sent|have sent|got|have got) (it|them|that)|here (it|they))
        none (whatsoever|at all|from (me|us|my side)|here) | no (idea|clue) yet | no (luck|news|word|sign) !(of a yes)
        (no|not) (in a )?(hurry|rush|pressure) | no later | no matter | no doubt | by no means !(can|will)
    """,
    "small_talk": r"""
        how (are|is|have|was|were|'s) (you|the (kids|family|new|weather|garden|dog)|things|life|everyone|everything|
            your)
        how's (life|it going|the|your|things) | are you (well|still (in|at|living)) | remember ... \?
    """,
    "query": r"""
        ^((hi|hello|hey|dear) \w+\W+)?(could|can|would|will) you (please )?(tell|clarify|explain|say|confirm|
            let me know)
        ^((hi|hello|hey|dear) \w+\W+)?(could|can|would|will) you (please )?(give|send|specify|remind|share)
        ^(please|first) (clarify|specify|tell me|confirm (which|what|when|who)|let me know (which|what|when|who|how))
        (i'm|i am) not (sure|clear) (what|which|who|how|when|whether)
    """,
    "no": r"""
        (have|going|having|will have|need|i'm afraid i have) to (say no|pass|decline)
        too (many|much) (commitments|obligations|going on|work|other) | decided (not|against)
        (sold|scrapped) (the|my|our) \w+
        (does not|doesn't|do not|don't|won't|wouldn't|would not) (cover|include|extend|let (us|me)|suit)
        (prevents?|forbids?|prohibits?|bars?) (me|us|this|that|it|any)
        rather you (asked|tried|found|didn't) | (other|prior|previous) (plans|commitments?|engagements?)
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
        (against|company|our|internal) (the )?(policy|rules)( is| does)?( not)? | confidential | under (an? )?nda
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
        until (the end|after|then) | (only|earliest|soonest)( is| would be)? (from|after|on|in|by) (the )?<when>
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
    "not_yes": r"""
        (absolutely|certainly|definitely|of course|surely|sure|obviously|most certainly|by all means) not
        (not|n't|never) (be |really |so |all that |entirely |quite ){0,4}(sure|happy|glad|fine|certain|delighted|keen|
            willing|on board|game|pleased|free|available|ok|okay)
        (sure|of course|gladly|great|fine|yes),? (because|as if|like i|in your dreams|right after)
        (i|we)('ll| will) (be )?(away|out|off|gone|back|abroad|on (leave|holiday|vacation)|travell?ing|unable|busy)
        (i|we)('ll| will) (not|never|see you|be seeing)
        are you sure | to be sure | for sure whether
        (when|if|until|whether|once) (i'm|i am|we're|we are) <gladly>
        (he|she|they|who|someone|somebody)('ll| will|'s| is|'re| are) !(be (glad|happy|delighted|pleased))
    """,
    "part": r"""
        (the|my|our|a|these) (first|second|other|last) (half|part|page|pages|section|batch|few|two|three|four|five|ten|
            \d+|rows|chapters?|instal\w+|bit|bunch|quarter|results?)
        the rest | remaining | the remainder | so far | for (now|a start|starters|the moment) | to start with
        partial(ly)? | more to (come|follow) | (to|will) follow | follows? (on|by|next|tomorrow|later|soon|shortly|when|
            once)
        up to (january|february|march|april|may|june|july|august|september|october|november|\w+day|page)
        as far as (i|we) (got|have) | (what|all) (i|we) have | (not|isn't|aren't) (all|everything|complete|the whole)
        incomplete | unfinished | still (missing|need|waiting|have to|working|to do|to come|owe|due|outstanding)
        missing | (half|part|some|most|parts) of (it|them|the) | as a (first|start) | first (draft|cut|pass|stab)
        work in progress | wip
    """,
    "hedge": r"""
        i (think|believe|guess|suppose|assume|hope|reckon|imagine|expect|wonder) | probably | maybe | perhaps | possibly
        presumably | apparently | supposedly | hopefully | (it |that )?seems? | might | may (be|have|not) | could be
        should (be|have|already|do|work|suit|get) | if (i|memory) ... (remember|recall|serves)
        (not|n't) (entirely |quite |really |so |100% |too )?(sure|certain|clear) | as far as (i|we) (know|can tell|
            remember|recall)
        afaik | iirc | i'd have to | (not|n't) yet | almost | nearly | about to | in (theory|principle)
        as good as | supposed to | (i|we)('ll| will| can| could| would|'d)? (\w+ )?try | trying | unless | ^(when|once|as soon as|if|until) | kind of | sort of | looks (like|as if) | in case
        let me (think|check|see|get back) | at (the|this) (moment|stage|point) | for the time being | right now
    """,
    "others": r"""
        (he|she|they|somebody|someone|everyone|everybody)('ll|'s|'d|'re|'ve)? !(might be)
        (my|our|the|his|her|their) (\w+ )?(boss|manager|colleagues?|assistant|team|director|ceo|cfo|lawyers?|legal|
            finance|accounting|accountant|department|people|office|secretary|intern|husband|wife|client|customer|
            supplier|vendor|guys|folks|engineers?|desk) (has|have|is|are|was|were|will|would|says?|said|can|could|did|
            does|sent|told|wants?|needs?|thinks?|agreed|asked|should|must|already)
        told me | tells me | according to | (heard|understand) (that|from)
    """,
    "it": r"""
        it | it's | its | them | they're | these | those | everything | both | (this|that) (one|too) | all of (it|this)
        yours | your \w+
    """,
    "wants": r"""
        (sign|fill|complete|return|counter-?sign|approve|pay|initial|confirm) (it|this|them|that|the|both|your|in|and)
    """,
    "open": r"""
        ^(hi|hello|hey|dear)?( \w+)?\W*(so |and |but |also |then ){0,4}(which|what|who|whom|whose|where|when|how|why)
        (and|or) (which|what|who|where|when|how (many|much|long|often))
        any (other |further |more )?(objections?|questions?|comments?|concerns?|issues?|changes?|problems?|reasons?|
            remarks|preferences?|feedback|thoughts|ideas|news|suggestions) | anything (else)? | (do|would) you mind
    """,
    "hello": r"""
        ^(hi|hello|hey|dear|good (morning|afternoon|evening|day)|morning|greetings|howdy)( (there|all|again))?
    """,
    "own": "i | we | i'm | i'd | i'll | i've | we're | we'd | we'll | my | our",
    "once": "^once | ^as soon as",
    "only": "^(only|but only)",
    "condition": r"""
        ^(it |that )?depends
        provided | providing | provided that | assuming | as long as | so long as | on (the )?condition
        on one condition | subject to | contingent | depending on | depends on | unless | only if | but only
        ^only (with|for|against|over|on|after|in return) | with the proviso | with one caveat
        once (i|you|we) (have|ha(s|ve)|get|see|know) | hinges? | as soon as (i|you|we) (have|get|see)
        in exchange | in return !(i|for) | pending | in principle
        # if: what stands behind it is up to somebody else
        if (it('s| is)?|you|they|that|this|the|we|i (can|get|may)|my|your|he|she|there|nothing|its) !(were|had|only|
            any|have (any )?(questions|trouble)|need (anything|more)|want to know)
        if \w+ (can|could|agrees|is|are|signs|pays|joins|comes|says|has|have) | but (i|we)('d| would) need
        ^if (?!(i|we) (were|was|had)\b)[^.?!]{2,60},? (sure|yes|ok|okay|fine|happy|glad|then|no problem|i'm in|i'd|i'll|i can|we can|we'd)\b
        (i|we)('d| would|'ll| will|)( just| only| first| still|) need ... (first|from you|beforehand|before (i|we|that))
        # first this, then that
        ^(send|give|get|show|pay|sign|promise|bring|find|buy) (me|us)?[^.?!]{0,50} and (then )?(i'm|i'll|we'll|
            it's yours|you've got|you're on|i will|we will|i can|we can)
        otherwise (the|i|we|it|my|no) | no \w+,? no \w+
    """,
    "undone": r"""
        # not, or not yet
        (not|never|n't|nothing|nobody|no one) (yet |been |quite |really |all |even |fully |exactly |it |them |that |
            this |quite ){0,4}<done>
        (not|n't|yet to|still to|remains to|left to|forgot to|failed to) (be |get |have |been ){0,4}<done>
        (nothing|none) (\w+ ){0,3}(is|was|has been|have been|are) <done> | still (needs?|has|have) ... <done>
        half[- ]?<done> | <done> yet\W*$
        # once it is, and what will be
        (when|once|until|till|as soon as|if|by the time|whether|unless)\b[^,;]{0,40}? <done>
        (after|before) (it|that|this|they|everything)('s| is| has been| have been| gets) <done>
        (will|'ll|shall|going to|gonna|should|must|needs?|wants?|has to|have to|ought to|can|could|would|might|may|
            to|let's|let me)( (also|then|definitely|just|gladly|soon|probably|surely|only|not))?( (be|get|have))? ((it|
            them|that|this|everything|these|all|(the|my|your|our) \w+( \w+)?) )?(all )?<done>
        (want|need|like|prefer|expect|hope) (\w+ ){1,4}<done>
        # what somebody else has now
        <passed> ((it|this|that|them|these|everything|all) |(your|the|his|her|this) (\w+ ){0,2}?(question|request|
            mail|e-?mail|message|note|enquiry|inquiry|query|questions|point|information|info|details|ask) )(on
            |over |along |up |straight |also |already ){0,4}to !(you|your|both|each)
        <passed> (on |over |along |up )?(to|it on) !(you|your|both|each|the (two|both|shared|team|drive|printer|folder|
            portal|server))
        (i|we)('ve| have)? (just |already )?(asked|told|reminded|chased|pinged|nudged|delegated) !(you)
        # of the past, about something else
        (have|has|had) (not )?(you|he|she|they) ... <done> | used to
    """,
    "settled": r"""
        <settled> | never ?mind\W*$ | (been |it's |that's |all |is |are )?taken care of | took care of
        (all|everything('s| is)?|it's|that's|is|are) (now )?(sorted|settled|resolved|in order|fixed)
        (?<!\w\s)(sorted|settled|resolved)$ | already did | (should|will) be in your inbox
        you should have (it|them|received|everything)
        see (below|inline|above) | good (talking|speaking|chatting) (to|with) you | as (discussed|agreed|said) on the phone
    """,
    "enclosed": r"""
        (see|find|open) (the )?attach(ment|ed) | pfa | (please )?find (it )?(attached|enclosed|below)
        (attached|enclosed) !(file|email|mail|nda|deck|you sent) | <thing> attached
        (i'm|i am|i've|i have|we have|i|am) (now |just |also |re-?)?(attached|attaching|enclosed|enclosing|
            (re-?)?sending you|re-?sending (the|it|them))
        (?<!\w\s)here (is|are|it is|they are|you (go|are)|comes?) !(what (i|we) need|the (thing|problem|question|
            catch|deal))
        (and|so|well|then) here (is|are|it is|they are|you (go|are)) | here's !(what (i|we) need|the (thing|problem|
            question|catch|deal)|to|hoping)
        as (requested|promised) | (comes?|goes) with this (mail|e-?mail|message) | ^(voilà|voila|enclosed)
        my (comments|notes|answers|thoughts|replies) ... (below|attached|inline|in the (doc|document|file))
        (you'll|you will|you can) find (it|them|my|the)
    """,
    "done": r"""
        (went|gone|going) (off|out) (this|yesterday|today|on|in|to you|by|last)
        (i|we) (just |already |finally |now |then )?<deed_did> (you |all |both |back )?(your|the|it|them|this|that|both|
            all|everything|a|an|my|our|some|page)
        in the (post|mail) !(room|office)
        (it's|they're|is|are|now) (live|online|up on)
        (just|already) did (it|that|so|this)
        # with the thing itself
        (has|that's|it's|have) been with (you|your) | on (its|their) way
        # deeds
        (finished|did|wrote|uploaded|posted|mailed|read|reviewed|checked) (it|them|that|this|everything)? ?(last night|
            yesterday|this morning|on \w+day|just now|today|over \w+)
        (i've|i have|we've|we have|ve|just|already|have (just|now|already)|has) (just |now |already |finally |
            also )?<did> !((him|her|them) in (copy|cc)|a while|to do|yet|my mind|him to|so much|over to)
        (has|have) been (just |now |already )?<did> | (is|are|it's|all|that's) (all )?done !(in by)
        ^(all |just |and |both |everything )?(?!approved|granted|confirmed|booked)(<did>|voted|went (over|through)|
            filled (it )?(in|out)) !(by|with|to|for|him|her|a|my|as|at|off|from|you|me|us|down|away)
        i (spoke|talked|wrote|mailed|emailed) (to|with)? ?(her|him|them|(both|the two) of you)
        (i |just |we )(just )?wrote to (you )?(both|the two)
        ^(all |its |it's )?(done|sent|sorted|uploaded|signed|finished) | ^(?!.*\?)✅
        (sent|emailed|forwarded|uploaded|wrote|introduced|signed|submitted|filled|called|spoke) ... (this morning|
            today|yesterday|just now|earlier|last night)
        (sent|emailed|forwarded|uploaded|wrote|introduced|signed|submitted|filled|called|spoke) ... (a (minute|
            moment) ago|already|separately)
        # the introduction is made
        introducing (you )?(two|both) | meet [a-z]\w+ ... copied
        i('ve| have)? (put|left|marked|made|added|noted) (\w+ ){0,3}(comments|notes|edits|changes|corrections|remarks|
            suggestions)
    """,
    "yes": r"""
        (comes?|follows?|is coming|are coming|arrives?|will follow|goes out) (tomorrow|tonight|today|later|on \w+day|
            by|next|this (week|afternoon|evening))
        you (get|have) (it|them|(\w+ ){1,3}?(back )?)(tomorrow|tonight|today|later|on \w+day|by|next \w+day)
        (shouldn't|won't|wouldn't) be (a|any) (problem|issue|trouble) | ^expect (a|an|the|my|our|it)
        (i|we)('ll| will) (?!(not|never|be|have|need|think|see|leave|consider|ask|check|let|miss|regret|wait|try|
            probably|get|come|pass|decline|sit|skip)\b)\w+
        you('re| are) in luck
        (i have|i've got|i can spare|i could spare) (an hour|half an hour|time|a slot|a gap|\d+ minutes|
            a few minutes) !(for nothing)
        no objections? | no prob* | none (whatsoever|at all|from (me|us)) | you (may|can)( indeed| certainly)?\W*$
        you may( \w+)? (quote|use|share|print|publish|keep|have|borrow|name|mention) | you (may|can) indeed
        ^(no|nope)\W+(go (right )?ahead|please (do|go)|go for it|carry on|all (good|fine|clear|ok)|sounds good|
            by all means|feel free|that's (fine|ok|okay|perfect|great)|it's (fine|ok|okay)|i don't mind|
            (i|we)('ll| will) (do|send|take|get|handle|bring|call|see to|sort))
        ^(please )?go right ahead | (fine|ok|okay|good|great) w me | you have my permission | help yourself | happily | it's a yes | yes from (me|us) | i'd say yes
        up for (it|that) | on board
        i'll be there | you bet | that's fine | (ok|fine) by (me|us) | save me a seat | my name down
        (i|we) accept !(no|only) | i don't mind | permission granted
        (an honou?r|a pleasure) !(to (have|see|meet)ing|was) | glad to !(hear|see|know) | delighted | all right then
        don't see why not | (is|are) (all )?yours
        (i'm|i am|we're|we are) (free|available) (on|that|at|then|all|any|from) | i('ll| will) be (happy|glad|delighted)
        # gladly
        (happy|glad|delighted|pleased|honou?red|thrilled|keen|willing) to !(but|though|however|see|hear|be (back|home))
        i'd (be )?(love|like to help|honou?red|delighted|glad|happy) !(to,? (but|though|however)|(to )?(\w+ ){0,3}but)
        (would|i'd|we'd) love to !(but|though|however|(\w+ ){0,4}but)
        (she|he|they) (would|will|'d|'ll) be (glad|happy|delighted|pleased) | with pleasure | my pleasure | be my guest
        ^love to
        ^(yes|yep|yeah|yup|sure|ok(ay)?|absolutely|definitely|certainly|of course|gladly|no problem|
            no worries) !(i know i|i remember|it was|it's been|\w+ but)
        ^(done deal|deal|approved|agreed|fine|alright|all right|affirmative|will do|for sure|yes please|
            perfect) !(i know i)
        ^(consider it done|anytime|any time|count me in|by all means|go ahead|go for it|👍)
        of course | no problem | count me in | by all means | put me down | sign me up | i'm in !(\w+ing|the|a)
        will do | consider it done
        go ahead | (that|this|it|which) works | works (for|on) (me|my end|us|our end) | that suits | suits me
        fine (by|with) me | sounds (good|great|fun|fine|like a plan) | absolutely | certainly | definitely
        gladly | leave it with me | on it | all yours | you've got (it|my) | can't say no | why not | never ask
        easily done | easy enough | not a (problem|bother) | approved?
        you('re welcome to| can (pick|collect|borrow|use|have|keep|take|expect)) | ^expect (it|them|my)
        i'm game | count on (me|it) | consider (it|me) | you have my (vote|word|support|blessing|permission|approval)
        you got it | (is|are) fine | let's do it | swing by | you're on | can do
        then (yes|sure|ok(ay)?|fine|gladly) | asked me to confirm | any (afternoon|morning|day|time) ... (suits|works)
        (is|are) yours
        # will
        (i'll|i will|i shall|we'll|we will|i can|we can|i'm going to|i am going to|let me) (be |gladly |happily |
            also |definitely |try to |have to )?(?!check (with|my|if|whether|first))<give>
        you('ll| will| shall| can) (have|get|receive|hear|count)
    """,
    "referral": r"""
        # what is done with the other person
        ask(ing)? | try(ing)? | contact(ing)? | call | ring | e-?mail | (speak|talk) (to|with) | check with
        reach out to
        get in touch with | write to | turn to | approach | address | go to | see | drop | ping | you want
        you (need|should)
        refer(red)? | pass(ed|ing)? | forward(ed|ing)? | hand(ed|ing)? | suggest | recommend | loop(ed|ing)? | adding
        added
        copy(ing)? | copied | cc('?d|ing|ed)? | introduc\w+ | connect* | (point|direct) you | in (cc|copy) | went to
        # what the other person is
        (best|right|better|correct) (person|contact|one|placed|man|woman) | in charge | responsible | successor
        colleague | (is|'s|are|be) (now )?(the (one|person|expert|lead|owner|contact)|your (man|woman|person))
        (took|taken|takes|taking) (it |this |that )?over | owns | runs | handles | manages | looks after | deals with
        leads
        organi[sz]es | covers | does (this|these|that) | knows | used to | really ran | replaced? | has nothing else
        (can|might) help | would know
    """,
    "thanks": """
        thanks? | thank you | much obliged | obliged | thx | ta | cheers | much appreciated | congratulations | congrats
        well received | got it | noted
        (great|good|lovely|nice) to hear | glad you | received with thanks | appreciate | 👍
    """,
}
