# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends as many envelopes as its configuration says, as fast as the host takes them; counts the waits."""
import json
import sys


def send(message):
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def receive():
    return json.loads(sys.stdin.readline())


setup = receive()
config, instance = setup["params"]["config"], setup["params"]["instance"]
send({"id": setup["id"], "result": {"protocol": 1, "id": "flooding", "version": "1.0.0", "kinds": ["test-run"]}})
request = receive()
for number in range(config["first"], config["first"] + config["count"]):
    send({"method": "evidence", "params": {"id": request["id"], "envelope": {
        "schema": "slipway.evidence/1", "id": "01890000-0000-7000-8000-%012d" % number, "kind": "test-run",
        "source": {"plugin": "flooding", "version": "1.0.0", "instance": instance},
        "subject": {"project": "web", "commit": "a" * 40, "release": "1.0"}, "observed_at": "2026-11-24T09:00:00Z",
        "facts": [{"key": "tests.total", "value": number}, {"key": "tests.passed", "value": 410},
                  {"key": "tests.failed", "value": 1}, {"key": "tests.errored", "value": 0},
                  {"key": "tests.skipped", "value": 1}, {"key": "tests.pass_rate", "value": 99.5, "unit": "%"}],
        "findings": [{"rule": "tests.failed", "level": "error", "path": "src/checkout/total_test.cpp", "line": 42,
                      "message": "expected 12.50, got 12.49"}],
        "provenance": [{"uri": "target/surefire/TEST-a.xml"}], "correlation_id": "run-8812"}}})
send({"id": request["id"], "result": {"evidence": config["count"]}})
waits = 0
while (message := receive()).get("method") != "shutdown":
    waits += message.get("method") == "wait"
sys.stderr.write("told to wait %d times\n" % waits)
send({"id": message["id"], "result": None})
