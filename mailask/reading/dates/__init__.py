"""Dates that lie ahead, as people write them to each other in English, German, French and Spanish.

`tokens` turns a sentence into tags, `grammar` holds the rules over them, `meaning` says which day each rule means by
the `conventions`, `clocks` and `zones` read hours, `order` settles 3/4, `finding` and `joining` put
them together, `kinds` tells deadlines from meetings and mentions.
"""

from __future__ import annotations

from mailask.reading.dates.kinds import dates_in, deadline_of
from mailask.reading.dates.order import DayOrder, day_first_habit, day_order
from mailask.reading.languages.vocabulary import Vocabulary

__all__ = ["DayOrder", "Vocabulary", "dates_in", "day_first_habit", "day_order", "deadline_of"]
