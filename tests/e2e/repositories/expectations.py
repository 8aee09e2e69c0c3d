# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what a scan said with what somebody read.

An expectation (*.json) holds under "facts" every fact that is not as `unless_said_otherwise.json` says:
true or false, a number, a text, null (must not be told), or the places of what is counted, each as "path", "path:line" or
"path#text" (the first line of that file that holds the text). Under "known" it holds deviations that are known, with the
reason; a deviation that is not listed fails, and so does one that is listed and no longer there."""
import collections
import json
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
# Right or wrong as a whole; of all other numbers each unit counts.
WHOLE = re.compile(r"repo\.(tests\.(source_)?files|api\.operations|history\..*)|.*_(percent|days)")
FAMILIES = {
    "Tests": ("repo.tests.",), "CI": ("repo.ci.",),
    "Documents": ("repo.licence.", "repo.readme.", "repo.changelog.", "repo.security_policy.", "repo.codeowners.",
                  "repo.contributing."),
    "Decision records": ("repo.adr.",), "Runbooks": ("repo.runbooks.",),
    "Objectives, alerts, dashboards": ("repo.slo.", "repo.alerts.", "repo.dashboards."), "API": ("repo.api.",),
    "Dependencies": ("repo.deps.",), "Images": ("repo.docker.",),
    "Transport": ("repo.tls.", "repo.mesh.", "repo.k8s.network_policies"), "Kubernetes": ("repo.k8s.",),
    "Dead letters": ("repo.dlq.",), "Telemetry": ("repo.telemetry.",), "Lint configuration": ("repo.lint.",),
    "Proof of concept": ("repo.poc.",), "Load tests": ("repo.load_tests.",), "Delivery": ("repo.delivery.",),
    "AI": ("repo.ai.",), "Boundaries": ("repo.boundaries.",), "Resilience": ("repo.resilience.",),
    "Privacy": ("repo.privacy.",), "Web": ("repo.web.",),
    "Release": ("repo.release.", "repo.large_files", "repo.built_files"),
    "Care of secrets": ("repo.secrets.managed", "repo.secrets.rotation", "repo.secrets.plain_files"),
    "Access": ("repo.access.",), "Validation": ("repo.validation.",), "On call": ("repo.oncall.",),
    "Governance": ("repo.code_of_conduct.", "repo.support.", "repo.threat_model.", "repo.data_retention."),
    "What a checkout needs": ("repo.lfs.", "repo.submodules.", "repo.links.", "repo.names."),
    "Secrets": ("repo.secrets.", "secrets."), "History": ("repo.history.",),
}
Score = collections.namedtuple("Score", "right extra missing")


def family_of(fact):
    if fact == "repo.secrets.history_searched":
        return "The tree itself"
    return next((family for family, starts in FAMILIES.items() if fact.startswith(starts)), "The tree itself")


def resolved(place, content_of):
    """(path, line or None)"""
    path, mark, text = place.partition("#")
    if mark:
        lines = content_of(path).split("\n")
        line = next((number for number, line in enumerate(lines, 1) if text in line), None)
        if line is None:
            raise ValueError(f"{path} has no line that holds {text}")
        return path, line
    path, mark, line = place.rpartition(":")
    return (path, int(line)) if mark and line.isdigit() else (place, None)


def compare_places(places, found, content_of):
    """Matches expected places with found ones; each once. Gives the score and a text of the deviation."""
    left = list(found)
    missing = []
    for path, line in [resolved(place, content_of) for place in places]:
        match = next((at for at in left if at[0] == path and (line is None or at[1] == line)), None)
        if match:
            left.remove(match)
        else:
            missing.append(path if line is None else f"{path}:{line}")
    extra = [f"{path}:{line}" if line else path for path, line in left]
    deviation = {key: value for key, value in (("extra", extra), ("missing", missing)) if value}
    return Score(len(found) - len(extra), len(extra), len(missing)), deviation


def compare_value(fact, expected, found):
    if expected is None or found is None:
        score = Score(0, int(expected is None and found is not None), int(expected is not None and found is None))
        return score if expected is not found else Score(0, 0, 0)
    if isinstance(expected, bool):
        return Score(int(expected and found), int(found and not expected), int(expected and not found))
    if isinstance(expected, int) and not WHOLE.fullmatch(fact):
        return Score(min(expected, found), max(0, found - expected), max(0, expected - found))
    same = expected == found
    return Score(int(same), int(not same), int(not same))


class Comparison:
    """One repository: its scores by family and its deviations by fact."""

    def __init__(self, expectation, report, content_of):
        self.scores = collections.defaultdict(lambda: Score(0, 0, 0))
        self.deviations = {}
        facts = {fact["key"]: fact["value"] for fact in report["facts"]}
        places = collections.defaultdict(list)
        for finding in report["findings"]:
            places[finding["rule"]].append((finding.get("path", ""), finding.get("line")))
        expected = dict(json.loads((HERE / "unless_said_otherwise.json").read_text()), **expectation["facts"])
        for fact, value in expected.items():
            self.judge(fact, value, facts.get(fact), places[fact], content_of)
        self.known = expectation.get("known", {})

    def judge(self, fact, expected, found, places, content_of):
        deviation = None
        # A secret may stand in several places: it is counted once and shown at each.
        is_shown_each = found == len(places) or fact == "secrets.found"
        if isinstance(expected, list) and is_shown_each:
            score, deviation = compare_places(expected, places, content_of)
        elif expected == 0 and not isinstance(expected, bool) and found and found == len(places):
            score, deviation = compare_places([], places, content_of)
        else:
            score = compare_value(fact, len(expected) if isinstance(expected, list) else expected, found)
            if score.extra or score.missing:
                deviation = {"found": found}
        family = family_of(fact)
        self.scores[family] = Score(*(a + b for a, b in zip(self.scores[family], score)))
        if deviation:
            self.deviations[fact] = deviation

    def faults(self):
        """Deviations that nobody wrote down, and written ones that are no more."""
        known = {fact: {key: value for key, value in entry.items() if key != "why"} for fact, entry in self.known.items()}
        for fact, deviation in self.deviations.items():
            if known.get(fact) != deviation:
                yield f"{fact}: {json.dumps(deviation, ensure_ascii=False)}"
        for fact in known:
            if fact not in self.deviations:
                yield f"{fact}: is right now: take it from \"known\""
