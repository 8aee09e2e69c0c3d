#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scans repositories whose facts were written down by reading, and compares.

    measure.py PROGRAM made|packages [--cache FOLDER] [--write] [--only NAME]

Prints every deviation that is not known and the table of precision and recall by family. Ends with 0 if nothing deviates and the
table of docs/detectors.md is the one measured, 77 if packages cannot be had here, else 1. --write puts the table there.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import expectations  # noqa: E402
import published_package  # noqa: E402
import repository_description  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
DOCUMENT = HERE.parents[2] / "docs" / "detectors.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
COLUMNS = {"made": 1, "packages": 3}
HEADER = "| family | precision, made | recall, made | precision, packages | recall, packages |\n| --- | --- | --- | --- | --- |"


def scan(program, repository, home):
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC",
                   "LC_ALL": "C.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"}
    done = subprocess.run([program, "scan", "--json", str(repository)], env=environment, capture_output=True,
                          timeout=300, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"scan ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    return json.loads(done.stdout)


def content_reader(repository):
    """The content that a path has, or last had."""
    def content_of(path):
        commit = repository_description.git(repository, "log", "-1", "--format=%H", "--diff-filter=AM", "--", path)
        return repository_description.git(repository, "show", f"{commit.decode().strip()}:{path}").decode()
    return content_of


def subjects(which, only):
    """(name, expectation, what builds the repository in a folder)"""
    folder = HERE / which
    if which == "made":
        for path in sorted(folder.glob("*.repo")):
            commits = repository_description.commits_of(path.read_text())
            yield path.stem, folder / f"{path.stem}.json", lambda at, _, c=commits: repository_description.build(c, at)
    else:
        for package in json.loads((folder / "packages.json").read_text()):
            yield (package["name"], folder / f"{package['name']}.json",
                   lambda at, cache, p=package: published_package.build(p, cache, at))


def compare_all(arguments, folder):
    """Prints the faults; gives the scores of each family, the number of faults and the names of absent packages."""
    totals, faults, absent = {}, 0, []
    for name, path, build in subjects(arguments.which, arguments.only):
        if arguments.only and name != arguments.only:
            continue
        repository = folder / name
        try:
            build(repository, arguments.cache)
        except published_package.Absent as reason:
            absent.append(f"{name} ({reason})")
            continue
        report = scan(arguments.program, repository, folder)
        result = expectations.Comparison(json.loads(path.read_text()), report, content_reader(repository))
        for fault in result.faults():
            faults += 1
            print(f"{name}: {fault}")
        for family, score in result.scores.items():
            before = totals.get(family, expectations.Score(0, 0, 0))
            totals[family] = expectations.Score(*(a + b for a, b in zip(before, score)))
    return totals, faults, absent


def share(right, wrong):
    """"0.97 (32 of 33)"; a dash where there was nothing to find."""
    whole = right + wrong
    return f"{int(100 * right / whole) / 100:.2f} ({right} of {whole})" if whole else "-"


def table_of(text):
    """The rows of the table in the document: family to its four cells."""
    rows = {}
    for line in text.split(BEGIN)[-1].split(END)[0].splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 5 and cells[0] not in ("family", "---"):
            rows[cells[0]] = cells
    return rows


def merged(rows, totals, which):
    everything = expectations.Score(*(sum(score[i] for score in totals.values()) for i in range(3)))
    measured = dict(totals, all=everything)
    table = []
    for family in [*expectations.FAMILIES, "The tree itself", "all"]:
        cells = rows.get(family, [family, "-", "-", "-", "-"])
        score = measured.get(family, expectations.Score(0, 0, 0))
        at = COLUMNS[which]
        cells[at:at + 2] = [share(score.right, score.extra), share(score.right, score.missing)]
        table.append("| " + " | ".join(cells) + " |")
    return "\n".join([HEADER, *table])


def main():
    parser = argparse.ArgumentParser(description="Measures what a scan gets right.")
    parser.add_argument("program")
    parser.add_argument("which", choices=COLUMNS)
    parser.add_argument("--cache", default=pathlib.Path(tempfile.gettempdir()) / "slipway-packages", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    arguments.program = str(pathlib.Path(arguments.program).resolve())
    with tempfile.TemporaryDirectory() as folder:
        totals, faults, absent = compare_all(arguments, pathlib.Path(folder))
    text = DOCUMENT.read_text()
    table = merged(table_of(text), totals, arguments.which)
    print(table)
    if absent:
        print(f"not to be had here: {', '.join(absent)}")
    if faults or arguments.only:
        return int(faults > 0)
    if absent:
        return 77
    wanted = text.split(BEGIN)[0] + f"{BEGIN}\n{table}\n{END}" + text.split(END)[-1]
    if arguments.write:
        DOCUMENT.write_text(wanted)
    elif wanted != text:
        print("docs/detectors.md shows another table: run with --write")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
