#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the board to an exported checklist by accessible names alone, as a screen reader meets the program.

Usage: at_spi_walk.py PROGRAM. Starts the real program under Xvfb with an accessibility bus of its own, finds each
thing by role and name over AT-SPI, uses it through its accessible actions, and prints what it did. Afterwards the
store must hold the answer and the file must be a checklist. Exits with 0 only then, with 77 if a tool is missing.
"""
import os
import subprocess
import sys
import tempfile

from desktop import SKIPPED, Desktop, missing, until

RETURN = 0xFF0D  # X11 keysym
HOME = "SLIPWAY_WALK_HOME"
CRITERION = "pii-redaction"
QUESTION = "Personal data is redacted from logs"
REASON = "The logger drops names and addresses; looked at ten thousand lines."


class Walk:
    """What can be found and used over the bus."""

    def __init__(self, spi):
        self.spi = spi
        self.application = None

    def enter(self, name):
        def look():
            desktop = self.spi.Registry.getDesktop(0)
            desktop.clearCache()  # else one that registered before it had a name never gets one
            for application in desktop:
                if application and application.name == name:
                    return application
            return None
        self.application = until(f"application {name}", look)

    def _all(self, root):
        queue = [root]
        while queue:
            item = queue.pop(0)
            yield item
            state = item.getState()
            # Tables can be long; what is looked for in them is asked of the table.
            if item.getRole() in (self.spi.ROLE_TABLE, self.spi.ROLE_TREE_TABLE) or state.contains(self.spi.STATE_DEFUNCT):
                continue
            queue += [child for child in item if child]

    def find(self, role, name, beside=None, seconds=20):
        def look():
            try:
                found = [item for item in self._all(self.application)
                         if item.getRoleName() == role and (item.name == name or item.name.startswith(name + " "))
                         and item.getState().contains(self.spi.STATE_SHOWING)]
            except (LookupError, RuntimeError, self.spi.Atspi_error):
                return None  # the tree changed while it was read
            if beside:
                found = [item for item in found if any(other and other.name == beside for other in item.parent)]
            return found[0] if found else None
        return until(f"{role} “{name}”", look, seconds)

    def press(self, role, name, beside=None):
        action = self.find(role, name, beside).queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        for wanted in ("press", "toggle", "check", "click"):
            if wanted in names:
                action.doAction(names.index(wanted))
                print(f"pressed {role} “{name}”")
                return
        raise AssertionError(f"{role} “{name}” can only {names}")

    def write(self, name, text):
        field = self.find("text", name)
        field.queryEditableText().setTextContents(text)
        print(f"wrote “{text}” into “{name}”")

    def enter_key(self, name):
        """The Enter key in a field, sent through the registry as a screen reader's user would press it."""
        self.find("text", name).queryComponent().grabFocus()
        self.spi.Registry.generateKeyboardEvent(RETURN, None, self.spi.KEY_SYM)
        print(f"pressed Enter in “{name}”")

    def row_of(self, table_name, words):
        """The row of the table in which a cell says these words, as the table itself tells."""
        def look():
            item = self.find("table", table_name)
            table = item.queryTable()
            for row in range(table.nRows):
                for column in range(table.nColumns):
                    cell = table.getAccessibleAt(row, column)
                    if cell and words.lower() in cell.name.lower():
                        return item, table, row, cell.name
            return None
        item, table, row, name = until(f"“{words}” in the table “{table_name}”", look)
        print(f"found “{name}” in row {row + 1} of “{table_name}”")
        return item, table, row

    def choose_row(self, table_name, words):
        _, table, row = self.row_of(table_name, words)
        if not table.addRowSelection(row):
            raise AssertionError(f"the row “{words}” cannot be selected")
        print("chose it")


def walk(desktop):
    import pyatspi

    # A busy machine answers late.
    __import__("gi.repository.Atspi", fromlist=["Atspi"]).set_timeout(5000, 30000)
    pyatspi.Atspi_error = __import__("gi.repository.GLib", fromlist=["GLib"]).GError
    steps = Walk(pyatspi)
    steps.enter("slipway")
    desktop.focus("^Slipway$")
    steps.row_of("Releases", "pay")
    steps.press("push button", "Find or run")
    steps.write("Find a project or a release, or run an action", "pay 1.0.0")
    steps.find("list item", "pay")
    steps.enter_key("Find a project or a release, or run an action")
    steps.choose_row("Checklist", QUESTION)
    steps.press("push button", "Attest")
    steps.press("radio button", "It holds")
    steps.write("Reason", REASON)
    steps.press("push button", "Attest", beside="Cancel")  # the form's, not the one that opened it
    until("the answer in the store", lambda: desktop.is_answered(CRITERION))
    print("the store holds the answer")
    export(steps, desktop)


def export(steps, desktop):
    path = desktop.home / "checklist.pdf"
    steps.press("push button", "Export PDF")
    steps.write("File name:", str(path))
    steps.press("push button", "Save")
    until("the file", path.exists)
    until("the end of the file", lambda: path.read_bytes().rstrip().endswith(b"%%EOF"))
    print(f"exported {path.name}, {path.stat().st_size} bytes")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lacking = missing(["git", "Xvfb", "xdotool", "dbus-run-session", "/usr/libexec/at-spi-bus-launcher"])
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        lacking = "python3-pyatspi is not installed"
    if lacking:
        print(f"at_spi_walk: {lacking}")
        sys.exit(SKIPPED)
    if HOME in os.environ:  # with a screen and a bus
        desktop = Desktop(sys.argv[1], os.environ[HOME])
        with desktop.board(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"):
            walk(desktop)
        return
    with tempfile.TemporaryDirectory() as home:
        desktop = Desktop(sys.argv[1], home)
        desktop.prepare()
        with desktop.screen():
            # The bus is started once there is a screen: what it starts presses keys there.
            done = subprocess.run(["dbus-run-session", "--", sys.executable, __file__, sys.argv[1]], check=False,
                                  env={**os.environ, **desktop.environment, HOME: home}, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        sys.exit(done.returncode)
    print("walked from the board to the exported checklist")


if __name__ == "__main__":
    main()
