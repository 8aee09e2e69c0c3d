# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a Slipway plugin in Python needs, with the standard library alone (Python 3.9 or later).

    import slipway_plugin

    def collect(c):
        with open(c.config["path"]) as report:
            tests = json.load(report)
        c.evidence("test-run", {"tests.total": len(tests)})

    slipway_plugin.run(collect)

The id, version and kinds come from manifest.json beside the program. Print to sys.stderr as you like: it
goes to Slipway's log. Print nothing to stdout: it carries the protocol (docs/plugin-protocol.md).
"""
import datetime
import hashlib
import json
import os
import queue
import sys
import threading
import uuid

PROTOCOLS = (1,)
_NAMESPACE = uuid.UUID("5f0c5d0e-6a1b-5e58-9d43-2b9b8f6f7a10")


class Cancelled(Exception):
    """Raised out of every call on a Collection once the host no longer wants it. Let it pass."""


class Failure(Exception):
    """Says what is wrong with the source, in words for people. Raise one of its subclasses."""
    code = -32603

    def __init__(self, message, hint="", retry_after_s=None):
        super().__init__(message)
        self.data = {}
        if hint:
            self.data["hint"] = hint
        if retry_after_s is not None:
            self.data["retry_after_s"] = retry_after_s


class BadConfig(Failure):
    """The configuration does not do; only a person can change that."""
    code = -32602


class Unavailable(Failure):
    """The source does not answer now; later it may."""
    code = -32010


class Refused(Failure):
    """The source does not accept the credentials."""
    code = -32011


class Unreadable(Failure):
    """What the source gave cannot be understood."""
    code = -32012


class Collection:
    """One collection: what is asked (config, secrets, subject, since, launch_at) and how to answer it."""

    def __init__(self, host, request_id, params):
        self._host = host
        self._id = request_id
        self.count = 0
        self.message = ""
        self.config = host.setup["config"]
        self.instance = host.setup["instance"]
        self.kinds = host.manifest["kinds"]
        self.secrets = host.setup["secrets"]
        self.subject = params["subject"]
        #: datetime of the last successful collection, or None
        self.since = _time(params["since"]) if params.get("since") else None
        #: datetime of the launch of the release that is asked about, or None
        self.launch_at = _time(params["launch_at"]) if params.get("launch_at") else None
        self._service = None

    def evidence(self, kind, facts, *, findings=(), files=(), observed_at=None, expires_at=None, units=None):
        """Sends one envelope. facts: key to value; units: key to unit where you want it checked; files: paths
        the facts were read from, which are hashed; observed_at: a datetime, by default the newest change of
        files, else now. The id follows from the content, so that repeating it counts once."""
        self.check()
        if observed_at is None:
            observed_at = _newest(files) or datetime.datetime.now(datetime.timezone.utc)
        units = units or {}
        envelope = {
            "schema": "slipway.evidence/1",
            "kind": kind,
            "source": {"plugin": self._host.manifest["id"], "version": self._host.manifest["version"],
                       "instance": self._host.setup["instance"]},
            "subject": self.subject,
            "observed_at": _rfc3339(observed_at),
            "facts": [dict(key=key, value=value, **({"unit": units[key]} if key in units else {}))
                      for key, value in facts.items()],
            "findings": list(findings),
            "provenance": [{"uri": str(path), "sha256": _sha256(path)} for path in files],
        }
        if expires_at is not None:
            envelope["expires_at"] = _rfc3339(expires_at)
        envelope["id"] = str(uuid.uuid5(_NAMESPACE, json.dumps(envelope, sort_keys=True)))
        self.count += 1
        self._host.notify("evidence", {"id": self._id, "envelope": envelope})

    def forward(self, envelope, part=""):
        """Sends an envelope that somebody else made, with its own id, as this source's. Where envelopes of
        several origins come this way, part tells them apart: each is a source of its own then."""
        self.check()
        instance = self.instance + (":" + part if part else "")
        self.count += 1
        self._host.notify("evidence", {"id": self._id, "envelope": {
            **envelope, "source": {"plugin": self._host.manifest["id"],
                                   "version": self._host.manifest["version"], "instance": instance}}})

    def say(self, message):
        """A sentence for the person that the answer carries."""
        self.message = str(message)

    def service(self, answers, *, median_ms=None, slowest_ms=None, limit=None, remaining=None, resets_at=None):
        """Tells the person how the service answered: how many answers came, how long they took in milliseconds,
        and how many requests it allows, how many are left, until when (a datetime)."""
        use = {"answers": answers, "median_ms": median_ms, "slowest_ms": slowest_ms}
        rate = {"limit": limit, "remaining": remaining,
                "resets_at": _rfc3339(resets_at) if resets_at is not None else None}
        rate = {key: value for key, value in rate.items() if value is not None}
        self._service = {key: value for key, value in use.items() if value is not None}
        if rate:
            self._service["rate_limit"] = rate

    def _with_service(self, holder):
        return holder if self._service is None else {**holder, "service": self._service}

    def progress(self, fraction, message=""):
        self.check()
        self._host.notify("progress", {"id": self._id, "fraction": fraction, "message": message})

    def log(self, message, level="info"):
        self._host.notify("log", {"level": level, "message": str(message)})

    def check(self):
        """Waits while the host asks for it; raises Cancelled once it has had enough. Call it in long loops."""
        self._host.poll()
        while self._host.waiting and not self._host.cancelled:
            self._host.poll(block=True)
        if self._host.cancelled:
            raise Cancelled()


class _Host:
    """The other side of stdin and stdout."""

    def __init__(self, manifest, stdin, stdout):
        self.manifest = manifest
        self.setup = None
        self.cancelled = False
        self.waiting = False
        self._collecting = None
        self._stdout = stdout
        self._later = []
        self._lines = queue.Queue()
        threading.Thread(target=self._read, args=(stdin,), daemon=True).start()

    def _read(self, stdin):
        for line in iter(stdin.readline, b""):
            self._lines.put(line)
        self._lines.put(None)

    def _send(self, message):
        self._stdout.write(json.dumps({"jsonrpc": "2.0", **message}, allow_nan=False).encode() + b"\n")
        self._stdout.flush()

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def answer(self, request_id, result):
        self._send({"id": request_id, "result": result})

    def fail(self, request_id, code, message, data=None):
        self._send({"id": request_id, "error": {"code": code, "message": message,
                                                **({"data": data} if data else {})}})

    def poll(self, block=False):
        """Takes what has arrived during a collection: cancel, wait, resume, the end of input."""
        while True:
            try:
                line = self._lines.get(block=block)
            except queue.Empty:
                return
            block = False
            message = self._parse(line) if line is not None else None
            if line is None:
                # Nobody listens any more, unless the host has said all it had to say, as a shell's "<" does.
                self.cancelled = not any(m["method"] == "shutdown" for m in self._later if m)
                self.waiting = False
                self._later.append(None)
                return
            if message is None:
                continue
            method, params = message.get("method"), message.get("params") or {}
            if method == "cancel" and params.get("id") == self._collecting:
                self.cancelled = True
            elif method in ("wait", "resume"):
                self.waiting = method == "wait"
            elif "id" in message:
                self._later.append(message)

    def _parse(self, line):
        try:
            message = json.loads(line)
        except ValueError:
            self.fail(None, -32700, "this line is not JSON")
            return None
        if not isinstance(message, dict) or not isinstance(message.get("method"), str):
            self.fail(None, -32600, "this is not a JSON-RPC 2.0 request")
            return None
        return message

    def _next(self):
        while True:
            if self._later:
                return self._later.pop(0)
            line = self._lines.get()
            if line is None:
                return None
            message = self._parse(line)
            if message is not None:
                return message

    def serve(self, collect):
        while True:
            message = self._next()
            if message is None:
                return 0
            if "id" not in message:
                continue  # a notification that concerns nothing any more, or one of a later version
            request_id, method, params = message["id"], message["method"], message.get("params") or {}
            if method == "initialize":
                self._initialize(request_id, params)
            elif method == "collect":
                self._collect(request_id, params, collect)
            elif method == "shutdown":
                self.answer(request_id, None)
                return 0
            else:
                self.fail(request_id, -32601, "unknown method " + method)

    def _initialize(self, request_id, params):
        common = [v for v in params.get("protocols", []) if v in PROTOCOLS]
        if not common:
            self.fail(request_id, -32001, "no common protocol version", {"protocols": list(PROTOCOLS)})
            return
        self.setup = {"config": params.get("config", {}), "secrets": params.get("secrets", {}),
                      "instance": params.get("instance", "default")}
        self.answer(request_id, {"protocol": max(common), "id": self.manifest["id"],
                                 "version": self.manifest["version"], "kinds": self.manifest["kinds"]})

    def _collect(self, request_id, params, collect):
        if self.setup is None:
            self.fail(request_id, -32002, "collect before initialize")
            return
        self.cancelled = self.waiting = False
        self._collecting = request_id
        collection = Collection(self, request_id, params)
        try:
            collect(collection)
            collection.check()
            result = {"evidence": collection.count}
            if collection.message:
                result["message"] = collection.message
            self.answer(request_id, collection._with_service(result))
        except Cancelled:
            self.fail(request_id, -32800, "cancelled")
        except Failure as failure:
            self.fail(request_id, failure.code, str(failure), collection._with_service(failure.data))
        except BrokenPipeError:
            raise
        except Exception as error:  # a defect of the plugin is told, not hidden
            import traceback
            traceback.print_exc()
            self.fail(request_id, -32603, "%s: %s" % (type(error).__name__, error))
        finally:
            self._collecting = None


def run(collect):
    """Speaks the protocol until the host is done; never returns."""
    folder = os.path.dirname(os.path.abspath(sys.argv[0]))
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
        manifest = json.load(file)
    out, sys.stdout = sys.stdout.buffer, sys.stderr  # a stray print() must not break the protocol
    try:
        code = _Host(manifest, sys.stdin.buffer, out).serve(collect)
    except BrokenPipeError:
        code = 1
    sys.stderr.flush()
    os._exit(code)  # the reading thread may sit in a read that never ends


def _time(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def _rfc3339(moment):
    if moment.tzinfo is None:
        moment = moment.astimezone()
    moment = moment.astimezone(datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (moment.microsecond // 1000)


def _newest(files):
    times = [os.stat(path).st_mtime for path in files]
    return datetime.datetime.fromtimestamp(max(times), datetime.timezone.utc) if times else None


def _sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()
