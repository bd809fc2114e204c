"""Foreign files are parsed in a process of their own, so that a hostile one can only end that.

What stays true: the worker is spawned, never forked; it may use only so much memory and time; it gets a path on its
standard input and gives plain JSON on its standard output, which alone is read. Crash, stall and exhaustion all come
back as `FileUnreadable`. One warm worker serves a batch of files and ends itself when it has been idle for a while,
grown large, or served many.

The timer measures silence: a worker beats after each page, so that a long honest file is read to its end while one
that hangs on a page is stopped. Memory is limited where the system can (not on Windows; macOS ignores the limit).

The same module is the worker: `work` is its main function. A frozen program starts itself with `WORKER_FLAG`.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import queue
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from reader.core.errors import FileUnreadable, ReaderError
from reader.core.said import pack as pack_said
from reader.core.said import said
from reader.core.said import unpack as unpack_said
from reader.formats.loaded import Loaded, unpack

if TYPE_CHECKING:
    from types import TracebackType

WORKER_FLAG = "--load-worker"
"""The hidden argument by which `reader.__main__` of a frozen program becomes the worker."""

MEMORY = 640 << 20
"""Bytes of address space that a worker may use; what it really occupies stays some 150 MiB below."""
SILENCE = 8.0
"""Seconds without a beat after which a worker is stopped."""
LONGEST = 300.0
"""Seconds after which it is stopped in any case."""

_IDLE = 30.0
_LARGE = 256 << 20
_MANY = 500
_STEP = 0.05
_ROOT = Path(__file__).resolve().parent.parent.parent


class Cancelled(ReaderError):
    """The user stopped the work; nothing was changed."""


class Loader:
    """A worker that loads one file after another, started when first needed and again when it has ended."""

    def __init__(self, *, silence: float = SILENCE, longest: float = LONGEST) -> None:
        self._silence, self._longest = silence, longest
        self._worker: _Worker | None = None

    def __enter__(self) -> Loader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the worker."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def load(self, path: Path, *, encoding: str | None = None, stop: Callable[[], bool] = lambda: False) -> Loaded:
        """What the file holds; `FileUnreadable` when it can't be read, `Cancelled` when `stop` says so."""
        request = json.dumps({"path": os.path.abspath(path), "encoding": encoding})  # noqa: PTH100 – links stay links
        try:
            answer = self._awaited(self._asked(path, request), path, stop)
        except BaseException:  # whatever it was, this worker's next words would belong to this file
            self._drop()
            raise
        if answer.get("last"):
            self.close()
        if "refused" in answer:
            raise FileUnreadable(path, unpack_said(answer["refused"]))
        return unpack(answer["loaded"])

    def _asked(self, path: Path, request: str) -> _Worker:
        for _ in range(2):  # a worker that has just ended itself is replaced once
            if self._worker is None or not self._worker.alive():
                self._drop()
                self._worker = _Worker()
            if self._worker.ask(request):
                return self._worker
            self._drop()
        raise FileUnreadable(path, said("the process that reads files can't be started"))

    def _awaited(self, worker: _Worker, path: Path, stop: Callable[[], bool]) -> dict[str, Any]:
        began = heard = time.monotonic()
        while True:
            if stop():
                raise Cancelled(said("{}: reading was stopped", path))
            line = worker.line(_STEP)
            now = time.monotonic()
            if line is None:
                if now - heard > self._silence or now - began > self._longest:
                    raise FileUnreadable(
                        path, said("it was given up after {} seconds; it is damaged or hostile", f"{now - began:.0f}")
                    )
                continue
            if not line.endswith(b"\n"):
                raise worker.death(path)
            heard = now
            answer = cast("dict[str, Any]", json.loads(line))
            if "beat" not in answer:
                return answer

    def _drop(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None


class _Worker:
    """One process and its two pipes."""

    def __init__(self) -> None:
        environment = dict(os.environ)
        if not getattr(sys, "frozen", False):
            # Only our own code: nothing from the folder the user happens to stand in.
            environment["PYTHONPATH"] = str(_ROOT)
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 – closed by _closed
        self._process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, env=environment,
            bufsize=0, close_fds=True, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        assert self._process.stdin is not None and self._process.stdout is not None
        self._input: IO[bytes] = self._process.stdin
        self._output: IO[bytes] = self._process.stdout
        self._buffer = bytearray()
        self._chunks: queue.Queue[bytes] | None = None
        if sys.platform == "win32":  # there select() knows no pipes
            self._chunks = queue.Queue()
            threading.Thread(target=self._pump, args=(self._chunks,), daemon=True).start()

    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, request: str) -> bool:
        """Whether the worker took the request."""
        try:
            self._input.write(request.encode("ascii") + b"\n")
            self._input.flush()
        except OSError:
            return False
        return True

    def line(self, timeout: float) -> bytes | None:
        """The next line; None when there is none yet, a line without its end when there will be none."""
        end = self._buffer.find(b"\n")
        while end < 0:
            chunk = self._chunk(timeout)
            if chunk is None:
                return None
            if not chunk:
                return bytes(self._buffer)
            searched = len(self._buffer)
            self._buffer += chunk
            end = self._buffer.find(b"\n", searched)
        line = bytes(self._buffer[: end + 1])
        del self._buffer[: end + 1]
        return line

    def _chunk(self, timeout: float) -> bytes | None:
        if self._chunks is not None:
            try:
                return self._chunks.get(timeout=timeout)
            except queue.Empty:
                return None
        ready, _, _ = select.select([self._output], [], [], timeout)
        return os.read(self._output.fileno(), 1 << 20) if ready else None

    def _pump(self, chunks: queue.Queue[bytes]) -> None:
        while True:
            try:
                chunk = os.read(self._output.fileno(), 1 << 20)
            except (OSError, ValueError):
                chunk = b""
            chunks.put(chunk)
            if not chunk:
                return

    def death(self, path: Path) -> FileUnreadable:
        """Why the worker ended without an answer, as far as it shows; its last words are in the error's notes."""
        self._process.wait()
        self._said.seek(0)
        words = self._said.read()[-4000:].decode("utf-8", "replace").strip()
        if "MemoryError" in words or "out of memory" in words.lower() or "bad_alloc" in words:
            error = FileUnreadable(path, said("the file is too large: reading it takes more memory than is allowed"))
        elif "Traceback" in words:
            fault = words.splitlines()[-1][:120]
            error = FileUnreadable(path, said("this program's reader of such files failed on it ({})", fault))
        else:
            error = FileUnreadable(
                path, said("reading it takes too much memory or breaks its reader; it is damaged or hostile")
            )
        error.add_note(f"the reading process ended with {self._process.returncode}\n{words}")
        return error

    def end(self) -> None:
        """Lets the worker go; it ends when its input does."""
        with contextlib.suppress(OSError):
            self._input.close()
        try:
            self._process.wait(1.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._closed()

    def kill(self) -> None:
        """Ends the worker at once."""
        self._process.kill()
        self._closed()

    def _closed(self) -> None:
        self._process.wait()
        for stream in (self._input, self._output, self._said):
            with contextlib.suppress(OSError):
                stream.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG]
    return [sys.executable, "-P", "-B", "-c", "from reader.app.isolation import work; work()"]


