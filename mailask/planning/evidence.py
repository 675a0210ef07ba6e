"""What the mailbox says happened: letters sent by hand, replies, absences and bounces."""

from __future__ import annotations

from datetime import timedelta

from mailask.core.action import NoteKind
from mailask.core.deadline import day_of, spoken
from mailask.core.letter import is_forward
from mailask.core.message import Heard, Message, Place
from mailask.core.policy import Me
from mailask.core.reading import FINAL, Automated, Outcome
from mailask.core.request import Request, State
from mailask.planning import life
from mailask.planning.absences import hear_absence, hear_return
from mailask.planning.bounces import hear_bounce
from mailask.planning.drafts import draft_was_sent, end_by_hand, let_go_of_missing
from mailask.planning.elsewhere import hear_elsewhere
from mailask.planning.ending import deserves_thanks
from mailask.planning.matching import Match, find_request
from mailask.planning.meeting import hear_invitation
from mailask.planning.parties import addressees, is_doubted, is_helper, is_party, joined_by, named_by
from mailask.planning.rule import shortened
from mailask.planning.telling import says, says_by, tell_answer
from mailask.planning.timing import awaits_helper
from mailask.planning.walk import Walk
from mailask.reading import sentence_with

_A_DAY = timedelta(days=1)
"""What the user adds within a day of asking is part of the ask, not a nudge."""


def weigh_evidence(walk: Walk) -> None:
    """Walk through drafts and messages, oldest first, whatever the order in which they were seen (law 4)."""
    messages = sorted(walk.seen.heard, key=lambda h: (h.message.at, h.message.ref))
    # Sent copies first: a helper's clock may run behind, and an answer needs the ask it answers.
    others = [said for said in messages if not (said.message.place is Place.SENT and draft_was_sent(walk, said))]
    for said in others:
        if said.message.place is Place.SENT:
            _user_wrote(walk, said)
        elif said.message.place is Place.RECEIVED and said.message.sender.key not in walk.policy.me.keys:
            _somebody_wrote(walk, said)
    let_go_of_missing(walk)


def _user_wrote(walk: Walk, said: Heard) -> None:
    """A message of the user's own, not a draft of ours, in a conversation that we follow."""
    found = find_request(said, walk.requests.values())
    if found is None:
        return
    request, message = found[0], said.message
    if _is_known(message, request):
        return
    evidence = message.identity
    if not _is_in_conversation(message, request, walk.policy.me):
        others = ", ".join(str(person) for person in message.recipients) or "somebody"
        told = "passed the conversation on" if is_forward(message.subject) else "wrote about it"
        _overhear(walk, request, message, f"you {told} to {others} ({evidence})")
        return
    whom = f"wrote to {request.helper} yourself" if _involves_helper(message, request) else "answered yourself"
    because = f"you {whom} ({evidence})"
    if request.is_mine and deserves_thanks(request) and _is_mere_thanks(said):
        end_by_hand(walk, request, message, f"you thanked {request.helper} yourself ({evidence})", Outcome.DONE)
        return
    after = life.spoke(request, message, because)
    if awaits_helper(request) and request.sent_at is not None and message.at - request.sent_at >= _A_DAY:
        after = life.nudged(after)  # a word of their own does the work of a nudge
    walk.keep("spoke", after)


def _is_mere_thanks(said: Heard) -> bool:
    return said.reading.outcome is Outcome.THANKS_ONLY and not said.reading.asks


def _is_known(message: Message, request: Request) -> bool:
    return not life.ids_of(message).isdisjoint(request.known_ids | request.asides)


def _says_more(said: Heard, request: Request) -> bool:
    """Whether an answer that meant nothing when it was read means something now: its file was not whole then.

    A courtesy after it meant nothing and still does.
    """
    was_unclear = request.outcome is Outcome.OTHER and request.evidence == said.message.identity
    return was_unclear and said.reading.outcome not in {None, Outcome.OTHER, Outcome.THANKS_ONLY}


def _involves_helper(message: Message, request: Request) -> bool:
    return any(is_helper(person, request) for person in (message.sender, *message.recipients))


def _is_in_conversation(message: Message, request: Request, me: Me) -> bool:
    """Whether the user wrote to a party, or answered what a party wrote and did not pass it on.

    What they answer to a stranger who wrote into the conversation is a matter between those two.
    """
    if _involves_helper(message, request) or addressees(message, me) & request.parties:
        return True
    return message.in_reply_to in request.known_ids and not is_forward(message.subject)


def _somebody_wrote(walk: Walk, said: Heard) -> None:
    found = find_request(said, walk.requests.values())
    if said.reading.automated is Automated.BOUNCE:
        _machine_could_not_deliver(walk, said, found)
    elif said.reading.automated is Automated.OUT_OF_OFFICE:
        hear_absence(walk, said, found[0] if found and found[1] is not Match.PERSON else None)
    elif said.reading.automated is None:  # a human on a mailing list is a human, whatever the list's headers say
        if found is not None and (not _is_known(said.message, found[0]) or _says_more(said, found[0])):
            _human_answered(walk, said, *found)
        hear_return(walk, said)


