#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window by the real keyboard: find a project, open it, answer a criterion, export.

Usage: keyboard_walk.py PROGRAM. Starts the program under Xvfb and types with xdotool, as a person does. What was
typed must be in the store, the checklist in its file, and the screen must show a window. Exits with 0 only then,
with 77 if a tool is missing.
"""
import subprocess
import sys
import tempfile

from desktop import SKIPPED, Desktop, missing, until

REASON = "Typed by hand, and looked at twice."


class Keyboard:
    """Types into the window that has the focus."""

    def __init__(self, desktop):
        self.desktop = desktop

    def press(self, *keys):
        self.desktop.xdotool("key", "--delay", "60", *keys)

    def type(self, text):
        self.desktop.xdotool("type", "--delay", "15", text)

    def colours(self):
        """How many colours the screen shows."""
        picture = subprocess.run(["import", "-window", "root", "-format", "%k", "info:"], text=True, check=True,
                                 env=self.desktop.environment, capture_output=True)
        return int(picture.stdout.strip())

    def picture(self):
        """What the screen shows, as a hash."""
        picture = subprocess.run(["import", "-window", "root", "-format", "%#", "info:"], text=True, check=True,
                                 env=self.desktop.environment, capture_output=True)
        return picture.stdout.strip()

    def is_another_at_rest(self, before):
        """Whether the screen shows something else than before, twice the same."""
        now = self.picture()
        return now != before and now == self.picture()


def walk(desktop, keyboard):
    desktop.focus("^Slipway$")
    until("the board drawn", lambda: keyboard.colours() > 40)
    keyboard.press("ctrl+k")
    keyboard.type("pay 1.0.0")
    palette = keyboard.picture()
    keyboard.press("Return")
    until("the release's page", lambda: keyboard.is_another_at_rest(palette))
    print("found the release with Ctrl+K and opened it")
    answer(desktop, keyboard)
    export(desktop, keyboard)


def answer(desktop, keyboard):
    # The checklist is in the policy's order, below a heading for each characteristic.
    results = desktop.results()
    place = next(i for i, result in enumerate(results) if result["attestable"] and result["state"] != "not-applicable")
    criterion = results[place]["criterion"]
    keyboard.press("ctrl+Home", *["Down"] * (place + 1))
    keyboard.press("ctrl+Return")
    keyboard.type(REASON)
    keyboard.press(*["Tab"] * 6, "space")  # past the link, and the four parts of the date
    until("the answer in the store", lambda: desktop.is_answered(criterion))
    print(f"answered {criterion} with Ctrl+Return")


def export(desktop, keyboard):
    path = desktop.home / "checklist.pdf"
    keyboard.press("ctrl+e")
    desktop.focus("^Export")
    keyboard.press("ctrl+a")
    keyboard.type(str(path))
    keyboard.press("Return")
    until("the file", lambda: path.exists() and path.read_bytes().rstrip().endswith(b"%%EOF"))
    print(f"exported {path.stat().st_size} bytes with Ctrl+E")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if lacking := missing(["git", "Xvfb", "xdotool", "import"]):
        print(f"keyboard_walk: {lacking}")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as home:
        desktop = Desktop(sys.argv[1], home)
        desktop.prepare()
        with desktop.screen(), desktop.board():
            walk(desktop, Keyboard(desktop))


if __name__ == "__main__":
    main()
