#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One release from No evidence to Go to baked, by the command line alone, on a real git repository.

Usage: story.py PROGRAM. Each step happens at a moment of its own (libfaketime), prints what was done and what the
verdict is then, and is written to a log. Afterwards every moment of the log is read again with --as-of, and every
pair of neighbours is compared by `slipway diff`: both must say exactly what the log says. Exits with 0 only then,
with 77 if a tool is missing.
"""
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import uuid

BEGIN = datetime.datetime(2027, 3, 1, 8, 0, tzinfo=datetime.timezone.utc)
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

FILES = {
    "README.md": "# pay\n\nTakes payments.\n\n## Build and run\n\n    make run\n",
    "LICENSE": "MIT License\n\nPermission is hereby granted, free of charge\n",
    "CHANGELOG.md": "# Changelog\n\n## 1.0.0\n\n- First release\n",
    "src/pay.py": "def pay(amount):\n    return amount > 0\n",
    "tests/test_pay.py": "from src.pay import pay\n\n\ndef test_pay():\n    assert pay(1)\n",
    "docs/adr/0001-use-postgresql.md": "# Use PostgreSQL\n\nStatus: accepted\n\n## Context\n\n## Decision\n",
    "docs/launch-brief.md": """---
forecast:
  users: 20000
  peak_rps: 120
  growth_percent: 8
rollback_callers: [ada, bo]
---

## Problem

Customers wait for a person to take their money.

## Users

Everybody who buys.

## Goals

- Nine of ten payments without a person

## Success measures

- P95 under 300 ms for a week

## Acceptance criteria

- A payment twice is charged once

## Risks

- The bank is slow — payments wait in a queue

## Rollback plan

Deploy the release before; the database is compatible both ways.

## Communications

