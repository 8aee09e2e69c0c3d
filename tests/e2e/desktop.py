#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for the real program: its own X server, home folder, workspace and, if asked, bus."""
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import time

SKIPPED = 77
REPOSITORY = {
    "README.md": "# pay\n\nTakes payments.\n\n## Build and run\n\n    make run\n",
    "LICENSE": "MIT License\n\nPermission is hereby granted, free of charge\n",
    "src/pay.py": "def pay(amount):\n    return amount > 0\n",
    "tests/test_pay.py": "from src.pay import pay\n\n\ndef test_pay():\n    assert pay(1)\n",
}


def missing(tools):
    """Says which of these tools is not installed, or nothing."""
    lacking = [tool for tool in tools if not shutil.which(tool) and not os.path.exists(tool)]
    return f"{lacking[0]} is not installed" if lacking else None


def until(what, look, seconds=20):
    """What `look` gives once it gives anything."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds} s")
        time.sleep(0.1)


class Desktop:
    """Everything in one folder, so that nothing of the person who runs it is touched."""

    def __init__(self, program, home):
        self.program = os.path.realpath(program)
        self.home = pathlib.Path(home)
        self.workspace = self.home / "w.slipway"
        self.environment = {
            "HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"), "XDG_RUNTIME_DIR": str(self.home / "run"),
            "SLIPWAY_WORKSPACE": str(self.workspace), "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
            "ASAN_OPTIONS": "detect_leaks=0", "QT_QPA_PLATFORM": "xcb"}
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        (self.home / "run").mkdir(mode=0o700, exist_ok=True)

    def slipway(self, *arguments):
        done = subprocess.run([self.program, *arguments], env=self.environment, cwd=self.home, text=True,
                              capture_output=True, check=False)
        if done.returncode > 3:
            raise AssertionError(f"slipway {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout

    def prepare(self):
        """A workspace with the project pay, whose release 1.0.0 was scanned."""
        repository = self.home / "pay"
        for name, text in REPOSITORY.items():
            (repository / name).parent.mkdir(parents=True, exist_ok=True)
            (repository / name).write_text(text, encoding="utf-8")
        git = ["git", "-C", str(repository), "-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
        for command in (["init", "--quiet", "--initial-branch=main"], ["add", "--all"],
                        ["commit", "--quiet", "--message=Begin"]):
            subprocess.run([*git, *command], env=self.environment, check=True)
        self.slipway("init", str(self.workspace))
        self.slipway("project", "add", "pay", "--repo", str(repository))
        self.slipway("release", "add", "1.0.0", "--project", "pay", "--commit", "HEAD")
        self.slipway("collect", "--project", "pay")

    def results(self):
        """The checklist of the release as the store tells it."""
        return json.loads(self.slipway("status", "--project", "pay", "--json"))["results"]

    def is_answered(self, criterion):
        return any(result["criterion"] == criterion and result["answer_ends_at"] for result in self.results())

    @contextlib.contextmanager
    def screen(self, size="1280x800"):
        """An X server of its own."""
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                                   "-noreset"],
                                  pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            number = os.read(reading, 16).decode().strip()
            if not number:
                raise AssertionError("Xvfb did not start")
            self.environment["DISPLAY"] = f":{number}"
            yield
        finally:
            os.close(reading)
            server.terminate()
            server.wait()

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, text=True, check=False,
                              capture_output=True).stdout.split()

    def focus(self, name):
        """Gives the keyboard to the window of this name, as a window manager would; there is none."""
        found = until(f"the window {name}", lambda: self.xdotool("search", "--onlyvisible", "--name", name))
        self.xdotool("windowfocus", "--sync", found[0])

    def photograph(self, name):
        """Keeps what the screen shows, where SLIPWAY_KEEP_SCREENS names a folder."""
        folder = os.environ.get("SLIPWAY_KEEP_SCREENS")
        if folder and shutil.which("import"):
            subprocess.run(["import", "-window", "root", os.path.join(folder, name)], env=self.environment, check=False)

    @contextlib.contextmanager
    def board(self, *arguments, **more):
        """The program with its window; it must still run when one is done with it."""
        log = (self.home / "board.log").open("w", encoding="utf-8")
        board = subprocess.Popen([self.program, *arguments], env={**self.environment, **more}, cwd=self.home,
                                 stdout=log, stderr=log)
        try:
            yield board
            if board.poll() is not None:
                raise AssertionError(f"the program ended with {board.returncode}")
        except BaseException:
            log.flush()
            print((self.home / "board.log").read_text(encoding="utf-8"))
            self.photograph("end.png")
            raise
        finally:
            board.terminate()
            board.wait(20)
            log.close()
