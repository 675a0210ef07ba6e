"""What in the answer of an English speaker only looks like one, or leaves it open."""

from __future__ import annotations

PHRASES = {
    "not_opt_out": r"""
        (take|remove|delete|drop|strike) me (off|from) (the |that |this |your |our |of ){0,4}(\w+ )?(call|meeting|thread|cc|
            copy|invite|agenda|rota|roster|hook|schedule|project|channel|slide|doc\w*|team|\w+day|table|page)
        (stop|quit) sending( me)? (the|that|those|these|me) (?!(\w+ )?(e-?mails?|mails?|newsletters?|requests?|messages?|
            spam|stuff|things?)\b)
        opt(ing)? (me )?out of (the|this|that|our|your) (?!(\w+ )?(list|mailing|e-?mails?|newsletter|database|future))
        (don't|do not|dont|never) (ever )?(e-?mail|contact|write|message|approach|bother|ask)( to)? (?!(me|us|this|here|
            anything|anyone|again|any|to)\b)\w+( \w+)? again
        (at|to|on) this (address|number|account) | unsubscribe (him|her|them|(?!(me|us|my|our|this)\b)\w+ from)
    """,
    "not_no": r"""
        (shouldn't|won't|wouldn't|should not|isn't going to) be (a|any) (problem|issue|trouble|bother)
        ^.{0,120}(make|making) an exception
        (was|were|been) (not|n't)? ?(ill|away|sick|off|out of (the )?office|travelling|in (the )?office)
        (no|not a|isn't a|not any|without a) (problem|worries|issue|trouble|bother|rush|hurry|doubt|sweat|bother|
            big deal)*
        (no\W+)?((i|we) )?(won't|will not|didn't|did not|haven't|have not|hasn't|not) (\w+ )?(forget|forgot|forgotten)
        (impossible|hard|difficult|tough) to (say no|refuse|decline|resist)
        (can't|cannot|couldn't) \w+ (\w+ )?enough
        (not|n't) (against|opposed to) (it|this|that|the idea)
        can('t|not) (say no|wait|complain|refuse|imagine why not|thank you enough|go wrong)
        don't (worry|mind) | (wouldn't|don't) mind | why not | if not | no need | not only | no longer than
        no later than | don't (see|think of any reason) why not | not the (fastest|best|quickest)
        (won't|not) (take|be) (long|a problem)
        can't believe | wouldn't (miss|dream|say no) | never (better|mind|ask) | no doubt | no questions asked
        no strings | hope (this|that|it) (isn't|is not) too late | not (too )?(bad|long) | couldn't be (happier|easier)
        couldn't agree more
        (link|file|attachment|portal|page|site|login|password|form|video|pdf|machine|printer|phone|server|system) (\w+ )?(doesn't|does not|isn't|is not|won't|can't|didn't)
        (talk|speak|see you|call you) (to you )?(then|there|soon)\W*$
        # a "no" that agrees, or only informs
        no prob* | no (objections?|issues?|concerns?|comments?|changes|worry|biggie|sweat|hassle|drama|stress|reason
            not to) !(so|but|therefore)
        ^((no|nope|none)\W+){1,3}(go (right )?ahead|please (do|go)|go for it|carry on|all (good|fine|clear|set|ok)|looks?
            good|sounds good|feel free|by all means|of course|nothing (else|more|further|from|to add|at all)|none|
            not (yet|that i know|as far as)|don't worry|fire away|whatsoever|at all|you('re| are) (right|fine|good|
            welcome)|(that|it|this)('s| is) (it|all|everything|fine|ok|okay|great|good|perfect|correct|right|the lot|
            not a problem)|i('m| am|'m all) (fine|good|happy|ok|set|easy)|i (don't )?mind|let's|
            (i|we)('ll| will) (do|send|take|get|handle|bring|call|have|be there|sort|see to)|me neither|
            (i|we) (already )?(did|sent|have sent|got|have got) (it|them|that)|here (it|they))
        none (whatsoever|at all|from (me|us|my side)|here) | no (idea|clue) yet | no (luck|news|word|sign) !(of a yes)
        (no|not) (in a )?(hurry|rush|pressure) | no later | no matter | no doubt | by no means !(can|will)
    """,
    "not_yes": r"""
        (absolutely|certainly|definitely|of course|surely|sure|obviously|most certainly|by all means) not
        (not|n't|never) (be |really |so |all that |entirely |quite ){0,4}(sure|happy|glad|fine|certain|delighted|keen|
            willing|on board|game|pleased|free|available|ok|okay)
        (sure|of course|gladly|great|fine|yes),? (because|as if|like i|in your dreams|right after)
        (i|we)('ll| will) (be )?(away|out|off|gone|back|abroad|on (leave|holiday|vacation)|travell?ing|unable|busy)
        (i|we)('ll| will) (not|never|see you|be seeing)
        (so that|before|until|till|what|how|whether|if|where) (i|we)( can| could| will|'ll|'d| would) <give>
        (he|she|they|who)('s| is| are|'re| was| were| seemed| sounded)( \w+){0,2} (happy|glad|delighted|pleased|willing|
            keen|interested|ready)
        are you sure | to be sure | for sure whether
        (when|if|until|whether|once) (i'm|i am|we're|we are) <gladly>
        (he|she|they|who|someone|somebody)('ll| will|'s| is|'re| are) !(be (glad|happy|delighted|pleased))
    """,
    "rest": r"""
        the (rest|remainder|remaining|missing) | the other (half|part|ones?|two|three|\w+ half) | (to|will) follow
        follows? (on|by|next|tomorrow|later|soon|shortly|when|once)
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
        missing | still | last (year|month|quarter|week)'s | (half|part|some|most|parts) of (it|them|the) | as a (first|start) | first (draft|cut|pass|stab)
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
        let me (think|check|see|get back) | at (the|this) (moment|stage|point) | for the time being | right now | still | (not|n't) (quite )?ready | currently | at present | for now
    """,
    "others": r"""
        (nobody|no ?one|none of (us|them)) !(but me)
        (he|she|they|somebody|someone|everyone|everybody)('ll|'s|'d|'re|'ve)? !(might be)
        (my|our|the|his|her|their) (\w+ )?(boss|manager|colleagues?|assistant|team|director|ceo|cfo|lawyers?|legal|
            finance|accounting|accountant|department|people|office|secretary|intern|husband|wife|client|customer|
            supplier|vendor|guys|folks|engineers?|desk) (has|have|is|are|was|were|will|would|says?|said|can|could|did|
            does|sent|told|wants?|needs?|thinks?|agreed|asked|should|must|already)
        (will|'ll|can|let me|going to) (have|get|ask|tell) (?!(it|this|that|them|these|a|an|the|my|your|to|you|some|more|
            time|back|in|on)\b)\w+ (to )?<give>
        told me | tells me | according to | (heard|understand) (that|from)
    """,
    "it": r"""
        it | it's | its | them | they're | these | those | everything | both | (this|that) (one|too) | all of (it|this)
        yours | your \w+
    """,
    "wants": r"""
        (sign|fill|complete|return|counter-?sign|approve|pay|initial|confirm) (it|this|them|that|the|both|your|in|and)
    """,
    "deed": r"""
        <did> | <deed_did> | <done> | <give> | attached | enclosed | made | posted | booked | spoke* | talked | told
        yesterday | today | this (morning|afternoon|week) | last (night|week|\w+day) | (on )?\w+day | just now | already
        earlier | separately | again | finally | a (minute|moment|while|second) ago | by (post|mail|courier|e-?mail)
        (the )?(drive|folder|dropbox|sharepoint|portal|server|team|shared|google|doc|docs|document|inbox|system|cloud)
        (the|my|your|our) (document|version|letter|list|table|figures|numbers|data|spreadsheet|slides|deck|report|draft|form|text|
            photos?|scan|contract|pdf|signed \w+) | comments? | notes? | edits? | changes | corrections? | suggestions? | answers? | copy | file | csv
    """,
    "third": r"""
        ^(he|she) (has |have |had |just )?(already |just |also )?(\w+ed|left|gone|went|said|says|told|sent|did|made|can't|
            cannot|couldn't|won't|wouldn't|doesn't|didn't|isn't|was|wasn't|took|got|gave|quit|had)
        ^they (said|say|told|left|went|can't|cannot|couldn't|won't|wouldn't|didn't|don't|refused|turned|rejected)
    """,
    "courtesy": r"""
        let (me|us) know (if|what|whether|how|when) | (shout|holler|yell|ping me|call me|tell me|write) if
        (check|see|look in|have a look in) (your|the) (\w+ )?(mail|e-?mail|inbox|spam|folder|junk|attachment|file)
        (have|take) a (look|peek) | (please |kindly )?(note|bear in mind|be aware|mind|excuse|forgive|ignore) | feel free
        (don't|do not) hesitate | (say|give) (hi|hello|my (love|best|regards)) | enjoy | keep it | (good|best of) luck
        hope (it|this|that|they) | (use|take) (it|them|what(ever)?) | good to go
    """,
    "sorry": r"""
        sorry !(for the|about the|to hear|i (missed|made|forgot|got)|got this|for (being|my|not|getting|taking)|it took|this took|i'm late)
        (i'm |i am |we're )?afraid | unfortunately | sadly | alas | regrettably | regret | apologies !(for)
        much as (i|we)
    """,
    "negation": r"""
        not | no | never | nothing | nobody | none | neither | nor | without | unable | can't | cannot | couldn't | don't
        doesn't | didn't | won't | wouldn't | isn't | aren't | wasn't | haven't | hasn't | shouldn't | impossible
        (had|have) to (stop|drop|cancel|pass) | stopped | deleted | burnt | gone | lost | too (late|busy|much|many|old)
        out of (the question|my hands) | beyond | outside
    """,
    "but": "but | however | though",
    "open": r"""
        ^(hi|hello|hey|dear)?( \w+)?\W*(so |and |but |also |then ){0,4}(which|what|who|whom|whose|where|when|how|why)
        (and|or) (which|what|who|where|when|how (many|much|long|often))
        any (other |further |more )?(objections?|questions?|comments?|concerns?|issues?|changes?|problems?|reasons?|
            remarks|preferences?|feedback|thoughts|ideas|news|suggestions) | anything (else)? | (do|would) you mind
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
        so (that )?(it|they) (is|are|'s)
        # what somebody else has now
        <passed> ((it|this|that|them|these|everything|all) |(your|the|his|her|this) (\w+ ){0,2}?(question|request|
            mail|e-?mail|message|note|enquiry|inquiry|query|questions|point|information|info|details|ask) )((on|over|along|up|straight|also|
            already) ){0,4}to !(you|your|both|each)
        <passed> (on |over |along |up )?(to|it on) !(you|your|both|each|the (two|both|shared|team|drive|printer|folder|
            portal|server))
        shared ((it|this|that|them|these|everything|(the|your|my|our) \w+) )?with !(you|your|both|each|every\w+|all|the whole)
        (added|put) (it|this|that|you|your \w+) (on|to|onto|in) (my|our|the|his|her|their) (\w+[- ]){0,2}(list|agenda|backlog|
            calendar|diary|queue|radar|board|schedule|pile|roadmap)
        (i|we)('ve| have)? (just |already )?(asked|told|reminded|chased|pinged|nudged|delegated) !(you)
        <passed> your (\w+ )?(question|request|mail|e-?mail|message|note|enquiry|inquiry|query)( (on|over|along|up))?\W*$
        here('s| is| are) (the|my|our|a) (thing|deal|situation|problem|issue|catch)\b
        # what would be if it were
        ^(had|were|should) (i|we|it|they|that|this) (\w+ )?<done>
        # of the past, about something else
        (have|has|had) (not )?(you|he|she|they) ... <done> | used to
    """,
}
