# SPDX-License-Identifier: GPL-3.0-or-later
"""A plugin that breaks one rule at a time: the mode in its configuration says which."""
import json
import os
import signal
import sys
import time


def send(message):
    write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")


def write(text):
    data = text.encode()
    while data:
        data = data[os.write(1, data):]


def receive():
    line = sys.stdin.buffer.readline()
    if not line:
        sys.exit(0)
    return json.loads(line)


def envelope(number, **changes):
    return {"schema": "slipway.evidence/1", "id": "01936b2e-0000-7000-8000-%012x" % number, "kind": "test-run",
            "source": {"plugin": "misbehaving", "version": "1.0.0", "instance": "default"},
            "subject": {"project": "payments-api"}, "observed_at": "2026-11-24T09:00:00Z",
            "facts": [{"key": "tests.total", "value": number}], **changes}


def evidence(number, collection=2, **changes):
    send({"method": "evidence", "params": {"id": collection, "envelope": envelope(number, **changes)}})


def hang():
    while True:
        time.sleep(60)


def fork(then):
    if os.fork() == 0:
        then()


def daemon():
    os.setsid()
    if os.fork() == 0:
        hang()
    os._exit(0)


def flood_errors():
    while True:
        os.write(2, b"x" * 65535 + b"\n")


def flood():
    number = 0
    while True:
        evidence(number)
        number += 1


def endless_line():
    while True:
        write("x" * 65536)


def with_ignored_term():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    hang()


def many(count):
    for number in range(count):
        evidence(number)
    send({"id": 2, "result": {"evidence": count}})


def then_answer(act):
    act()
    send({"id": 2, "result": {"evidence": 0}})


def initialized(**changes):
    send({"id": 1, "result": {"protocol": 1, "id": "misbehaving", "version": "1.0.0", "kinds": ["test-run"],
                              **changes}})


