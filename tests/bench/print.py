#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long a checklist takes to become a PDF, beside headless Chromium printing the HTML export of it.

    tests/bench/print.py PROGRAM WORKSPACE PROJECT [RUNS]

PROGRAM is the built slipway. Both are measured from exec to exit: Slipway reads the workspace, evaluates and
prints; Chromium reads one HTML file and prints. The runs are interleaved, so that a busy minute costs each the
same. Milliseconds, medians; the first run of each is left out. Chromium is not among the project's packages:
install it by hand (Debian: chromium), or the ratio is left out.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
PATIENCE = 120


def milliseconds(command, result):
    """Of one run, which must write the file `result` anew."""
    if os.path.exists(result):
        os.remove(result)
    start = time.monotonic()
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=PATIENCE, check=False)
    took = (time.monotonic() - start) * 1000
    if ended.returncode != 0 or not os.path.exists(result):
        sys.exit(f"{command[0]} did not write {result}: {ended.stderr.decode(errors='replace').strip()[-300:]}")
    return took


def told(name, times):
    print(f"{name:44} {statistics.median(times):8.0f} ms   ({min(times):.0f} to {max(times):.0f})")


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    program, workspace, project = sys.argv[1:4]
    runs = int(sys.argv[4]) if len(sys.argv) == 5 else 10
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        def export(name):
            file = os.path.join(folder, name)
            return [program, "export", "--workspace", workspace, "--project", project, "-o", file], file

        page = export("checklist.html")
        measured = {"slipway export, PDF": export("checklist.pdf"),
                    "slipway export, CSV (start and evaluation)": export("checklist.csv")}
        milliseconds(*page)
        if browser:
            printed = os.path.join(folder, "printed.pdf")
            measured["chromium, the HTML export to PDF"] = (
                [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
                 "--no-pdf-header-footer", f"--print-to-pdf={printed}", "file://" + page[1]], printed)
        times = {name: [] for name in measured}
        for run in range(runs + 1):
            for name, (command, result) in measured.items():
                took = milliseconds(command, result)
                if run > 0:
                    times[name].append(took)
    for name, taken in times.items():
        told(name, taken)
    if browser:
        medians = [statistics.median(taken) for taken in times.values()]
        print(f"{'Chromium takes, of what Slipway takes':44} {medians[2] / medians[0]:8.1f} times")
    else:
        print("no ratio: no Chromium is installed (Debian: apt-get install chromium)")


if __name__ == "__main__":
    main()
