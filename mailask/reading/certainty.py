"""How sure an outcome is: `sure` where nothing in the reply speaks against it, else `likely`.

Only a sure outcome ends or moves anything, so any reason to doubt one is enough, and each is a row of `DOUBTS`. What
is sure is short, about the thing asked, said by its writer of themselves, in the present or the past; it stands first
or nearly so, and no question, wish, promise or second thought stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mailask.core.reading import Certainty, Outcome
from mailask.reading.around import Around
from mailask.reading.said import Said, stems, telling_words
from mailask.reading.sentences import sentences_in
from mailask.reading.signs import Answer, Signs
from mailask.reading.spoken import ask_in

_CLOSING = frozenset({Outcome.DONE, Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT})
_ACTING = _CLOSING | {Outcome.YES}
_ANY = frozenset(Outcome)
_FIRST = 3
"""Letters before the first words of a sentence."""
_LONGEST = 600
_MOST_SENTENCES = 8
_LATEST = 2
"""Sentences with something to say that may stand before the one that decides."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LETTER = re.compile(r"[^\W\d_]")
_CARRIED = re.compile(r"https?://|www\.|\d")
_NO_IT = ("", "IT")
_ADDRESS = re.compile(r"\w@\w")
_CLAUSE = re.compile(r"[,;:.!?()–—]|\s-\s")


