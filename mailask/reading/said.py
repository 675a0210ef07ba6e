"""The sentences of a reply, statements apart from questions, searched for the phrases of one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mailask.reading.languages.language import Language
from mailask.reading.languages.pattern import Occurrence

_ANSWERS = ("yes", "no", "thanks", "done", "enclosed", "settled", "opt_out", "sorry")
_OPENING = 12
_INITIAL = 2
_MASKS = {
    "no": "not_no",
    "lack": "not_no",
    "negation": "not_no",
    "later": "not_no",
    "sometime": "not_no",
    "done": "undone",
    "enclosed": "undone",
    "settled": "undone",
    "yes": "not_yes",
    "opt_out": "not_opt_out",
}
"""The tables whose phrases only look like those of another, and are passed over where it is searched."""
_OF_THE_ASK = frozenset({"no", "lack", "sorry", "done"})
"""Tables whose phrases mean the ask, unless the sentence is about somebody else, or another thing to be left out of."""
_TAIL = " \"'”’);:-*🙂😊"
_ADDRESSED = re.compile(r"(?:\s+[A-ZÀ-Ž][\w.'’-]*){0,3}\s*[,:!–-]+\s*")
_NAMED = re.compile(r"\W*[A-ZÀ-Ž][\w'’-]+\s*[,:!–-]+\s*")
_BEFORE = re.compile(r"([^,;?¿!]{2,40})[,;!]\s")
"""What stands before a question in its sentence: "Sure, when?"."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STEM = 5
_CLAUSES = re.compile(r"([,;:–—]\s)")


