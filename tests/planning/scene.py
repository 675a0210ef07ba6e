"""A scene is a life played on the planner alone: a snapshot built from data, and its plan folded back into it.

Every run of a scene checks three laws on the way: the same snapshot in another order gives the same plan (law 4), and
the plan made again right after it was applied does nothing (law 3), though every message is heard again.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count

from mailask.config.templates import load_templates
from mailask.core.action import (
    Action,
    CloseRequest,
    CreateDraft,
    DeleteDraft,
    DropHold,
    KeepAsk,
    KeepDraft,
    KeepHold,
    KeepOwed,
    KeepRequest,
    MoveHold,
    Plan,
    PutHold,
    ReplaceDraft,
    mailask_id,
)
from mailask.core.ask import Ask
from mailask.core.deadline import When
from mailask.core.hold import Entry, Hold, HoldState
from mailask.core.letter import Letter, Purpose
from mailask.core.message import Heard, Message, Place
from mailask.core.owed import OWED, Owed
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.core.reading import Automated, Certainty, Evidence, Invitation, Outcome, Promise, Reading
from mailask.core.request import Decision, Draft, DraftState, Request
from mailask.core.snapshot import Presence, SeenDraft, SeenHold, Snapshot
from mailask.core.template import Templates
from mailask.core.tie import Tie, Warmth
from mailask.planning.plan import plan
from mailask.planning.reopening import ended_last

ALICE = Person("alice@example.com", "Alice Adams")
BOB = Person("bob@example.org", "Bob Brown")
CAROL = Person("carol@example.org", "Carol Clark")
DAN = Person("dan@example.org", "Dan Dorn")

SENDING = frozenset({Purpose.ASK, Purpose.INTRODUCTION})


def at(text: str) -> datetime:
    """`2026-11-24` is ten in the morning of that day, in UTC; a time of day may follow."""
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return moment if "T" in text else moment.replace(hour=10)


def on(text: str) -> date:
    return date.fromisoformat(text)


DUE = date(2026, 12, 4)


def an_ask(name: str = "churn", *to: Person, by: When | None = DUE, **fields: object) -> Ask:
    """An ask with which the linter finds no error."""
    given: dict[str, object] = {
        "id": name,
        "title": f"SMB {name} benchmarks",
        "to": to or (BOB,),
        "need": "the 2025 monthly churn table for SMB SaaS, as a CSV of about 40 rows",
        "why": "it decides whether we price the starter plan monthly or yearly",
        "action": "send me the CSV, or the name of whoever owns it",
        "effort_minutes": 15,
        "by": by,
        "by_reason": "the pricing meeting is on the 7th",
        "offer": "I will send you our own churn numbers in return",
        "source": f"asks/{name}.toml",
    }
    return Ask(**{**given, **fields})  # type: ignore[arg-type]


def a_tie(person: Person, last: str = "2025-03-10") -> Tie:
    return Tie(person, Warmth.DORMANT, 0.5, on(last), "Lisbon offsite", ("12 messages, both ways",))


def a_policy(**settings: object) -> Policy:
    return Policy(**{"me": Me(ALICE, aliases=("alice@example.net",)), **settings})  # type: ignore[arg-type]


@cache
def templates() -> Templates:
    return load_templates(None)


@dataclass
class Scene:
    """Everything there is in one planner's world, and what people do to it."""

    policy: Policy = field(default_factory=a_policy)
    asks: dict[str, Ask] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    remembered: dict[str, Ask] = field(default_factory=dict)
    requests: dict[str, Request] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)
    holds: dict[str, Hold] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    owed: dict[str, Owed] = field(default_factory=dict)
    owed_put: dict[str, date] = field(default_factory=dict)
    strangers: frozenset[str] = frozenset()
    decisions: list[Decision] = field(default_factory=list)
    sent_before: tuple[Message, ...] = ()
    ties: tuple[Tie, ...] = ()
    vanished: set[str] = field(default_factory=set)
    missing: dict[str, datetime] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    entries: dict[str, Entry | None] = field(default_factory=dict)
    busy_threads: frozenset[str] = frozenset()
    ids: count[int] = field(default_factory=lambda: count(1))
    today: datetime = datetime(2026, 11, 23, tzinfo=UTC)
    past: list[Action] = field(default_factory=list)

    @classmethod
    def of(cls, *asks: Ask, **settings: object) -> Scene:
        return cls(policy=a_policy(**settings), asks={ask.id: ask for ask in asks})

    def snapshot(self) -> Snapshot:
        """What gather would see."""
        made_today = [d for d in self.drafts.values() if d.made_at.date() == self.today.date()]
        iso = self.today.isocalendar()[:2]
        week = [d for d in self.drafts.values() if not d.request and d.made_at.isocalendar()[:2] == iso]
        return Snapshot(
            asks=tuple(self.asks.values()),
            broken=frozenset(self.broken),
            remembered=tuple(self.remembered.values()),
            requests=tuple(self.requests.values()),
            drafts=tuple(self._draft(draft) for draft in self.drafts.values()),
            holds=tuple(self._hold(hold) for hold in self.holds.values()),
            heard=tuple(self.heard),
            owed=tuple(self.owed.values()),
            correspondence=tuple(self.heard),
            decisions=tuple(self.decisions),
            sent_before=self.sent_before,
            ties=self.ties,
            opted_out=frozenset(r.helper.key for r in self.requests.values() if r.has_opted_out),
            busy_threads=self.busy_threads,
            templates=templates(),
            drafts_today=len(made_today),
            owed_today=frozenset(name for name, day in self.owed_put.items() if day == self.today.date()),
            written_to=frozenset(said.message.sender.key for said in self.heard) - self.strangers,
            reconnections_this_week=len(week),
        )

    def look(self, day: str) -> Plan:
        """The plan, not applied."""
        self.today = at(day)
        seen = self.snapshot()
        made = plan(seen, self.policy, self.today)
        turned = replace(
            seen,
            heard=seen.heard[::-1],
            owed=seen.owed[::-1],
            correspondence=seen.correspondence[::-1],
            asks=seen.asks[::-1],
            requests=seen.requests[::-1],
            drafts=seen.drafts[::-1],
            holds=seen.holds[::-1],
            decisions=seen.decisions[::-1],
        )
        assert plan(turned, self.policy, self.today) == made, "law 4: the order of what was seen changed the plan"
        return made

    def run(self, day: str) -> Plan:
        """The plan, applied."""
        made = self.look(day)
        keys = [action.key for action in made.actions]
        assert len(set(keys)) == len(keys), f"one key, one effect: {keys}"
        assert all(action.because for action in made.actions), "law 8: everything has its because"
        for action in made.actions:
            self._fold(action)
        self.past += made.actions
        again = self.look(day)
        cut = any("drafts_per_run is" in note.text for note in made.notes)
        # What `drafts_per_run` left for the next run is no noise.
        wanted = [a for a in again.actions if not (cut and isinstance(a, CreateDraft | PutHold))]
        assert wanted == [], f"law 3: quiet after success, but {wanted}"
        return made

    def request(self, person: Person = BOB, ask: str = "churn") -> Request:
        return self.requests[f"{ask}/{person.key}"]

    def draft(self, person: Person = BOB, purpose: Purpose | None = None) -> Draft:
        """The draft to somebody that lies there, the newest first."""
        return self.lying(person, purpose)[-1]

    def lying(self, person: Person | None = None, purpose: Purpose | None = None) -> list[Draft]:
        return [
            d
            for d in self.drafts.values()
            if d.is_lying
            and d.key not in self.vanished
            and (person is None or d.to.key == person.key)
            and (purpose is None or d.purpose is purpose)
        ]

    def hold(self, person: Person = BOB, ask: str = "churn") -> Hold | None:
        """The hold that the calendar shows for a request."""
        mine = [h for h in self.holds.values() if h.request == f"{ask}/{person.key}"]
        return next((h for h in mine if h.state in {HoldState.OURS, HoldState.THEIRS}), None)

    # What the person does.

    def edit(self, draft: Draft) -> None:
        self.changed.add(draft.key)

    def delete(self, draft: Draft, *, missing_since: str = "") -> None:
        """The draft is not in Drafts any more; unless it is said, since an hour before the next run."""
        self.vanished.add(draft.key)
        if missing_since:
            self.missing[draft.key] = at(missing_since)

    def send(self, draft: Draft, day: str, *, sender: Person = ALICE, **how: object) -> Message:
        """The draft leaves Drafts and its copy lies in Sent; `how` overrides the copy's fields."""
        self.vanished.add(draft.key)
        text = str(how.pop("text", draft.text))
        fields: dict[str, object] = {
            "message_id": draft.message_id,
            "to": (draft.to,),
            "subject": draft.subject,
            "mailask_id": draft.mailask_id,
            **how,
        }
        return self._hear(Place.SENT, sender, day, Reading(reply=text), fields)

    def write(
        self, day: str, *to: Person, text: str = "One more thing.", reading: Reading | None = None, **fields: object
    ) -> Message:
        """The person writes a letter of their own."""
        return self._hear(Place.SENT, ALICE, day, reading or Reading(reply=text), {"to": to, **fields})

    def move(self, hold: Hold, entry: Entry | None) -> None:
        """The person changes a hold on the calendar, or deletes it."""
        self.entries[hold.key] = entry

    def close(self, ask: str, outcome: Outcome, day: str, helper: Person | None = None) -> None:
        self.decisions.append(Decision(ask, outcome, at(day), helper.key if helper else ""))

    def let_go(self, ask: str, day: str, helper: Person | None = None) -> None:
        self.decisions.append(Decision(ask, Outcome.WITHDRAWN, at(day), helper.key if helper else "", write=True))

    def reopen(self, ask: str, day: str, helper: Person | None = None) -> None:
        for request in ended_last(self.requests.values(), ask, helper.key if helper else ""):
            self.decisions.append(Decision(request.ask, None, at(day), request.asked_key))

    # What others do.

    def answer(
        self,
        asked: Message,
        outcome: Outcome | None,
        day: str,
        *,
        by: When | None = None,
        sender: Person | None = None,
        text: str = "Their own words.",
        reading: Reading | None = None,
        certainty: Certainty = Certainty.SURE,
        **fields: object,
    ) -> Message:
        """An answer to a sent message, in its conversation unless `fields` say otherwise."""
        promises = (Promise(text, by),) if by is not None else ()
        quotes = (Evidence("outcome", "by hand", text),)
        sure = certainty if outcome is not None else None
        said = reading or Reading(reply=text, outcome=outcome, certainty=sure, promises=promises, evidence=quotes)
        given: dict[str, object] = {
            "to": (ALICE,),
            "subject": f"Re: {asked.subject}",
            "in_reply_to": asked.message_id,
            "references": (*asked.references, *((asked.message_id,) if asked.message_id else ())),
            "thread": asked.thread,
            **fields,
        }
        return self._hear(Place.RECEIVED, sender or asked.to[0], day, said, given)

    def invite(self, asked: Message, day: str, starts: When, ends: When, **fields: object) -> Message:
        """An invitation that answers a sent message, in its conversation unless `fields` say otherwise."""
        about = {name: fields.pop(name) for name in ("uid", "title", "cancelled", "repeats") if name in fields}
        given = {"uid": "one", "title": "Churn table", **about}
        invitation = Invitation(starts=starts, ends=ends, **given)  # type: ignore[arg-type]
        outcome = Outcome.OTHER if invitation.cancelled else Outcome.YES
        certainty = Certainty.LIKELY if invitation.cancelled else Certainty.SURE
        reading = Reading(reply="You are invited.", outcome=outcome, certainty=certainty, invitation=invitation)
        return self.answer(asked, None, day, reading=reading, **fields)

    def be_away(self, asked: Message, day: str, returns: date | None, **fields: object) -> Message:
        reading = Reading(reply="I am away.", automated=Automated.OUT_OF_OFFICE, returns=returns)
        return self.answer(asked, None, day, reading=reading, automated=True, **fields)

    def bounce(self, asked: Message, day: str, *, for_good: bool, address: str = "", **fields: object) -> Message:
        """What a machine writes that could not deliver; without `for_good` or `delayed` it does not say which."""
        reading = Reading(
            reply="No such user.",
            automated=Automated.BOUNCE,
            bounced=(address or asked.to[0].address,),
            bounced_for_good=for_good,
            bounced_delayed=bool(fields.pop("delayed", False)),
            bounced_letters=fields.pop("letters", ()),  # type: ignore[arg-type]
        )
        robot = fields.pop("sender", Person("mailer-daemon@example.org"))
        assert isinstance(robot, Person)
        return self.answer(asked, None, day, reading=reading, sender=robot, automated=True, **fields)

    def _hear(self, place: Place, sender: Person, day: str, reading: Reading, fields: dict[str, object]) -> Message:
        number = next(self.ids)
        given = {"message_id": f"<{number}@example.org>", **fields}
        doubt = given.pop("doubt", None)
        message = Message(ref=f"ref-{number}", place=place, at=at(day), sender=sender, **given)  # type: ignore[arg-type]
        self.heard.append(Heard(message, reading, doubt))  # type: ignore[arg-type]
        return message

    # What applying does.

    def _fold(self, action: Action) -> None:  # noqa: C901 - a case an action
        match action:
            case CreateDraft(letter=letter, life=life):
                self._lay(action, letter, life)
            case ReplaceDraft(letter=letter, draft=old, life=life):
                self.drafts[old.key] = replace(self.drafts[old.key], state=DraftState.REMOVED)
                self._lay(action, letter, life)
            case DeleteDraft(draft=old, life=life):
                self.drafts[old.key] = replace(self.drafts[old.key], state=DraftState.REMOVED)
                self._live(life)
            case PutHold(hold=hold) | KeepHold(hold=hold):
                self.holds[hold.key] = hold
                if isinstance(action, PutHold) and action.request.startswith(OWED):
                    self.owed_put[action.request] = self.today.date()
            case MoveHold(hold=hold, entry=entry):
                self.holds[hold.key] = replace(hold, entry=entry, moves=hold.moves + 1)
            case DropHold(hold=hold):
                self.holds[hold.key] = replace(hold, state=HoldState.DROPPED)
            case KeepRequest(life=life) | CloseRequest(life=life):
                self._live(life)
            case KeepDraft(draft=draft):
                self.drafts[draft.key] = draft
            case KeepAsk(ask=ask):
                self.remembered[ask.id] = ask
            case KeepOwed(owed=owed):
                self.owed[owed.id] = owed

    def _lay(self, action: CreateDraft | ReplaceDraft, letter: Letter, life: Request | None) -> None:
        assert action.key not in self.drafts, "law 2: one key, one draft"
        self.drafts[action.key] = Draft(
            key=action.key,
            mailask_id=mailask_id(action.key),
            request=action.request,
            purpose=letter.purpose,
            to=letter.to[0],
            subject=letter.subject,
            text=letter.text,
            fingerprint=letter.fingerprint,
            made_at=self.today,
            ref=f"draft-{len(self.drafts) + 1}",
            message_id=f"<draft-{len(self.drafts) + 1}@example.com>",
            thread=letter.thread,
            digest=action.digest,
        )
        self._live(life)

    def _live(self, life: Request | None) -> None:
        if life is not None:
            self.requests[life.id] = life

    def _draft(self, draft: Draft) -> SeenDraft:
        presence = self._presence(draft)
        if presence is not Presence.MISSING:
            return SeenDraft(replace(draft, missing_since=None), presence)
        since = self.missing.get(draft.key, self.today - timedelta(hours=1))
        return SeenDraft(replace(draft, missing_since=since), presence)

    def _presence(self, draft: Draft) -> Presence:
        if not draft.is_lying:
            return Presence.UNTOUCHED
        if draft.key in self.vanished:
            return Presence.MISSING
        return Presence.CHANGED if draft.key in self.changed else Presence.UNTOUCHED

    def _hold(self, hold: Hold) -> SeenHold:
        if hold.key not in self.entries or hold.state not in {HoldState.OURS, HoldState.THEIRS}:
            return SeenHold(hold)
        entry = self.entries[hold.key]
        return SeenHold(hold, Presence.MISSING if entry is None else Presence.CHANGED, entry)


def kinds(made: Plan) -> list[str]:
    return [action.kind for action in made.actions]


def created(made: Plan) -> list[tuple[Person, Purpose]]:
    """The letters that the plan puts into Drafts anew."""
    return [(a.letter.to[0], a.letter.purpose) for a in made.actions if isinstance(a, CreateDraft)]


def noted(made: Plan, kind: str) -> list[str]:
    return [note.text for note in made.notes if note.kind == kind]


def asked(*asks: Ask, sent: str = "2026-11-23T12:00", **settings: object) -> tuple[Scene, Message]:
    """A scene in which the first draft was sent on the Monday, and the run after it has seen that."""
    scene = Scene.of(*(asks or (an_ask(),)), **settings)
    scene.run("2026-11-23")
    message = scene.send(scene.lying()[0], sent)
    scene.run(f"{sent[:10]}T13:00")
    return scene, message