@dataclass(frozen=True, slots=True)
class Grounds:
    """What an outcome rests on, and what stands beside it: words where it is said, empty or False where it is not.

    Attributes:
        outcome: the outcome that is judged.
        sign: the name of the rule that found it.
        sentence: the sentence that decided.
        named: whether somebody whom the reply sends on to can be found by their name.
        pointed: whether words point at them, and not only an address stands there.
        late: whether too much stands before that sentence.
        long: whether the reply says more than one answer needs.
        question: a question to the reader.
        request: what the reader is asked to do.
        promise: what the writer will do.
        part: that this is not all.
        hedge: that the writer is not sure, or it is not so yet.
        others: that somebody else did, said or will do it.
        condition: on what it depends.
        contrary: words of another outcome.
        ahead: that a day lies ahead, beyond what the decisive sentence is about.
        carried: whether anything is there that could be the thing: a file, a link, a number.
        about: whether it speaks of the thing asked.
        aside: whether a yes is no more than a turn of phrase, far from the first words and in nobody's name.
        bare: whether it is no more than one word.
        objectless: whether an opt-out is one word beside others: what is to stop may be anything ("Stop! I have it.").
        answerable: whether the ask, which must be known for a no, can be answered by that word.
        wordless: whether the reply has no words at all.
        unread: whether some words could not be read.
        invited: whether a calendar program wrote them.
        foreign: whether the language is a guess.
    """

    outcome: Outcome
    sign: str
    sentence: str = ""
    named: bool = True
    pointed: bool = True
    late: bool = False
    long: bool = False
    question: str = ""
    request: str = ""
    promise: str = ""
    part: str = ""
    hedge: str = ""
    others: str = ""
    condition: str = ""
    contrary: str = ""
    ahead: str = ""
    carried: bool = True
    about: bool = True
    aside: bool = False
    bare: bool = False
    objectless: bool = False
    answerable: bool = True
    wordless: bool = False
    unread: bool = False
    invited: bool = False
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason why an outcome is only likely, and the outcomes it counts for."""

    name: str
    of: frozenset[Outcome]
    applies: Callable[[Grounds], object]

    def holds(self, grounds: Grounds) -> bool:
        return grounds.outcome in self.of and bool(self.applies(grounds))


_WEAK = frozenset({"attachment", "link", "settled", "nod", "promise"})
"""Signs that never make sure: a file or link with no word of what it is, what got out of the way by itself."""

_LOOSE = frozenset({"outcome.regret", "outcome.lack"})
"""A no that is one only where its sentence speaks of what was asked."""

# Any one is enough; the first that holds is named, so the plainest reasons stand first.
DOUBTS = (
    Doubt("unread", _ANY, lambda g: g.unread),
    Doubt("invitation", _ANY, lambda g: g.invited),
    Doubt("nothing", frozenset({Outcome.OTHER}), lambda _: True),
    Doubt("wordless", _ANY, lambda g: g.wordless),
    Doubt("weak", _ANY, lambda g: g.sign in _WEAK),
    Doubt("foreign", _ANY, lambda g: g.foreign),
    Doubt("question", _ACTING, lambda g: g.question),
    Doubt("request", _ACTING, lambda g: g.request),
    Doubt("promise", _CLOSING, lambda g: g.promise),
    Doubt("part", frozenset({Outcome.DONE, Outcome.NO, Outcome.OPT_OUT}), lambda g: g.part or g.ahead),
    Doubt("others", frozenset({Outcome.DONE, Outcome.NO, Outcome.YES}), lambda g: g.others),
    Doubt("hedge", _ACTING, lambda g: g.hedge),
    Doubt("condition", _ACTING, lambda g: g.condition),
    Doubt("contrary", _ACTING, lambda g: g.contrary),
    Doubt("empty", frozenset({Outcome.DONE}), lambda g: g.sign == "enclosed" and not g.carried),
    Doubt("elsewhere", frozenset({Outcome.DONE, Outcome.NO}), lambda g: not g.about),
    Doubt("aside", frozenset({Outcome.YES}), lambda g: g.aside),
    Doubt("bare", frozenset({Outcome.NO, Outcome.YES}), lambda g: g.bare and not g.answerable),
    Doubt("objectless", frozenset({Outcome.OPT_OUT}), lambda g: g.objectless),
    Doubt("nameless", frozenset({Outcome.REFERRAL}), lambda g: not g.named),
    Doubt("beside", frozenset({Outcome.REFERRAL}), lambda g: not g.pointed),
    Doubt("late", _ACTING, lambda g: g.late),
    Doubt("long", _ACTING, lambda g: g.long),
)


def certainty_of(grounds: Grounds) -> tuple[Certainty, str]:
    """How sure the outcome is, and the name of the doubt when it is only likely."""
    doubt = next((doubt.name for doubt in DOUBTS if doubt.holds(grounds)), "")
    return (Certainty.LIKELY if doubt else Certainty.SURE), doubt


def grounds_of(answer: Answer, reply: str, said: Said, signs: Signs, around: Around) -> Grounds:
    """What speaks for and against `answer` in a reply."""
    outcome, words = answer.outcome, answer.quote
    if outcome not in _ACTING:
        wordless = not _LETTER.search(reply)
        return Grounds(
            outcome, "", wordless=wordless, unread=around.unread, invited=around.invited, foreign=not around.fluent
        )
    telling = [text for s in said.sentences if said.tells(text := said.without_hello(s))]
    at = next((n for n, sentence in enumerate(telling) if words in sentence), 0)
    sentence = telling[at] if telling else ""
    return Grounds(
        outcome=outcome,
        sign=answer.rule.rpartition(".")[2],
        sentence=sentence,
        named=signs.named,
        pointed=signs.pointed,
        late=at > _LATEST,
        long=len(reply) > _LONGEST or len(telling) > _MOST_SENTENCES,
        question=_beyond(answer, said.questions, said, signs),
        request=_beyond(answer, [s for s in around.requests if s in said.sentences], said, signs),
        promise=next((p for p in around.promises if _is_beside(p, answer)), ""),
        part=said.first("part", asked=True) or said.first("rest", asked=True),
        hedge=said.words("hedge", sentence),
        others=said.words("others", _up_to(words, sentence)),
        condition=signs.condition,
        contrary=_contrary(outcome, signs, said, words) or _goes_on(answer, sentence, reply, said),
        ahead=next((s for s in around.ahead if words not in s or said.words("yes", s) or said.goes_on(s, words)), ""),
        carried=bool(around.files) or _CARRIED.search(reply) is not None,
        about=_is_about(sentence, answer, reply, said, around),
        aside=not (signs.agrees or said.words("own", sentence)),
        bare=_is_bare(answer, telling, sentence, said),
        objectless=len(telling) > 1 and len(_WORD.findall(sentence)) == 1,
        answerable=_is_answerable(around.asked, said) if around.asked else outcome is Outcome.YES,
        wordless=not _LETTER.search(reply),
        unread=around.unread,
        invited=around.invited,
        foreign=not around.fluent,
    )


def _is_beside(promise: str, answer: Answer) -> bool:
    """Whether a promise says something else than the outcome.

    A refusal that is more than one word may stand with one ("No, sorry, I'll be away"); "No no, I'll do it" is none.
    """
    return answer.outcome is not Outcome.NO or answer.quote not in promise or answer.quote.isalpha()


def _beyond(answer: Answer, sentences: Sequence[str], said: Said, signs: Signs) -> str:
    """The first of the sentences that asks for more than the outcome itself does ("Put me down", "ask her")."""
    for sentence in sentences:
        if answer.outcome is Outcome.REFERRAL:
            if not said.sends_on(sentence, signs.referral):
                return sentence
        elif answer.outcome is Outcome.YES:
            rest = said.without("yes", sentence)
            if sentence in said.questions or ask_in(rest, said.language.code):
                return sentence
        elif answer.outcome is Outcome.DONE:
            if sentence in said.questions or not said.words("courtesy", sentence):
                return sentence
        elif answer.quote not in sentence or (answer.outcome is Outcome.NO and sentence in said.questions):
            return sentence
    return ""


def _contrary(outcome: Outcome, signs: Signs, said: Said, words: str) -> str:
    """Words that mean another outcome; a yes only in another sentence ("That's nothing I can help with")."""
    delivers = signs.done or signs.enclosed
    agrees = next((yes for s in said.statements if words not in s and (yes := said.words("yes", s))), "")
    return {
        Outcome.DONE: signs.later or signs.no,
        Outcome.NO: signs.later or agrees or delivers or signs.referral,
        Outcome.YES: signs.no or signs.lack or signs.later,
        Outcome.REFERRAL: delivers,
        Outcome.OPT_OUT: agrees or delivers,
    }.get(outcome, "")


def _goes_on(answer: Answer, sentence: str, reply: str, said: Said) -> str:
    """What a refusal goes on with that helps all the same: a yes in the next clause, an address to write to."""
    if answer.outcome is not Outcome.NO:
        return ""
    at = sentence.find(answer.quote)
    _, *rest = _CLAUSE.split(sentence[at + len(answer.quote) :] if at >= 0 else "")
    address = _ADDRESS.search(reply)
    return next((yes for clause in rest if (yes := said.words("yes", clause))), "") or (address[0] if address else "")


def _is_bare(answer: Answer, telling: Sequence[str], sentence: str, said: Said) -> bool:
    """Whether an answer is one word: the whole of a no, the whole that a yes says of its writer."""
    if answer.outcome is Outcome.YES:
        return answer.quote.isalpha() and not said.words("own", sentence)
    return answer.quote.isalpha() and [word for s in telling for word in _WORD.findall(s)] == [answer.quote]


def _is_about(sentence: str, answer: Answer, reply: str, said: Said, around: Around) -> bool:
    """Whether what was done is the thing asked: it shares a word with the ask, is a pronoun, or goes without saying."""
    if answer.outcome is Outcome.NO:
        shared = _is_shared(sentence, around.asked, said)
        return shared or (answer.rule not in _LOOSE and _is_own(answer, sentence, said))
    at = max(sentence.find(answer.quote), 0)
    before, after = sentence[:at], sentence[at + len(answer.quote) :]
    named = "" if answer.rule.endswith("enclosed") else answer.quote
    clause = f"{_CLAUSE.split(before)[-1]} {named} {_CLAUSE.split(after, maxsplit=1)[0]}"
    if said.words("it", clause) not in _NO_IT or not telling_words(said.without("deed", clause), said.language):
        return True
    if not around.asked:
        return answer.rule.endswith("enclosed")
    return _is_shared(" ".join([reply[:_LONGEST], *around.files]), around.asked, said)


def _is_own(answer: Answer, sentence: str, said: Said) -> bool:
    """Whether a refusal is its writer's, of the thing asked: in the first person, with regret, or just the word."""
    rest = sentence.replace(answer.quote, " ", 1)
    if not any(said.words(key, sentence) for key in ("own", "sorry", "it")) and sentence.find(answer.quote) > _FIRST:
        return False
    single = answer.quote.isalpha() and _LETTER.search(rest) is not None
    return not single or any(said.words(key, rest) for key in ("own", "sorry", "it", "no", "lack", "negation"))


def _up_to(words: str, sentence: str) -> str:
    """A sentence up to the end of the clause that holds the words."""
    end = max(sentence.find(words), 0) + len(words)
    return sentence[:end] + _CLAUSE.split(sentence[end:], maxsplit=1)[0]


def _is_shared(text: str, asked: str, said: Said) -> bool:
    """Whether a text has a word of the ask, in whatever form."""
    return bool(stems(telling_words(text, said.language)) & stems(telling_words(asked, said.language)))


def _is_answerable(asked: str, said: Said) -> bool:
    """Whether a bare yes or no answers the ask: it asks for something, and not which or how much."""
    asks = [s for s in sentences_in(asked) if ask_in(s, said.language.code)]
    return bool(asks) and not any(said.words("open", s) for s in asks)