class Said:
    """The sentences of a reply, statements apart from questions, searched for the phrases of one language."""

    def __init__(self, sentences: Sequence[str], language: Language) -> None:
        self.language = language
        self.phrases = phrases = language.answers
        self.sentences = [s for s in sentences if not phrases["small_talk"].search(s)]
        self.questions = [
            s for s in self.sentences if s.rstrip(_TAIL).endswith(("?", "？")) or phrases["query"].search(s)
        ]
        self.statements = [said for s in self.sentences if (said := _stated(s, asks=s in self.questions))]

    def found(self, key: str, sentence: str) -> Occurrence | None:
        """Where `sentence` holds such a phrase, what only looks like one left out."""
        found = self.phrases[key].search(sentence)
        if found is None or self._is_elsewhere(key, sentence):
            return None
        mask = _MASKS.get(key)
        if mask is None:
            return found
        rest = self._without_undone(sentence) if mask == "undone" else self.phrases[mask].sub(" ", sentence)
        return self.phrases[key].search(rest)

    def _is_elsewhere(self, key: str, sentence: str) -> bool:
        """Whether a sentence is not about the ask: "Take me off the Friday call, I can't make it.", "He can't."."""
        return key in _OF_THE_ASK and any(self.phrases[look].search(sentence) for look in ("not_opt_out", "third"))

    def first(self, key: str, *, asked: bool = False) -> str:
        """The words of the first sentence that holds such a phrase, empty when none does."""
        for sentence in self.sentences if asked else self.statements:
            if found := self.found(key, sentence):
                return found.group().strip()
        return ""

    def _without_undone(self, sentence: str) -> str:
        """A sentence without the clauses that say what is not done, each letter in its place."""
        undone = self.phrases["undone"]
        clauses = _CLAUSES.split(sentence)
        return "".join(" " * len(clause) if undone.search(clause) else clause for clause in clauses)

    def words(self, key: str, sentence: str) -> str:
        """The words of such a phrase in `sentence`, empty when it holds none."""
        found = self.found(key, sentence)
        return found.group().strip() if found else ""

    def without(self, key: str, sentence: str) -> str:
        """`sentence` without such phrases."""
        return self.phrases[key].sub(" ", sentence)

    def tells(self, sentence: str) -> bool:
        """Whether a sentence says more than a greeting, thanks and good wishes."""
        thanks = self.phrases["thanks"].search(sentence)
        polite = thanks is not None and thanks.start() < _OPENING and not self._decides(sentence)
        return bool(sentence.strip()) and not polite and not self.language.speech.pleasantries.search(sentence)

    def _decides(self, sentence: str) -> bool:
        return any(self.found(key, sentence) for key in ("yes", "no", "done", "enclosed", "opt_out"))

    def sends_on(self, sentence: str, people: str) -> bool:
        """Whether a sentence speaks of the people that the reply sends on to, or to one of them."""
        return bool(self.phrases["by_pronoun"].search(sentence)) or any(
            len(name) > _INITIAL and name in sentence for name in re.findall(r"[\w@.-]+", people)
        )

    def goes_on(self, sentence: str, words: str) -> bool:
        """Whether behind the clause of the words their writer goes on ("Not by mail, I will drop it off on Monday")."""
        behind = _CLAUSES.split(sentence[sentence.find(words) + len(words) :], maxsplit=1)[1:]
        return bool(self.words("own", " ".join(behind)))

    def as_asked(self, asked: str) -> str:
        """The one word that says of the ask's own verb that it was done ("Approved.")."""
        first = _CLAUSES.split(self.opening().rstrip(".! "))[0].strip()
        words = telling_words(asked, self.language)
        told = first.isalpha() and first.lower() not in words and bool(stems([first.lower()]) & stems(words))
        return first if told else ""

    def opening(self) -> str:
        """The first statement behind the salutation."""
        return next((rest for said in self.statements[:2] if (rest := self.without_hello(said).strip())), "")

    def without_hello(self, sentence: str) -> str:
        """A sentence without the salutation it begins with."""
        found = self.phrases["hello"].search(sentence)
        named = _ADDRESSED.match(sentence, found.end()) if found else _NAMED.match(sentence)
        if named is None or (not found and any(self.phrases[key].search(named.group()) for key in _ANSWERS)):
            return sentence  # "Sure, Tom."
        return sentence[named.end() :]

    def agrees(self) -> bool:
        """Whether the first words agree."""
        opening = self.opening()
        found = self.found("yes", opening)
        postponed = self.phrases["later"].search(opening) or self.phrases["sometime"].search(opening)
        return found is not None and found.start() < _OPENING and not postponed

    def refusal(self, *, agrees: bool) -> str:
        """The words that refuse; none where the reply opens with a yes and they speak of a detail."""
        no = self.first("no")
        return "" if no and agrees and self._details(no) else no

    def no_such(self) -> str:
        """The words that say what the writer does not have or do, with regret."""
        return next((lack for s in self.statements if (lack := self.words("lack", s)) and self.found("sorry", s)), "")

    def lack(self) -> str:
        """The words that say what the writer has not, unless they go on ("No idea, but I will ask.")."""
        lack = self.first("lack")
        sentence = next((s for s in self.statements if lack in s), "")
        return "" if self.phrases["but"].search(sentence[sentence.find(lack) + len(lack) :]) else lack

    def regret(self) -> str:
        """The words that say sorry in a sentence that denies something; none where the writer turns from it."""
        for sentence in self.statements:
            sorry = self.found("sorry", sentence)
            if sorry and self.found("negation", sentence.replace(sorry.group(), " ", 1)):
                return "" if self.phrases["but"].search(sentence[sorry.end() :]) else sorry.group().strip()
        return ""

    def feigns(self) -> bool:
        """Whether there is what only looks like an answer: in this language it was read, and meant nothing."""
        return any(self.phrases[mask].search(s) for mask in set(_MASKS.values()) for s in self.sentences)

    def _details(self, no: str) -> bool:
        """Whether, after an opening yes, `no` speaks of a detail: in another sentence that takes nothing back."""
        opening, *rest = [said for said in self.statements if self.without_hello(said).strip()]
        turn = self.phrases["turn"]
        return no not in opening and not turn.search(opening) and not any(turn.search(s) for s in rest)

    def conditional(self) -> str:
        """An "if" in a sentence that would otherwise be a yes, a no, or says what the writer could do."""
        for sentence in self.sentences:
            found = None if sentence.rstrip(_TAIL).endswith("?") else self.phrases["condition"].search(sentence)
            if found and self.questions and self.phrases["once"].search(found.group()):
                continue  # "Which date? I will look once I have it."
            if found and (
                self.phrases["yes"].search(sentence)
                or self.phrases["no"].search(sentence)
                or self.phrases["own"].search(sentence)
                or found.start() == 0  # "Only if Carol joins too."
            ):
                return found.group().strip()
        return ""

    def postponed(self, no: str) -> str:
        """A time at which it could be instead: beside a refusal only if it stands with it or says perhaps.

        A yes in a later sentence outweighs it ("I am swamped. Of course you can use the hall.").
        """
        words = ""
        for sentence in self.sentences:
            found = self.found("sometime", sentence)
            if found and (not no or no in sentence or self.phrases["perhaps"].search(sentence)):
                words = words or found.group().strip()
            elif words and not no and sentence in self.statements and self.found("yes", sentence):
                return ""
        return words


def telling_words(text: str, language: Language) -> set[str]:
    """The words of a text that any other text need not have."""
    return {word for word in _WORD.findall(text.lower()) if len(word) > 1 and word not in language.common}


def stems(words: Iterable[str]) -> set[str]:
    """The words as far as their forms are the same (`comments`, `commented`)."""
    return {word[:_STEM] for word in words}


def _stated(sentence: str, *, asks: bool) -> str:
    """What a sentence states: all of it, or of a question only what stands before it."""
    if not asks:
        return sentence
    before = _BEFORE.match(sentence)
    return before[1] if before else ""