def _human_answered(walk: Walk, said: Heard, request: Request, match: Match) -> None:
    message = said.message
    is_named = is_helper(message.sender, request) or message.sender.key in request.parties
    if message.in_reply_to in request.asides and not (is_named or _involves_helper(message, request)):
        _overhear(walk, request, message, f"{message.sender} answered what you passed on ({message.identity})")
    elif is_doubted(said, request):
        _somebody_in_their_name_wrote(walk, said, request)
    else:
        _somebody_answered(walk, said, request, match)


def _machine_could_not_deliver(walk: Walk, said: Heard, found: tuple[Request, Match] | None) -> None:
    ours = found is not None and found[1] in {Match.THREAD, Match.MESSAGE_ID} and not is_doubted(said, found[0])
    if found is None or not _is_known(said.message, found[0]):
        hear_bounce(walk, said, found[0] if found is not None and ours else None)


def _somebody_answered(walk: Walk, said: Heard, request: Request, match: Match) -> None:
    invitation = said.reading.invitation
    if not is_party(said.message, request, match):
        _stranger_wrote(walk, said, request)
    elif invitation is not None and request.is_open:
        hear_invitation(walk, said, invitation, request, match)
    elif match is Match.PERSON:
        hear_elsewhere(walk, said, request)
    else:
        _helper_answered(walk, said, request, match)


def _overhear(walk: Walk, request: Request, message: Message, because: str) -> None:
    walk.keep("aside", life.overheard(request, message), because=because, evidence=message.identity)


def _somebody_in_their_name_wrote(walk: Walk, said: Heard, request: Request) -> None:
    """A message that may not come from whom its From names: shown with the reason, and nothing moves."""
    reason = said.doubt.reason if said.doubt else ""
    text = f"A mail in the name of {said.message.sender} changes nothing, since {reason}{_quote(said)}"
    walk.note(NoteKind.REPLY, request.id, text, said.message.identity)


def _quote(said: Heard) -> str:
    reading = said.reading
    words = shortened(sentence_with(reading.quote("outcome"), reading.reply), 120)
    return f": “{words}”" if words else "."


def _stranger_wrote(walk: Walk, said: Heard, request: Request) -> None:
    """Somebody whose words do not count wrote into the conversation: the user sees who and what, and nothing moves."""
    is_asked = any(is_helper(said.message.sender, r) for r in walk.requests.values() if r.is_out)
    stands = "whom you asked in another letter" if is_asked else "whom you did not ask"
    stranger = f"{said.message.sender}, {stands}, wrote about what {request.helper} was asked"
    text = f"{stranger}, which changes nothing{_quote(said)}"
    walk.note(NoteKind.REPLY, request.id, text, said.message.identity)


def _helper_answered(walk: Walk, said: Heard, request: Request, match: Match) -> None:
    message, reading = said.message, said.reading
    evidence = message.identity
    outcome = reading.outcome or Outcome.OTHER
    by_helper = is_helper(message.sender, request)
    who = request.helper if by_helper else message.sender
    promise = life.promised(said, walk.policy.me.zone)
    words = shortened(sentence_with(reading.quote("outcome"), reading.reply), 120)
    quote = shortened(promise.quote, 120) if promise else words
    if outcome is Outcome.OPT_OUT and not by_helper:
        walk.note(NoteKind.REPLY, request.id, f"{who} does not want to be asked: “{quote}”", evidence)
        return  # each speaks for themselves: the helper may be asked again
    if not request.is_open and request.outcome is not Outcome.EXPIRED:
        if outcome is not Outcome.THANKS_ONLY:
            walk.note(NoteKind.REPLY, request.id, f"{who} wrote again after this was closed{_quote(said)}", evidence)
        walk.keep("heard", life.listened(request, message))
        return
    if outcome is Outcome.THANKS_ONLY and request.state is State.ANSWERED:
        walk.keep("heard", life.listened(request, message))  # a courtesy takes nothing back
        return
    if match is Match.PERSON_AND_SUBJECT and outcome in FINAL:
        text = f"{who} wrote in a new conversation of the same subject, which was taken for the answer: “{quote}”"
        walk.note(NoteKind.REPLY, request.id, text, evidence)
    told = says(said) if promise is None else says_by(said, spoken(day_of(promise.when, walk.policy.me.zone)))
    because = f"{who} {told}{f': “{quote}”' if quote else ''} ({evidence})"
    named = "" if by_helper else who.first_name
    answered = life.heard(request, said, because, walk.policy.me.zone, words=words, who=named)
    if by_helper:
        answered = joined_by(answered, named_by(said), walk.policy.me)
    walk.keep("heard", answered)
    tell_answer(walk, answered, said, quote, who.first_name)
