"""Gmail v1 over a fake mailbox: one function a method."""

from __future__ import annotations

import base64
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any

from tests.google.fake.answers import No, not_found
from tests.google.fake.mail import Mail, Record

if TYPE_CHECKING:
    from tests.google.fake.google import Call, Google

# https://developers.google.com/workspace/gmail/api/reference/quota, as of September 2026.
UNITS = {
    "getProfile": 1,
    "labels.list": 1,
    "settings.sendAs.list": 1,
    "history.list": 2,
    "messages.list": 5,
    "messages.get": 20,
    "threads.get": 40,
    "drafts.list": 5,
    "drafts.create": 10,
    "drafts.delete": 10,
    "drafts.update": 15,
    "drafts.get": 20,
}


def answer(google: Google, call: Call) -> Any:
    return _METHODS[call.method.id.removeprefix("gmail.users.")](google, call)


def _profile(google: Google, call: Call) -> Any:
    mail = google.mail
    threads = {m.thread for m in mail.mails.values()}
    return {
        "emailAddress": mail.address,
        "messagesTotal": len(mail.mails),
        "threadsTotal": len(threads),
        "historyId": str(mail.number),
    }


def _aliases(google: Google, call: Call) -> Any:
    own = {"sendAsEmail": google.mail.address, "isPrimary": True, "isDefault": True, "signature": ""}
    return {"sendAs": google.mail.aliases or [own]}


def _labels(google: Google, call: Call) -> Any:
    return {"labels": [{"id": key, "name": name, "type": "user"} for key, name in google.mail.labels.items()]}


def _history(google: Google, call: Call) -> Any:
    mail = google.mail
    records = mail.history_since(int(call.one("startHistoryId")))
    kinds = set(call.query.get("historyTypes", ()))
    wanted = {
        "messageAdded": "messagesAdded",
        "messageDeleted": "messagesDeleted",
        "labelAdded": "labelsAdded",
        "labelRemoved": "labelsRemoved",
    }
    if kinds:
        records = [r for r in records if r.kind in {wanted[k] for k in kinds}]
    if label := call.one("labelId"):
        records = [r for r in records if r.mail in mail.mails and label in mail.mails[r.mail].labels]
    start, size = int(call.one("pageToken") or 0), min(int(call.one("maxResults") or 100), mail.page_size)
    if mail.empty_pages and start == 0 and not call.one("pageToken"):
        return {"historyId": str(mail.number), "nextPageToken": "0"}
    page = {"history": [_record(mail.mails, r) for r in records[start : start + size]], "historyId": str(mail.number)}
    if not page["history"]:
        del page["history"]
    if start + size < len(records):
        page["nextPageToken"] = str(start + size)
    return page


def _record(mails: dict[str, Mail], record: Record) -> dict[str, Any]:
    mail = mails.get(record.mail)
    message: dict[str, Any] = {"id": record.mail, "threadId": record.thread}
    if mail and mail.labels:
        message["labelIds"] = sorted(mail.labels)
    inner: dict[str, Any] = {"message": message}
    if record.labels:
        inner["labelIds"] = list(record.labels)
    return {"id": str(record.number), "messages": [message], record.kind: [inner]}


def _messages(google: Google, call: Call) -> Any:
    found = google.mail.listed(label=call.one("labelIds"), q=call.one("q"))
    return _page(google, call, "messages", [{"id": m.id, "threadId": m.thread} for m in found])


def _message(google: Google, call: Call) -> Any:
    mail = google.mail.mails.get(call.path["id"])
    if mail is None:
        raise not_found()
    return _resource(mail, call)


def _thread(google: Google, call: Call) -> Any:
    mails = [mail for mail in google.mail.mails.values() if mail.thread == call.path["id"]]
    if not mails:
        raise not_found()
    messages = [_resource(mail, call) for mail in sorted(mails, key=lambda mail: mail.taken_in)]
    return {"id": call.path["id"], "historyId": str(google.mail.number), "messages": messages}


def _drafts(google: Google, call: Call) -> Any:
    mails = google.mail.mails
    listed = [
        {"id": draft, "message": {"id": mail, "threadId": mails[mail].thread}}
        for draft, mail in reversed(google.mail.drafts.items())
        if "DRAFT" in mails[mail].labels
    ]
    return _page(google, call, "drafts", listed)


def _draft(google: Google, call: Call) -> Any:
    mail = google.mail.drafts.get(call.path["id"])
    if mail is None:
        raise not_found()
    return {"id": call.path["id"], "message": _resource(google.mail.mails[mail], call)}


def _create(google: Google, call: Call) -> Any:
    message = call.body["message"]
    return _made(google, google.mail.create_draft(message["raw"], message.get("threadId"), at=google.now()))


def _update(google: Google, call: Call) -> Any:
    message = call.body["message"]
    google.mail.update_draft(call.path["id"], message["raw"], message.get("threadId"), at=google.now())
    return _made(google, call.path["id"])


def _delete(google: Google, call: Call) -> Any:
    google.mail.delete_draft(call.path["id"])
    return None


def _made(google: Google, draft: str) -> dict[str, Any]:
    mail = google.mail.mails[google.mail.drafts[draft]]
    return {"id": draft, "message": {"id": mail.id, "threadId": mail.thread, "labelIds": sorted(mail.labels)}}


def _resource(mail: Mail, call: Call) -> dict[str, Any]:
    form = call.one("format") or "full"
    resource: dict[str, Any] = {
        "id": mail.id,
        "threadId": mail.thread,
        "internalDate": str(mail.taken_in),
        "sizeEstimate": len(mail.source),
        "snippet": "…",
    }
    if mail.labels:
        resource["labelIds"] = sorted(mail.labels)
    if form == "raw":
        resource["raw"] = base64.urlsafe_b64encode(mail.source).decode()
    if form == "metadata":
        wanted = {name.lower() for name in call.query.get("metadataHeaders", ())}
        headers = message_from_bytes(mail.source, policy=policy.compat32).items()
        parsed = [{"name": n, "value": mail.header(n)} for n, _ in headers if not wanted or n.lower() in wanted]
        resource["payload"] = {"headers": parsed}
    if form == "full":
        raise No(400, "invalidArgument", "This fake does not build MIME trees; nobody needs them.")
    return resource


def _page(google: Google, call: Call, name: str, items: list[Any]) -> dict[str, Any]:
    start, size = int(call.one("pageToken") or 0), min(int(call.one("maxResults") or 100), google.mail.page_size)
    page: dict[str, Any] = {"resultSizeEstimate": len(items)}
    if items[start : start + size]:
        page[name] = items[start : start + size]
    if start + size < len(items):
        page["nextPageToken"] = str(start + size)
    return page


_METHODS = {
    "getProfile": _profile,
    "settings.sendAs.list": _aliases,
    "labels.list": _labels,
    "history.list": _history,
    "messages.list": _messages,
    "messages.get": _message,
    "threads.get": _thread,
    "drafts.list": _drafts,
    "drafts.get": _draft,
    "drafts.create": _create,
    "drafts.update": _update,
    "drafts.delete": _delete,
}
