"""How English speakers answer an ask."""

from __future__ import annotations

from mailask.reading.languages.en.answer_words import WORDS

__all__ = ["PHRASES", "WORDS"]

PHRASES = {
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
        ^(do|does|did|are|would|should|shall) (you|i|we|they) (?!.*!) | ^(which|what) (one|version|of|format|kind|sort|
            year|time|day|is|are|do|does|would|did)(?!.*!) | ^(how (many|much|long|soon|big)|by when|when (do|does|is|are|would)|
            who (is|are|was)|where (do|is|are))(?!.*!) | ^(gross|net|by) \w+ or
        (link|file|attachment|portal|page|form|document|pdf|password|login)( \w+)? (doesn't|does not|won't|isn't|is not|is
            (broken|empty|missing|corrupt\w*|blank)|was (empty|missing|blank)|can't be)
        (can't|cannot|couldn't|unable to|not able to) (seem to )?(open|read|access|view|download|see|find) (the|your|that|any) (\w+ )?(file|attachment|link|form|document|pdf|draft|doc|sheet|page|annex|attach\w*)
        (there was |i see )?(nothing|no file|no attachment) (was )?(attached|enclosed|in (your|the) mail) | forgot (to attach|
            the attachment|the file)
        (i'm|i am) not (sure|clear) (what|which|who|how|when|whether)
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
        (but )?(under|with) (an? )?(nda|embargo) | but (i|we)('d| would) (like|want|need) (to|a)
        once (i|you|we) (have|ha(s|ve)|get|see|know) | hinges?
        once (?!it\b)\w+( \w+){0,3} (is|are|has been|gets?) (fixed|signed|approved|clear\w*|removed|changed|agreed|corrected)
        once (?!it\b)\w+( \w+)? (agrees?|approves?|fixes|signs) | as soon as (i|you|we) (have|get|see)
        in exchange | in return !(i|for) | pending | in principle
        # if: what stands behind it is up to somebody else
        if (it('s| is)?|you|they|that|this|the|we|i (can|get|may)|my|your|he|she|there|nothing|its) !(were|had|only|didn't|did not|don't|
            any|have (any )?(questions|trouble)|need (anything|more)|want to know)
        if \w+ (can|could|agrees|is|are|signs|pays|joins|comes|says|has|have) | but (i|we)('d| would) need
        ^if (?!(i|we) (were|was|had)\b|.{0,40}\b(too late|soon enough|early enough)\b)[^.?!]{2,60},? (sure|yes|ok|okay|fine|happy|glad|then|no problem|i'm in|i'd|i'll|i can|we can|we'd)\b
        (i|we)('d| would|'ll| will|)( just| only| first| still|) need ... (first|from you|beforehand|before (i|we|that))
        # first this, then that
        ^(send|give|get|show|pay|sign|promise|bring|find|buy) (me|us)?[^.?!]{0,50} and (then )?(i'm|i'll|we'll|
            it's yours|you've got|you're on|i will|we will|i can|we can)
        otherwise (the|i|we|it|my|no) | no \w+,? no \w+
    """,
    "settled": r"""
        <settled> | never ?mind\W*$ | (been |it's |that's |all |is |are )?taken care of | took care of
        (all|everything('s| is)?|it's|that's|is|are) (now )?(sorted|settled|resolved|in order|fixed)
        (?<!\w\s)(sorted|settled|resolved)$ | already did | (should|will) be in your inbox
        you should have (it|them|received|everything)
        ^(please )?see (my |the |our )?(answers |comments |replies |notes )?(below|inline) | good (talking|speaking|chatting) (to|with) you | as (discussed|agreed|said) on the phone
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
        as (requested|promised) | (comes?|goes) with this (mail|e-?mail|message) | ^(voilà|voila|enclosed|et voilà|there (you go|it is|they are)) | (see|with) (the |my )?track(ed)? changes
        my (comments|notes|answers|thoughts|replies) ... (below|attached|inline|in the (doc|document|file))
        (you'll|you will|you can) find (it|them|my|the)
    """,
    "done": r"""
        (went|gone|going) (off|out) (this|yesterday|today|on|in|to you|by|last)
        (i|we) (just |already |finally |now |then )?<deed_did> (you |all |both |back )?(your|the|it|them|this|that|both|
            all|everything|a|an|my|our|some|page)
        (it's|it is|they're|(comments|edits|notes|changes|file|table|numbers) (is|are))( now| all| already)? (in|on|
            up on)( (the|your|our))?( \w+)? (drive|folder|dropbox|sharepoint|portal|server|wiki|channel|repo|docs?)
        (my )?(edits|comments|notes|changes|corrections) are in | ^(intro\w*|introduction) (made|done|sent)
        in the (post|mail) !(room|office)
        (it's|they're|is|are|now) (live|online|up on)
        (just|already) did (it|that|so|this)
        (i|we|just|already|i've|we've|i have|we have)( just| already| now| finally)? (?!(liked|loved|enjoyed|missed|wanted|
            needed|hoped|noticed|expected|opened|received|tried|asked|promised|wished|planned|mentioned|used)\b)\w+ed (it|
            them|that|this|both|everything|yours)
        (invoice|letter|contract|form|order|payment|po|ticket|request|survey|table|file|report|\d+) (is|are|was|were|went) (now |already |just )?(<did>|out|off)
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
        ^(\w+ ){1,4}(done|sent|signed|uploaded|finished|sorted|submitted)$
        ^(all |both |just )?(returned|dropped|delivered|released|initialled|countersigned|transferred|connected|published|
            printed|scanned|faxed|couriered|processed|handed (in|over)|registered|entered) !(for|as|at|from|with|no|in (19|20))
        (survey|form|letter|table|page|report|file|contract|it|that|review|intro|all)'s (all )?(done|sent|signed|out|in|up|filed)\W*$
        # the introduction is made
        (you two|both of you|you both) are (now )?(connected|introduced|in touch)
        introducing (you )?(two|both) | meet [a-z]\w+ ... copied
        i('ve| have)? (put|left|marked|made|added|noted) (\w+ ){0,3}(comments|notes|edits|changes|corrections|remarks|
            suggestions)
    """,
    "yes": r"""
        (comes?|follows?|is coming|are coming|arrives?|will follow|goes out) (tomorrow|tonight|today|later|on \w+day|
            by|next|this (week|afternoon|evening))
        you (get|have) (it|them|(\w+ ){1,3}?(back )?)(tomorrow|tonight|today|later|on \w+day|by|next \w+day)
        (i|we) (should|might) (be able to|manage to) | (that's|it's|is|that is) (all right|alright|ok|okay) (with|by|for) (me|us)
        ^(i |ok |sure )?(wil|wll|will|shall) <give> | ^(ok |k )?(np|nw)\b | ^(k|kk|okey|okie|oki|okie dokie|righto|aye)\b
        not a prob* | ^(sure|no) (thing|prob\w*|worries|sweat)
        (\w+day|tomorrow|that|\d\d?|noon|one|two|three|four|five|nine|ten|eleven|am|pm) it is\W*$ | (delighted|thrilled|happy|glad) to\W*$
        (the|our|my) \w+( \w+)? (has|have) (agreed|approved|accepted|consented|given (its|their|his|her) (ok|okay|consent|approval))
        ^(pop|send|ping|shoot|fire|bring|pass) (it|them|that) (over|across|my way|along|round) | gotchu | more (tomorrow|tonight|later)
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
        easily done | easy enough | not a (problem|bother) | approved
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
    "thanks": """
        thanks? | thank you | much obliged | obliged | thx | ta | cheers | much appreciated | congratulations | congrats
        well received | got it | noted
        (great|good|lovely|nice) to hear | glad you | received with thanks | appreciate | 👍
    """,
}