_shared = Loader()
_shared_lock = threading.Lock()
atexit.register(_shared.close)


def load(path: Path, *, encoding: str | None = None, stop: Callable[[], bool] = lambda: False) -> Loaded:
    """What the file holds, read by the shared worker, or by one of its own while that is busy."""
    if _shared_lock.acquire(blocking=False):
        try:
            return _shared.load(path, encoding=encoding, stop=stop)
        finally:
            _shared_lock.release()
    with Loader() as loader:
        return loader.load(path, encoding=encoding, stop=stop)


def close() -> None:
    """Ends the shared worker, if there is one; the next `load` starts it again."""
    with _shared_lock:
        _shared.close()


def work() -> None:
    """The worker: answers requests until its input ends."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not look like an answer
    _confine()
    for served in range(1, _MANY + 1):
        request = _request()
        if request is None:
            return
        if hasattr(signal, "alarm"):
            signal.alarm(int(LONGEST) + 30)  # should nobody be left to stop us
        answer = _answer(request, output)
        if hasattr(signal, "alarm"):
            signal.alarm(0)
        answer["last"] = served == _MANY or _occupied() > _LARGE
        _say(output, answer)
        if answer["last"]:
            return


def _request() -> dict[str, Any] | None:
    """The next request; None when there will be none, or none has come for a while."""
    if sys.platform != "win32" and not select.select([0], [], [], _IDLE)[0]:
        return None
    line = bytearray()
    while not line.endswith(b"\n"):  # unbuffered, so that select() sees all there is
        byte = os.read(0, 1)
        if not byte:
            return None
        line += byte
    return cast("dict[str, Any]", json.loads(line))


def _answer(request: dict[str, Any], output: IO[bytes]) -> dict[str, Any]:
    from reader import formats
    from reader.app.repairing import bigrams
    from reader.formats.loaded import pack

    last = time.monotonic()

    def beat() -> None:
        nonlocal last
        if time.monotonic() - last > 0.5:
            last = time.monotonic()
            _say(output, {"beat": True})

    try:
        loaded = formats.load(Path(request["path"]), encoding=request["encoding"], bigrams=bigrams, beat=beat)
    except FileUnreadable as error:
        return {"refused": pack_said(error.reason)}
    return {"loaded": pack(loaded)}


def _say(output: IO[bytes], answer: dict[str, Any]) -> None:
    output.write(json.dumps(answer).encode("ascii") + b"\n")
    output.flush()


def _confine() -> None:
    """Limits memory, written files and core dumps, where the system has limits."""
    if sys.platform == "win32":
        return
    import resource

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    limits = ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 1 << 20), (resource.RLIMIT_CORE, 0))
    for kind, most in limits:
        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            most = min(most, hard)
        with contextlib.suppress(ValueError, OSError):  # a system that knows the limit but won't set it
            resource.setrlimit(kind, (most, most))


def _occupied() -> int:
    """The most memory that this process has occupied, in bytes; 0 where that isn't told."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
