"""Whatever happens, in whatever order: the plan does not depend on the order (law 4), and is quiet after it (law 3)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings, strategies as st

from mailask.core.ask import Order
from mailask.core.reading import Outcome
from mailask.planning.plan import plan
from tests.planning.scene import BOB, CAROL, DAN, Scene, a_tie, an_ask, at, on

DAYS = st.integers(0, 20).map(lambda n: f"2026-{'11' if n < 7 else '12'}-{24 + n if n < 7 else n - 6:02d}")
ANSWERS = st.sampled_from(
    [o for o in Outcome if o not in {Outcome.BOUNCED, Outcome.EXPIRED, Outcome.WITHDRAWN, Outcome.GONE}]
)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["answer", "away", "bounce", "write", "nothing", "delete", "edit", "send"]), ANSWERS, DAYS
    ),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(acts=ACTS, together=st.booleans(), named=st.booleans(), shuffling=st.randoms(use_true_random=False))
def test_any_life_is_quiet_after_each_run_and_blind_to_order(acts, together, named, shuffling):
    order = Order.TOGETHER if together else Order.ONE_BY_ONE
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=order), an_ask("other", DAN, by=None))
    scene.ties = (a_tie(replace(DAN, address="eve@example.org", name="Eve Ek")),)
    scene.run("2026-11-23")
    letters = [scene.send(draft, "2026-11-23T12:00") for draft in scene.lying() if draft.request]
    scene.run("2026-11-23T13:00")
    for number, (act, outcome, day) in enumerate(sorted(acts, key=lambda a: a[2])):
        letter = letters[number % len(letters)]
        fields = {} if named else {"message_id": ""}
        moment = f"{day}T09:{number:02d}"
        match act:
            case "answer":
                scene.answer(letter, outcome, moment, by=on("2026-12-09") if number % 2 else None, **fields)
            case "away":
                scene.be_away(letter, moment, on("2026-12-11") if number % 2 else None, **fields)
            case "bounce":
                scene.bounce(letter, moment, for_good=number % 2 == 0, **fields)
            case "write":
                scene.write(moment, letter.to[0], in_reply_to=letter.message_id, **fields)
            case "delete" if scene.lying():
                scene.delete(scene.lying()[0])
            case "edit" if scene.lying():
                scene.edit(scene.lying()[-1])
            case "send" if scene.lying():
                letters.append(scene.send(scene.lying()[0], moment))
        seen = replace(scene.snapshot())
        now = at(f"{day}T10:00")
        heard = list(seen.heard)
        shuffling.shuffle(heard)
        assert plan(replace(seen, heard=tuple(heard)), scene.policy, now) == plan(seen, scene.policy, now)
        scene.run(f"{day}T10:00")
