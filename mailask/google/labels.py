"""What Gmail's labels say about a message: whether it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Final

from mailask.google.transport import Connection

NO_EVIDENCE: Final = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})


class Labels:
    """The labels of an account, and the mail under them."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    def is_evidence(self, labels: Sequence[str]) -> bool:
        """Whether mail with these labels is looked at."""
        return not (NO_EVIDENCE & set(labels) or self._excluded & set(labels))

    def hidden_since(self, start: int, *more: str) -> set[str]:
        """The ids of mail under excluded labels, and under `more`, from this internalDate on.

        A page of five hundred ids costs a quarter of one message. What the search index has not seen yet is fetched
        and passed over.
        """
        after = f"after:{max(start, 0) // 1000}"
        pages = (
            page for label in (*more, *sorted(self._excluded)) for page in listed(self._line, labelIds=[label], q=after)
        )
        return {each["id"] for page in pages for each in page.get("messages", ())}

    @cached_property
    def _excluded(self) -> frozenset[str]:
        """The ids of the labels that the settings exclude, which name them as the person sees them."""
        wanted = {name.casefold() for name in self._line.account.exclude_labels}
        if not wanted:
            return frozenset()
        found = self._line.call(self._line.gmail.labels().list(userId="me")).get("labels", ())
        return frozenset(label["id"] for label in found if {label["id"].casefold(), label["name"].casefold()} & wanted)


def listed(line: Connection, **query: Any) -> Iterator[dict[str, Any]]:
    """The pages of `messages.list`, as far as they are asked for."""
    token = None
    while True:
        page = line.call(line.gmail.messages().list(userId="me", maxResults=500, pageToken=token, **query))
        yield page
        if not (token := page.get("nextPageToken")):
            return