BEFORE_INITIALIZED = {
    "exits-at-once": lambda: sys.exit(3),
    "hangs-at-once": hang,
    "garbage-first": lambda: write("Starting up...\n"),
    "wrong-id": lambda: send({"id": 99, "result": {}}),
    "unoffered-protocol": lambda: initialized(protocol=7),
    "other-plugin": lambda: initialized(id="somebody"),
    "other-kinds": lambda: initialized(kinds=["secrets"]),
    "early-evidence": lambda: evidence(1, 1),
    "refuses-config": lambda: send({"id": 1, "error": {"code": -32602, "message": "no such board"}}),
    "both": lambda: send({"id": 1, "result": {}, "error": {"code": 1, "message": "x"}}),
    "traceback": lambda: sys.exit("ModuleNotFoundError: no module named requests"),
}
COLLECTING = {
    "crashes": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "hangs": hang,
    "ignores-term": with_ignored_term,
    "floods": flood,
    "floods-stderr": flood_errors,
    "endless-line": endless_line,
    "half-line": lambda: (write('{"jsonrpc": "2.0", "meth'), sys.exit(0)),
    "not-rpc": lambda: write('{"hello": 1}\n'),
    "array": lambda: write("[]\n"),
    "blank-line": lambda: write("\n"),
    "byte-order-mark": lambda: write("\ufeff" + json.dumps({"jsonrpc": "2.0", "id": 2,
                                                           "result": {"evidence": 0}}) + "\n"),
    "twice-answered": lambda: [send({"id": 2, "result": {"evidence": 0}}) for _ in range(2)],
    "wrong-count": lambda: send({"id": 2, "result": {"evidence": 5}}),
    "no-count": lambda: send({"id": 2, "result": {}}),
    "asks-host": lambda: send({"id": 5, "method": "readFile", "params": {}}),
    "unknown-notification": lambda: send({"method": "shout", "params": {}}),
    "other-collection": lambda: evidence(1, 7),
    "wrong-progress": lambda: send({"method": "progress", "params": {"id": 2, "fraction": 3}}),
    "foreign-source": lambda: evidence(1, source={"plugin": "junit", "version": "1", "instance": "x"}),
    "foreign-instance": lambda: evidence(1, source={"plugin": "misbehaving", "version": "1", "instance": "default2"}),
    "foreign-project": lambda: evidence(1, subject={"project": "other"}),
    "undeclared-kind": lambda: evidence(1, kind="secrets"),
    "unavailable": lambda: send({"id": 2, "error": {"code": -32010, "message": "rate limit",
                                                    "data": {"retry_after_s": 30}}}),
    "forks": lambda: then_answer(lambda: fork(hang)),
    "daemon": lambda: then_answer(lambda: (fork(daemon), time.sleep(0.2))),
    "fork-holds-output": lambda: (fork(hang), sys.exit(0)),
    "leaks-secret": lambda: send({"id": 2, "error": {"code": -32011, "message": "hunter2 is not accepted"}}),
    "says-secret": lambda: (
        os.write(2, b"Traceback: Authorization: Bearer hunter2\n"),
        send({"method": "log", "params": {"level": "hunter2", "message": "GET /?token=hunter2"}}),
        send({"id": 2, "error": {"code": -32011, "message": "refused", "data": {"hint": "is hunter2 expired?"}}})),
    "gives-secret": lambda: (evidence(1), evidence(2, facts=[{"key": "x.header", "value": "Bearer hunter2"}])),
    "tells-service": lambda: send({"id": 2, "result": {"evidence": 0, "service": {
        "answers": 12, "median_ms": 120.4, "slowest_ms": 900, "later": "unknown",
        "rate_limit": {"limit": 5000, "remaining": 4980, "resets_at": "2026-11-24T10:00:00.000Z"}}}}),
    "tells-nonsense": lambda: send({"id": 2, "result": {"evidence": 0, "service": {
        "answers": 1, "median_ms": -3, "slowest_ms": "long", "rate_limit": {
            "limit": 1e300, "remaining": None, "resets_at": "2026-11-24T10:00:00"}}}}),
    "tells-a-word": lambda: send({"id": 2, "result": {"evidence": 0, "service": "well"}}),
    "limited": lambda: send({"id": 2, "error": {"code": -32010, "message": "rate limit", "data": {
        "service": {"answers": 1, "rate_limit": {"remaining": 0}}}}}),
    "says-launch": lambda: then_answer(lambda: send({"method": "log", "params": {
        "message": json.dumps([request["params"].get("launch_at"), sorted(request["params"]["subject"])])}})),
    "many": lambda: many(2000),
    "writes": lambda: then_answer(lambda: write(json.dumps({
        "jsonrpc": "2.0", "method": "log", "params": {"message": json.dumps({
            "env": sorted(os.environ), "cwd": os.getcwd(), "fds": sorted(os.listdir("/proc/self/fd")),
            "home": os.path.exists("/root") or os.path.exists("/home")})}}) + "\n")),
}


# Waits to be seen: a sandbox ends whatever is left as soon as its first process ends.
def shut_down_and_stay():
    send({"id": 3, "result": None})
    receive()


AFTER_SHUTDOWN = {
    "forks": shut_down_and_stay,
    "daemon": shut_down_and_stay,
    "late-evidence": lambda: evidence(1),
    "never-answers-shutdown": hang,
    "exit-code": lambda: (send({"id": 3, "result": None}), sys.exit(4)),
    "does-not-end": lambda: (send({"id": 3, "result": None}), hang()),
    "late-answer": lambda: (send({"id": 3, "result": None}), send({"id": 3, "result": None}), receive()),
}

setup = receive()
mode = setup["params"]["config"]["mode"]
BEFORE_INITIALIZED.get(mode, initialized)()
request = receive()
while request.get("method") not in ("collect", "shutdown"):
    request = receive()
if request["method"] == "shutdown":
    send({"id": request["id"], "result": None})
    sys.exit(0)
if mode == "slow-to-cancel":
    receive()
    hang()
elif mode == "cancellable":
    evidence(1)
    receive()
    send({"id": 2, "error": {"code": -32800, "message": "cancelled"}})
else:
    COLLECTING.get(mode, lambda: many(3))()
while receive().get("method") != "shutdown":
    pass
AFTER_SHUTDOWN.get(mode, lambda: send({"id": 3, "result": None}))()
