# SPDX-License-Identifier: GPL-3.0-or-later
"""A plugin that tells of its secret what a test needs to know: its length, its hash, and whether it can be seen
from outside of the process. Or one that says too much, if it is configured to."""
import hashlib
import json
import sys
import uuid


def send(message):
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def read(path):
    with open(path, "rb") as file:
        return file.read()


def evidence(request, facts):
    send({"method": "evidence", "params": {"id": request["id"], "envelope": {
        "schema": "slipway.evidence/1", "id": str(uuid.uuid4()), "kind": "posture",
        "source": {"plugin": "keen", "version": "1.0.0", "instance": setup["instance"]},
        "subject": {"project": setup["project"]}, "observed_at": "2026-11-24T08:55:00Z",
        "facts": [{"key": "x.secret." + key, "value": value} for key, value in facts.items()]}}})


def collect(request):
    token = setup["secrets"].get("token", "")
    visible = read("/proc/self/environ") + read("/proc/self/cmdline")
    says = setup["config"].get("says")
    if says == "error":
        sys.stderr.write("401 for token %s\n" % token)
        send({"method": "log", "params": {"level": "warning", "message": "tried " + token}})
        send({"method": "progress", "params": {"id": request["id"], "fraction": 0.5, "message": token}})
        send({"id": request["id"], "error": {"code": -32011, "message": "the token %s was refused" % token}})
        return
    if says == "evidence":
        evidence(request, {"header": "Bearer " + token})
    evidence(request, {
        "length": len(token), "sha256": hashlib.sha256(token.encode()).hexdigest(),
        "names": ",".join(sorted(setup["secrets"])), "config": ",".join(sorted(setup["config"])),
        "visible": bool(token) and token.encode() in visible})
    send({"id": request["id"], "result": {"evidence": 1}})


for line in sys.stdin:
    request = json.loads(line)
    method = request.get("method")
    if method == "initialize":
        setup = request["params"]
        send({"id": request["id"],
              "result": {"protocol": 1, "id": "keen", "version": "1.0.0", "kinds": ["posture"]}})
    elif method == "collect":
        collect(request)
    elif method == "shutdown":
        send({"id": request["id"], "result": None})
        break
