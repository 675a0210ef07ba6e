"""What Gmail's labels say about a message: whether it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Final

from mailask.google.transport import Line

NO_EVIDENCE: Final = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})


class Labels:
    """The labels of an account, and the mail under them."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def is_evidence(self, labels: Sequence[str]) -> bool:
        """Whether mail with these labels is looked at."""
        if NO_EVIDENCE & set(labels):
            return False
        return not (self._line.account.exclude_labels and self._excluded & set(labels))

    def hidden_since(self, start: int) -> set[str]:
        """The ids of drafts and of excluded mail from this internalDate on, as far as the search index knows them.

        A page of ids costs a quarter of a message. What the index has not seen yet is fetched and passed over.
        """
        excluded = self._excluded if self._line.account.exclude_labels else frozenset()
        pages = (
            page
            for label in ("DRAFT", *sorted(excluded))
            for page in listed(self._line, labelIds=[label], q=f"after:{max(start, 0) // 1000}")
        )
        return {each["id"] for page in pages for each in page.get("messages", ())}

    @cached_property
    def _excluded(self) -> frozenset[str]:
        """The ids of the labels that the settings exclude, which name them as the person sees them."""
        wanted = {name.casefold() for name in self._line.account.exclude_labels}
        found = self._line.call(self._line.gmail.labels().list(userId="me")).get("labels", ())
        return frozenset(label["id"] for label in found if {label["id"].casefold(), label["name"].casefold()} & wanted)


def listed(line: Line, **query: Any) -> Iterator[dict[str, Any]]:
    """The pages of `messages.list`, as far as they are asked for."""
    token = None
    while True:
        page = line.call(line.gmail.messages().list(userId="me", maxResults=500, pageToken=token, **query))
        yield page
        if not (token := page.get("nextPageToken")):
            return
