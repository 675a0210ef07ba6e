"""The sandbox that letters are rendered in: a template can neither reach out nor run on, by count and not by clock.

Every turn of a loop, every call of a macro, every piece that is joined spends a step, and no text grows beyond what a
letter may have. So the same template stops at the same place on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from jinja2 import TemplateRuntimeError, nodes
from jinja2.runtime import Context, markup_join
from jinja2.sandbox import SandboxedEnvironment

MOST_STEPS: Final = 20_000
"""Of a letter, which is rendered twice: once to bring in what it extends."""

MOST_CHARACTERS: Final = 100_000
"""Of any one text; the longest letter that anybody reads has a tenth of that."""

_MOST_BITS: Final = 1_024
_WIDE: Final = re.compile(r"\d{4,}|\{[^{}]*\{|%[^%a-zA-Z]*\*")
"""A format with a great width, or one whose width comes from somewhere else."""
_UNBOUNDED_METHODS: Final = frozenset({"center", "expandtabs", "format_map", "ljust", "rjust", "translate", "zfill"})
_UNBOUNDED_FILTERS: Final = ("center", "format", "indent", "pprint", "tojson", "urlize", "wordwrap", "xmlattr")


class LetterSandbox(SandboxedEnvironment):
    """A sandboxed environment with a budget, which `begin` renews for each letter."""

    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def __init__(self, *, loader: Any, undefined: Any) -> None:
        super().__init__(loader=loader, undefined=undefined, autoescape=False)
        self.left = MOST_STEPS
        for name in _UNBOUNDED_FILTERS:
            del self.filters[name]
        del self.globals["lipsum"]
        self.globals["range"] = self._bounded_range
        self.filters["replace"] = _bounded_replace
        self.filters["join"] = self._bounded_join(self.filters["join"])

    def begin(self) -> None:
        """Give the next letter its whole budget."""
        self.left = MOST_STEPS

    def spend(self) -> str:
        """One step more. Raises TemplateRuntimeError when there is none left."""
        self.left -= 1
        if self.left < 0:
            raise TemplateRuntimeError(f"the template goes on for more than {MOST_STEPS:,} steps")
        return ""

    def joined(self, *parts: object) -> str:
        """The text of `a ~ b`."""
        self.spend()
        return str(_bounded(markup_join(map(_bounded, parts))))

    def weighed(self, value: object) -> str:
        """Nothing, once it was seen that a text has not grown too long."""
        self.spend()
        _bounded(value)
        return ""

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The result of an operation whose operands do not make too much of it."""
        self.spend()
        if operator == "%" and isinstance(left, str) and _WIDE.search(left):
            raise TemplateRuntimeError("a format is too wide for a letter")
        if operator in {"*", "**"}:
            _check_product(operator, left, right)
        return _bounded(super().call_binop(context, operator, left, right))

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute, unless it is a method that makes much text out of little."""
        if isinstance(obj, str) and (attribute in _UNBOUNDED_METHODS or (attribute == "format" and _WIDE.search(obj))):
            raise TemplateRuntimeError(f"`{attribute}` may make too much text for a letter")
        return super().getattr(obj, attribute)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """What a call gives, if it is not too much."""
        owner, name = getattr(obj, "__self__", None), getattr(obj, "__name__", "")
        if owner is self:
            return obj(*args)
        self.spend()
        if isinstance(owner, str):
            if name == "replace":
                return _bounded_replace(owner, *args)
            if name == "join":
                args = (self._counted(args[0], len(owner)),)
        return _bounded(super().call(context, obj, *args, **kwargs))

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in (*tree.find_all(nodes.For), *tree.find_all(nodes.Macro), *tree.find_all(nodes.CallBlock)):
            node.body.insert(0, _called("spend", [], node.lineno))  # type: ignore[attr-defined]
        _weigh_blocks(tree)
        _count_joins(tree)
        return tree

    def _bounded_range(self, *bounds: int) -> range:
        found = range(*bounds)
        if len(found) > MOST_STEPS:
            raise TemplateRuntimeError(f"a range of {len(found):,} is too long for a letter")
        return found

    def _bounded_join(self, join: Callable[..., str]) -> Callable[..., str]:
        def joined(environment: Any, value: Any, d: str = "", attribute: Any = None) -> str:
            return str(_bounded(join(environment, self._counted(value, len(str(d))), d, attribute)))

        joined.jinja_pass_arg = join.jinja_pass_arg  # type: ignore[attr-defined]
        return joined

    def _counted(self, values: Any, between: int) -> list[Any]:
        found, size = [], 0
        for value in values:
            self.spend()
            found.append(value)
            size += between + (len(value) if isinstance(value, str) else 1)
            _check_length(size)
        return found


def _called(name: str, arguments: list[nodes.Expr], line: int) -> nodes.Node:
    call = nodes.Call(nodes.EnvironmentAttribute(name), arguments, [], None, None)
    return nodes.ExprStmt(call, lineno=line).set_lineno(line)


def _weigh_blocks(tree: nodes.Node) -> None:
    """After each `{% set x %}…{% endset %}`, look how long the text has become."""
    for parent in (tree, *tree.find_all(nodes.Node)):
        body = getattr(parent, "body", None)
        if isinstance(body, list):
            for place in range(len(body) - 1, -1, -1):
                node = body[place]
                if isinstance(node, nodes.AssignBlock) and isinstance(node.target, nodes.Name):
                    name = nodes.Name(node.target.name, "load", lineno=node.lineno)
                    body.insert(place + 1, _called("weighed", [name], node.lineno))


def _count_joins(tree: nodes.Node) -> None:
    """Let every `a ~ b` be joined by us."""
    for parent in (tree, *tree.find_all(nodes.Node)):
        for field, value in parent.iter_fields():
            if isinstance(value, nodes.Concat):
                setattr(parent, field, _joined(value))
            elif isinstance(value, list):
                value[:] = [_joined(each) if isinstance(each, nodes.Concat) else each for each in value]


def _joined(concat: nodes.Concat) -> nodes.Expr:
    call = nodes.Call(nodes.EnvironmentAttribute("joined"), list(concat.nodes), [], None, None)
    return call.set_lineno(concat.lineno)  # type: ignore[return-value]


def _check_product(operator: str, left: Any, right: Any) -> None:
    for one, other in ((left, right), (right, left)):
        if isinstance(one, (str, list, tuple)) and isinstance(other, int):
            _check_length(len(one) * max(other, 0))
    if isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() * max(right, 1) if operator == "**" else left.bit_length() + right.bit_length()
        if bits > _MOST_BITS:
            raise TemplateRuntimeError("a number is too large for a letter")


def _check_length(size: int) -> None:
    if size > MOST_CHARACTERS:
        raise TemplateRuntimeError(f"a text of more than {MOST_CHARACTERS:,} characters is too long for a letter")


def _bounded(value: Any) -> Any:
    if isinstance(value, (str, list, tuple)):
        _check_length(len(value))
    return value


def _bounded_replace(text: str, old: str, new: str, count: int = -1) -> str:
    text, old, new = str(text), str(old), str(new)
    found = text.count(old) if count is None or count < 0 else min(count, text.count(old))
    _check_length(len(text) + found * max(0, len(new) - len(old)))
    return text.replace(old, new, -1 if count is None else count)
