#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the evaluator in every way of mutants.txt, one at a time, and sees whether its tests notice.

Works on a copy of the committed and changed files in a folder of its own, with its own build, so the tree and
its build folder stay as they are. Usage: tests/mutation/run.py [--work FOLDER] [--jobs N] [--only WORD]
[--table FILE]. Exit code: 0 if at least 9 of 10 are caught, 1 if not, 2 if it could not be tried.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
POLICY = ["boundaries", "changes", "fact_rule", "rule_evaluator", "verdict", "path_to_go", "people_rules", "properties",
          "parameters", "inheritance", "duration", "dependencies", "fact_operand", "launch_rules", "teamwork_rules",
          "waiver_terms"]
# By the file of the mutant, else by its folder, the tests that must notice.
TESTS = {
    "core/policy": ["tst_" + name for name in POLICY],
    "core/readiness/forecast.cpp": ["tst_forecast"],
    "core/readiness/launch_watch.cpp": ["tst_launch_watch"],
    "core/readiness/promotion.cpp": ["tst_promotion", "tst_decisions", "tst_launch"],
    "core/readiness/rewrite_exposure.cpp": ["tst_rewrite_exposure"],
    "core/readiness/telemetry.cpp": ["tst_launch_watch", "tst_promotion"],
    "core/slo": ["tst_objective", "tst_standing", "tst_standing_properties"],
}


def read_mutants(path):
    mutants = []
    text = "\n".join(line for line in path.read_text().split("\n") if not line.startswith("#"))
    for block in filter(None, (part.strip("\n") for part in text.split("\n\n"))):
        name, file, *rest = block.split("\n")
        sides = {"-": [], "+": []}
        side = "-"
        for line in rest:
            if line[0] in sides:
                side = line[0]
            sides[side].append(line[2:])
        mutants.append((name, file, "\n".join(sides["-"]), "\n".join(sides["+"])))
    return mutants


def squeezed(text):
    return " ".join(text.split())


def mutate(source, old, new):
    """The source with `old` replaced; white space counts as one space, so that line breaks do not matter."""
    words = old.split()
    places = []
    at = source.find(words[0])
    while at >= 0:
        end = at
        for word in words:
            while end < len(source) and source[end].isspace():
                end += 1
            if not source.startswith(word, end):
                end = -1
                break
            end += len(word)
        if end > 0:
            places.append((at, end))
        at = source.find(words[0], at + 1)
    if len(places) != 1:
        raise ValueError(f"stands there {len(places)} times: {squeezed(old)}")
    begin, end = places[0]
    return source[:begin] + new + source[end:]


def run(command, folder, seconds):
    try:
        done = subprocess.run(command, cwd=folder, timeout=seconds, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)
        return done.returncode, done.stdout
    except subprocess.TimeoutExpired:
        return -1, "took too long"


def copy_tree(target):
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, check=True,
                            stdout=subprocess.PIPE).stdout.decode().split("\0")
    for name in filter(None, listed):
        source = ROOT / name
        if not source.is_file():
            continue
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists() or place.read_bytes() != source.read_bytes():
            shutil.copy(source, place)  # its time is now, so that it is built


def share_libraries(source):
    """In the copy every folder becomes a shared library, so that one mutant links one library and no test."""
    path = source / "cmake/SlipwayTargets.cmake"
    text = path.read_text()
    old = "add_library(${name} STATIC ${arg_SOURCES})\n  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})"
    new = 'add_library(${name} SHARED ${arg_SOURCES})\n  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC} DEFINE_SYMBOL "")'
    if text.count(old) != 1:
        raise ValueError("slipway_library() in SlipwayTargets.cmake is not as it was")
    path.write_text(text.replace(old, new))


def tests_of(file):
    return TESTS.get(file) or TESTS["/".join(file.split("/")[:2])]


def noticed_by(build, tests, jobs):
    """The tests that fail; None if it does not compile."""
    code, said = run(["ninja", f"-j{jobs}", *tests], build, 1800)
    if code != 0:
        return None, said
    pattern = "^(" + "|".join(tests) + ")$"
    code, said = run(["ctest", "-R", pattern, "-j", str(jobs), "--timeout", "120"], build, 1800)
    failed = sorted({line.split(" - ")[1].split(" ")[0] for line in said.split("\n")
                     if " - tst_" in line and "(" in line})
    return (failed if code != 0 else []), said


def try_out(mutants, source, build, jobs):
    rows = []
    for number, (name, file, old, new) in enumerate(mutants, 1):
        path = source / file
        original = path.read_text()
        try:
            path.write_text(mutate(original, old, new))
            failed, said = noticed_by(build, tests_of(file), jobs)
        finally:
            path.write_text(original)
        if failed is None:
            print(said, file=sys.stderr)
            raise ValueError(f"{name}: does not compile")
        rows.append((name, file, failed))
        print(f"{number:3} {'caught  ' if failed else 'SURVIVED'} {name}: {', '.join(failed)}", flush=True)
    return rows


def table(rows):
    caught = sum(1 for row in rows if row[2])
    lines = [f"{caught} of {len(rows)} are caught.", "", "| mutant | file | caught by |", "| --- | --- | --- |"]
    lines += [f"| {name} | `{file}` | {', '.join(failed) or '**nobody**'} |" for name, file, failed in rows]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", default="")
    parser.add_argument("--table", type=pathlib.Path)
    options = parser.parse_args()
    mutants = [m for m in read_mutants(ROOT / "tests/mutation/mutants.txt") if options.only in m[0] + m[1]]
    work = options.work or pathlib.Path(tempfile.mkdtemp(prefix="slipway-mutation-"))
    source, build = work / "source", work / "build"
    try:
        copy_tree(source)
        for name, file, old, new in mutants:
            mutate((source / file).read_text(), old, new)
        share_libraries(source)
        code, said = run(["cmake", "-S", str(source), "-B", str(build), "-G", "Ninja",
                          "-DCMAKE_BUILD_TYPE=None", "-DSLIPWAY_WERROR=OFF",
                          "-DCMAKE_POSITION_INDEPENDENT_CODE=ON", "-DCMAKE_LINK_DEPENDS_NO_SHARED=ON"], work, 600)
        if code != 0:
            raise ValueError(said)
        failed, said = noticed_by(build, sorted({t for m in mutants for t in tests_of(m[1])}), options.jobs)
        if failed is None or failed:
            raise ValueError(said)
        rows = try_out(mutants, source, build, options.jobs)
    except (ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 2
    finally:
        if not options.work:
            shutil.rmtree(work, ignore_errors=True)
    if options.table:
        # What stands above the result is written by hand.
        before = options.table.read_text().split("## Result")[0] if options.table.exists() else "# Mutants\n\n"
        options.table.write_text(before + "## Result\n\n" + table(rows))
    caught = sum(1 for row in rows if row[2])
    print(f"{caught} of {len(rows)} caught")
    return 0 if 10 * caught >= 9 * len(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
