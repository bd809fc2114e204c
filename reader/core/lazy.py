"""What is worked out when it is first asked for.

What stays true: no lock is held meanwhile. `functools.cached_property` of Python 3.11 holds one for all instances of a
class, so that a thread that works something out for a whole text would keep the interface from painting one row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class lazy(Generic[Value]):
    """A property that keeps its value. Two threads that ask at once may both work it out; either answer will do.

    >>> class Text:
    ...     @lazy
    ...     def length(self):
    ...         print("counting")
    ...         return 3
    >>> text = Text()
    >>> text.length + text.length
    counting
    6
    """

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[Value]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: object | None, owner: type) -> lazy[Value] | Value:
        if instance is None:
            return self
        # Found first in the instance from now on, because this is no data descriptor.
        value = instance.__dict__[self._name] = self._work(instance)
        return value