Support knows a day before.
""",
    ".github/workflows/ci.yml": "on: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-22.04\n"
                                "    steps:\n      - run: ruff check .\n      - run: pytest\n",
}

JUNIT = """<testsuite name="pay" tests="{total}" failures="{failed}" timestamp="{at}">{cases}</testsuite>"""
COBERTURA = """<?xml version="1.0"?>
<coverage line-rate="0.9" timestamp="{ms}" version="7.4"><sources><source>.</source></sources>
<packages><package name="src" line-rate="0.9"><classes><class name="pay.py" filename="src/pay.py" line-rate="0.9">
<methods/><lines>{lines}</lines></class></classes></package></packages></coverage>"""


class Refused(Exception):
    """The program did not do as the story tells."""


class Story:
    def __init__(self, program, home):
        self.program = program
        self.home = home
        self.repository = home / "pay"
        self.now = BEGIN
        self.log = []

    def later(self, **span):
        self.now += datetime.timedelta(**span)

    def moment(self):
        return self.now.strftime("%Y-%m-%dT%H:%M:%SZ")

    def environment(self):
        stamp = self.now.strftime("@%Y-%m-%d %H:%M:%S")
        return {"HOME": str(self.home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC",
                "SLIPWAY_WORKSPACE": str(self.home / "w.slipway"), "LD_PRELOAD": FAKETIME, "FAKETIME": stamp,
                "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_NO_CACHE": "1",
                "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "ASAN_OPTIONS": "detect_leaks=0"}

    def slipway(self, *arguments, codes=(0,)):
        """Runs the program a little later than the one before; gives what it printed as JSON, or as text."""
        self.later(seconds=10)
        run = subprocess.run([self.program, *arguments], env=self.environment(), cwd=self.home,
                             capture_output=True, text=True, check=False)
        if run.returncode not in codes:
            raise Refused(f"slipway {' '.join(arguments)}: {run.returncode}, not {codes}: {run.stderr.strip()}")
        self.message = run.stderr.strip()
        return json.loads(run.stdout) if "--json" in arguments else run.stdout

    def git(self, *arguments):
        when = self.now.strftime("%Y-%m-%dT%H:%M:%S+0000")
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.home), "GIT_CONFIG_NOSYSTEM": "1",
                       "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_AUTHOR_DATE": when,
                       "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org",
                       "GIT_COMMITTER_DATE": when}
        done = subprocess.run(["git", *arguments], env=environment, cwd=self.repository, capture_output=True,
                              text=True, check=True)
        return done.stdout.strip()

    def commit(self, files, message):
        for name, text in files.items():
            path = self.repository / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        return self.git("rev-parse", "HEAD")

    def status(self, *arguments):
        return self.slipway("status", "--project", "pay", "--json", *arguments)

    def note(self, what):
        """Logs the moment, and says how the release stands."""
        status = self.status()
        self.log.append((self.moment(), what, status))
        print(f"{self.moment()}  {status['verdict']:<12} {status['score']:5.1f}  "
              f"{status['passed']:2}/{status['applicable']}  {what}")
        self.later(minutes=10)
        return status

    def envelope(self, kind, facts, **subject):
        path = self.home / f"{kind}-{len(self.log)}.json"
        path.write_text(json.dumps({
            "schema": "slipway.evidence/1", "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {self.moment()}")),
            "kind": kind, "source": {"plugin": kind, "version": "1.0.0", "instance": "default"},
            "subject": {"project": "pay", **subject}, "observed_at": self.moment(),
            "facts": [{"key": key, "value": value} for key, value in facts.items()]}), encoding="utf-8")
        self.slipway("ingest", str(path))


def junit(story, failed):
    cases = "".join(f'<testcase classname="t" name="c{i}">{"<failure/>" if i < failed else ""}</testcase>'
                    for i in range(200))
    path = story.home / "TEST-pay.xml"
    path.write_text(JUNIT.format(total=200, failed=failed, at=story.moment(), cases=cases), encoding="utf-8")
    return str(path)


def coverage(story):
    lines = "".join(f'<line number="{i}" hits="{0 if i == 1 else 3}"/>' for i in range(1, 21))
    path = story.home / "coverage.xml"
    path.write_text(COBERTURA.format(ms=int(story.now.timestamp() * 1000), lines=lines), encoding="utf-8")
    return str(path)


def begin(story):
    story.slipway("init", str(story.home / "w.slipway"))
    story.repository.mkdir()
    story.git("init", "--quiet", "--initial-branch=main")
    story.commit(FILES, "Begin")
    story.slipway("project", "add", "pay", "--repo", str(story.repository), "--kind", "web-service")
    story.slipway("project", "set", "pay", "--generation", "first-generation", "--purpose", "take payments",
                  "--blast-radius", "all buyers", "--critical", "src/**", "--yes")
    story.later(minutes=5)
    story.slipway("release", "add", "1.0.0", "--project", "pay", "--no-scan", "--launch", "9d")
    assert story.note("The release is named, and nothing was looked at")["verdict"] == "no-evidence"


def gather(story, commit):
    story.slipway("collect", "--project", "pay")
    assert story.note("The repository is scanned")["verdict"] == "no-go"
    story.slipway("brief", "import", "--from-repo", "--project", "pay", "--by", "ada")
    story.note("The launch brief is read from the repository")
    story.slipway("import", junit(story, failed=9), "--project", "pay")
    tests = [r for r in story.note("191 of 200 tests pass")["results"] if r["criterion"] == "test-pass-rate"][0]
    assert (tests["state"], tests["measured"]) == ("fail", "95.5%"), tests
    story.slipway("import", coverage(story), "--project", "pay")
    story.note("Coverage of the critical paths comes in")
    bring(story, commit)


def bring(story, commit):
    """What CI, scanners, the load test, telemetry and the on-call tool would say."""
    story.envelope("checks", {
        "ci.status": "success", "ci.failing": 0, "scan.errors": 0, "vulnerabilities.critical": 0,
        "vulnerabilities.high": 0, "components.total": 12, "secrets.oldest_age_days": 20}, commit=commit)
    story.envelope("load-test", {"load.peak_rps": 260, "load.p95_ms": 180, "load.error_rate": 0.1},
                   release="1.0.0", commit=commit)
    story.envelope("slo", {"slo.objectives": 2, "slo.with_burn_alerts": 2, "slo.budget_left": 80,
                           "slo.burn_rate_1h": 0.5, "slo.pages_burning": 0, "alerts.paging": 3},
                   release="1.0.0", environment="staging")
    story.envelope("golden", {"golden.rps": 90, "golden.p95_ms": 170, "golden.error_rate": 0.1},
                   environment="staging")
    story.envelope("oncall", {"oncall.levels": 2, "oncall.gap_minutes": 0, "oncall.open_incidents": 0})
    story.envelope("delivery", {"delivery.sync": "Synced", "delivery.health": "Healthy",
                                "delivery.revision_matches": True}, release="1.0.0", commit=commit)
    story.note("CI, scanners, load test, telemetry and on-call report")


def answer(story):
    """Everything that a person can answer and nothing else did, but one that is asked to be waived."""
    for result in story.status()["results"]:
        if result["attestable"] and result["state"] not in ("pass", "not-applicable"):
            if result["criterion"] not in ("rbac", "gdpr"):
                story.slipway("attest", result["criterion"], "--project", "pay", "--reason", "Looked at it",
                              "--expires", "90d", "--by", "ada")
    story.note("Ada answers what a person can")


def arrange(story):
    story.slipway("not-applicable", "gdpr", "--project", "pay", "--reason", "No personal data is kept",
                  "--approved-by", "cy", "--by", "ada")
    story.slipway("assign", "rbac", "--project", "pay", "--owner", "bo", "--due", "2d", "--by", "ada")
    story.slipway("note", "Roles are in review, @bo: see the ticket", "--project", "pay", "--criterion", "rbac",
                  "--by", "ada")
    mentions = story.slipway("mentions", "--for", "bo", "--json")
    assert [m["criterion"] for m in mentions] == ["rbac"], mentions
    story.note("GDPR does not apply; bo has the roles, and is told")


def decide(story):
    story.slipway("waive", "request", "rbac", "--project", "pay", "--reason", "Roles come with 1.1",
                  "--compensation", "Only the till may call it", "--by", "bo")
    assert story.note("Bo asks for a waiver")["verdict"] == "no-go"
    story.slipway("waive", "approve", "rbac", "--project", "pay", "--reason", "Agreed", "--by", "bo", codes=(73,))
    story.slipway("waive", "approve", "rbac", "--project", "pay", "--reason", "Agreed", "--by", "cy")
    story.note("Another person approves it")
    story.slipway("decide", "--project", "pay", "--verdict", "go", "--reason", "All good", "--by", "cto", codes=(73,))


def repair(story):
    story.later(days=1)
    commit = story.commit({"src/pay.py": "def pay(amount):\n    return amount > 0 and amount < 10**6\n"}, "Fix it")
    story.slipway("signoff", "--role", "Quality", "--project", "pay", "--by", "ada")
    story.slipway("release", "update", "1.0.0", "--project", "pay", "--commit", "main")
    status = story.note("The fix moves the target, and the sign-off is void")
    assert [s["void"] for s in status["sign_offs"] if s["role"] == "Quality"] == [True]
    story.slipway("import", junit(story, failed=0), coverage(story), "--project", "pay")
    bring(story, commit)
    answer(story)
    story.slipway("waive", "withdraw", "rbac", "--project", "pay", "--by", "cy")
    story.slipway("attest", "rbac", "--project", "pay", "--reason", "Roles are in", "--expires", "90d", "--by", "bo")
    status = story.note("The roles are in after all")
    assert status["verdict"] == "go", (status["reason"], status["path_to_go"])


def launch(story):
    story.slipway("decide", "--project", "pay", "--verdict", "conditional", "--reason", "Support must know",
                  "--condition", f"Tell support | bo | {story.now + datetime.timedelta(days=2):%Y-%m-%d}", "--by", "cto")
    assert story.note("The meeting says Conditional")["verdict"] == "conditional"
    story.slipway("release", "promote", "1.0.0", "--project", "pay", "--to", "production", codes=(73,))
    print("  refused:", story.message)
    story.slipway("condition", "met", "1", "--project", "pay", "--reason", "Mailed them", "--by", "bo")
    for role in ("Quality", "Security", "Reliability", "Product"):
        story.slipway("signoff", "--role", role, "--project", "pay", "--by", role.lower())
    assert story.note("The condition is met, and every role has signed")["verdict"] == "go"
    story.slipway("release", "promote", "1.0.0", "--project", "pay", "--to", "production", "--canary", "1%, 50%, 100%",
                  "--reason", "Reviewed", "--by", "cto")
    story.note("It is launched")
    for step in ("1%", "50%", "100%"):
        story.later(hours=2)
        story.envelope("production", {"golden.rps": 60, "golden.p95_ms": 170, "golden.error_rate": 0.1,
                                      "slo.budget_left": 78, "slo.burn_rate_1h": 0.4, "slo.pages_burning": 0},
                       environment="production")
        story.slipway("release", "canary", "1.0.0", "--project", "pay", "--step", step, "--by", "ada")
        assert story.note(f"Canary step {step}")["watch"]["state"] == "baking"
    story.later(days=3)
    story.envelope("oncall", {"oncall.levels": 2, "oncall.gap_minutes": 0, "oncall.open_incidents": 0})
    story.envelope("production", {"golden.rps": 100, "golden.p95_ms": 190, "golden.error_rate": 0.2,
                                  "slo.budget_left": 75, "slo.burn_rate_1h": 0.6, "slo.pages_burning": 0},
                   environment="production")
    status = story.note("Three days later")
    assert (status["watch"]["state"], status["verdict"]) == ("baked", "go"), status["watch"]


def check_past(story):
    """Every moment of the log, read again, says what it said then."""
    for moment, what, then in story.log:
        again = story.status("--as-of", moment)
        if again != then:
            differing = [key for key in then if again.get(key) != then[key]]
            raise Refused(f"as of {moment} ({what}) it says something else now: {differing}")
    print(f"as of {len(story.log)} moments: the same, whole")


def check_differences(story):
    """What `diff` says between neighbours is what the log says."""
    turned = 0
    for (before, _, old), (after, what, new) in zip(story.log, story.log[1:]):
        states = {r["criterion"]: r["state"] for r in old["results"]}
        wanted = {r["criterion"]: (states[r["criterion"]], r["state"]) for r in new["results"]
                  if states[r["criterion"]] != r["state"]}
        said = story.slipway("diff", "--project", "pay", "--from", before, "--to", after, "--json")
        found = {r["criterion"]: (r["before"]["state"], r["after"]["state"]) for r in said["results"]
                 if r["kind"] == "turned"}
        if found != wanted:
            raise Refused(f"between {before} and {after} ({what}): diff says {found}, the log {wanted}")
        turned += len(wanted)
    print(f"diff of {len(story.log) - 1} pairs: {turned} criteria turned, as logged")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: story.py PROGRAM")
    if not shutil.which("git") or not os.path.exists(FAKETIME):
        print("story: git or libfaketime is not installed")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        story = Story(os.path.realpath(sys.argv[1]), pathlib.Path(folder))
        try:
            begin(story)
            gather(story, story.git("rev-parse", "HEAD"))
            answer(story)
            arrange(story)
            decide(story)
            repair(story)
            launch(story)
            check_past(story)
            check_differences(story)
            story.slipway("doctor")
        except Refused as refused:
            sys.exit(f"story: {refused}")


if __name__ == "__main__":
    main()
