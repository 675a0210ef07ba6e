"""Requests and answers, checked against the discovery documents that ship inside google-api-python-client."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import googleapiclient

DOCUMENTS = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents"
_STANDARD = {"alt", "fields", "prettyPrint", "quotaUser", "key", "uploadType"}


class Unlawful(AssertionError):
    """A request that Google's own description of the API does not allow."""


@dataclass(frozen=True)
class Method:
    id: str
    verb: str
    path: re.Pattern[str]
    parameters: dict[str, dict[str, Any]]
    body: str | None
    answer: str | None
    scopes: frozenset[str]
    schemas: dict[str, Any]

    def check(self, query: dict[str, list[str]], body: Any) -> None:
        for name, values in query.items():
            if name in _STANDARD:
                continue
            known = self.parameters.get(name)
            if known is None or known.get("location") != "query":
                raise Unlawful(f"{self.id}: no parameter {name}")
            if len(values) > 1 and not known.get("repeated"):
                raise Unlawful(f"{self.id}: {name} given {len(values)} times")
            for value in values:
                _check_text(f"{self.id}: {name}", value, known)
        missing = [
            n for n, p in self.parameters.items() if p.get("required") and p["location"] == "query" and n not in query
        ]
        if missing:
            raise Unlawful(f"{self.id}: {missing} missing")
        if body is not None and self.body is None:
            raise Unlawful(f"{self.id}: takes no body")
        if self.body and body is not None:
            _check_value(self.id, body, {"$ref": self.body}, self.schemas, may_be_null=self.verb == "PATCH")
        for mask in query.get("fields", ()):
            check_mask(mask, {"$ref": self.answer}, self.schemas)


def load_methods() -> list[Method]:
    methods: list[Method] = []
    for name in ("gmail.v1", "calendar.v3"):
        document = json.loads((DOCUMENTS / f"{name}.json").read_bytes())
        _walk(document, document, methods)
    return methods


def _walk(resource: dict[str, Any], document: dict[str, Any], methods: list[Method]) -> None:
    for method in resource.get("methods", {}).values():
        path = "/" + document["servicePath"] + method["path"]
        pattern = re.sub(r"\\\{\\?\+?(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(path))
        methods.append(
            Method(
                method["id"],
                method["httpMethod"],
                re.compile(pattern),
                document["parameters"] | method.get("parameters", {}),
                method.get("request", {}).get("$ref"),
                method.get("response", {}).get("$ref"),
                frozenset(method.get("scopes", ())),
                document["schemas"],
            )
        )
    for child in resource.get("resources", {}).values():
        _walk(child, document, methods)


def _check_text(where: str, value: str, schema: dict[str, Any]) -> None:
    kind = schema.get("type")
    if kind == "integer" and not re.fullmatch(r"-?\d+", value):
        raise Unlawful(f"{where}: {value!r} is no integer")
    if kind == "integer" and "maximum" in schema and int(value) > int(schema["maximum"]):
        raise Unlawful(f"{where}: {value} is over {schema['maximum']}")
    if kind == "boolean" and value not in {"true", "false"}:
        raise Unlawful(f"{where}: {value!r} is no boolean")
    if "enum" in schema and value not in schema["enum"]:
        raise Unlawful(f"{where}: {value!r} is none of {schema['enum']}")


def _check_value(where: str, value: Any, schema: dict[str, Any], schemas: dict[str, Any], *, may_be_null: bool) -> None:
    if "$ref" in schema:
        schema = schemas[schema["$ref"]]
    kind = schema.get("type", "object")
    if value is None and may_be_null:
        return
    python = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}
    if kind != "any" and not isinstance(value, python[kind]):
        raise Unlawful(f"{where}: {value!r} is no {kind}")
    if kind == "object":
        for name, inner in value.items():
            known = schema.get("properties", {}).get(name) or schema.get("additionalProperties")
            if known is None:
                raise Unlawful(f"{where}: no field {name}")
            _check_value(f"{where}.{name}", inner, known, schemas, may_be_null=may_be_null)
    if kind == "array":
        for inner in value:
            _check_value(f"{where}[]", inner, schema["items"], schemas, may_be_null=may_be_null)


# Partial answers: `a,b(c,d/e)`, https://developers.google.com/workspace/gmail/api/guides/performance#partial


def parse_mask(mask: str) -> dict[str, Any]:
    tokens = re.findall(r"[\w*]+|[(),/]", mask)
    tree, rest = _mask(tokens)
    if rest:
        raise Unlawful(f"fields: {mask!r} does not parse")
    return tree


def _mask(tokens: list[str]) -> tuple[dict[str, Any], list[str]]:
    tree: dict[str, Any] = {}
    while tokens:
        path = [tokens[0]]
        tokens = tokens[1:]
        while tokens[:1] == ["/"]:
            path.append(tokens[1])
            tokens = tokens[2:]
        leaf: dict[str, Any] = {}
        if tokens[:1] == ["("]:
            leaf, tokens = _mask(tokens[1:])
            if tokens[:1] != [")"]:
                raise Unlawful("fields: a bracket is open")
            tokens = tokens[1:]
        here = tree
        for name in path[:-1]:
            here = here.setdefault(name, {})
        here.setdefault(path[-1], {}).update(leaf)
        if tokens[:1] != [","]:
            break
        tokens = tokens[1:]
    return tree, tokens


def check_mask(mask: str, schema: dict[str, Any], schemas: dict[str, Any]) -> None:
    def check(tree: dict[str, Any], schema: dict[str, Any]) -> None:
        while "$ref" in schema or schema.get("type") == "array":
            schema = schemas[schema["$ref"]] if "$ref" in schema else schema["items"]
        for name, inner in tree.items():
            known = schema.get("properties", {}).get(name) or schema.get("additionalProperties")
            if known is None:
                raise Unlawful(f"fields: no field {name}")
            check(inner, known)

    check(parse_mask(mask), schema)


def masked(value: Any, tree: dict[str, Any]) -> Any:
    if not tree:
        return value
    if isinstance(value, list):
        return [masked(each, tree) for each in value]
    return {name: masked(value[name], inner) for name, inner in tree.items() if name in value}
