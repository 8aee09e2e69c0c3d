#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long programs take from exec until something is on the screen, on one virtual display.

    tests/bench/startup.py PROGRAM WORKSPACE [RUNS]

PROGRAM is the built slipway, WORKSPACE a file as large_workspace makes it. Slipway opens the workspace; the
peers open an empty window. The runs of all are interleaved, so that a busy minute costs each the same.
"painted" is when a twentieth of the screen differs from the empty one: read from the display's own memory,
alike for all. "full board" is when the screen first shows what it shows SETTLED milliseconds later, but for a
fiftieth of it: the board kept from the run before (docs/adr/0032). The steps are Slipway's own words
(SLIPWAY_TRACE_START); after its last one it has also answered whatever the display told it meanwhile, such as
that the window is active now. Milliseconds; the first run of each is left out.
"""
import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT, STEP = 1280, 800, 40
PEERS = {"sqlitebrowser": "sqlitebrowser", "keepassxc": "keepassxc", "qgit": "qgit"}  # program: Debian package
PATIENCE = 20
SETTLED = 600


class Display:
    """An Xvfb whose picture is a file."""

    def __init__(self, folder):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder,
             "-noreset", "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.name = ":" + os.read(read, 16).decode().strip()
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The XWD header: its size first, the number of colours, 12 bytes each, as the 20th word.
        header, colours = struct.unpack(">I", picture[0:4])[0], struct.unpack(">I", picture[76:80])[0]
        start = header + 12 * colours
        self.pixels = memoryview(picture)[start:start + 4 * WIDTH * HEIGHT].cast("I")
        self.empty = self.sample()

    def sample(self):
        return [self.pixels[y * WIDTH:(y + 1) * WIDTH:STEP].tolist() for y in range(0, HEIGHT, STEP)]

    def share_painted(self):
        return share_differing(self.empty, self.sample())

    def stop(self):
        self.server.terminate()
        self.server.wait()


def share_differing(one, other):
    differing = sum(a != b for row, its in zip(one, other) for a, b in zip(row, its))
    return differing / (len(one) * len(one[0]))


def clock():
    return time.clock_gettime(time.CLOCK_MONOTONIC) * 1000


def stop(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_until(condition, process, what):
    end = clock() + PATIENCE * 1000
    while not condition():
        if clock() > end or (process and process.poll() is not None):
            sys.exit(f"startup: {what} did not happen")
        time.sleep(0.001)


def paint_time(display, command, environment):
    begin = clock()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               stdin=subprocess.DEVNULL, cwd=environment["HOME"])
    try:
        wait_until(lambda: display.share_painted() > 0.05, process, f"a window of {command[0]}")
        return clock() - begin
    finally:
        stop(process)
        wait_until(lambda: display.share_painted() == 0, None, f"the end of {command[0]}")


def board_time(display, command, environment):
    begin = clock()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               stdin=subprocess.DEVNULL, cwd=environment["HOME"])
    try:
        wait_until(lambda: display.share_painted() > 0.05, process, f"a window of {command[0]}")
        pictures = [(clock(), display.sample())]
        while clock() < pictures[0][0] + SETTLED:
            picture = display.sample()
            if picture != pictures[-1][1]:
                pictures.append((clock(), picture))
            time.sleep(0.001)
        return next(at for at, picture in pictures if share_differing(picture, pictures[-1][1]) < 0.02) - begin
    finally:
        stop(process)
        wait_until(lambda: display.share_painted() == 0, None, f"the end of {command[0]}")


def traced_steps(command, environment):
    begin = clock()
    said = subprocess.run(command, env={**environment, "SLIPWAY_TRACE_START": "1"}, text=True,
                          stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=PATIENCE).stderr
    steps = {}
    for line in said.splitlines():
        words = line.split()
        if len(words) == 2 and words[1].replace(".", "").isdigit():
            steps[words[0]] = float(words[1]) - begin
    if "board" not in steps:
        sys.exit(f"startup: no board came\n{said}")
    return steps


def keep_a_board(program, environment):
    """Opens the window until it has kept its board."""
    folder = os.path.join(environment["XDG_CACHE_HOME"], "slipway", "boards")
    process = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
    end = clock() + 120_000
    while not (os.path.isdir(folder) and any(name != "key" for name in os.listdir(folder))):
        if clock() > end:
            sys.exit("startup: no board was kept")
        time.sleep(0.2)
    stop(process)


def environment_in(folder, display):
    environment = {**os.environ, "DISPLAY": display.name, "HOME": folder, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        path = os.path.join(folder, name.lower())
        os.makedirs(path)
        environment[f"XDG_{name}_HOME"] = path
    return environment


def report(name, times):
    print(f"{name:28} {min(times):7.1f} {statistics.median(times):7.1f} {max(times):7.1f}")


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, workspace = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    runs = int(sys.argv[3]) if len(sys.argv) == 4 else 20
    there = [peer for peer in PEERS if shutil.which(peer)]
    missing = [PEERS[peer] for peer in PEERS if peer not in there]
    if missing:
        print(f"not installed, left out: {' '.join(missing)} (apt-get install {' '.join(missing)})")
    with tempfile.TemporaryDirectory() as folder:
        display = Display(folder)
        environment = environment_in(os.path.join(folder, "home"), display)
        environment["SLIPWAY_WORKSPACE"] = workspace
        try:
            keep_a_board(program, environment)
            painted = {name: [] for name in ["slipway", *there]}
            boards = []
            steps = {}
            for run in range(runs + 1):
                for name, times in painted.items():
                    times.append(paint_time(display, [program if name == "slipway" else name], environment))
                boards.append(board_time(display, [program], environment))
                for step, at in traced_steps([program], environment).items():
                    steps.setdefault(step, []).append(at)
        finally:
            display.stop()
        print(f"{'ms since exec':28} {'min':>7} {'median':>7} {'max':>7}   ({runs} runs, "
              f"load {os.getloadavg()[0]:.1f})")
        for name, times in painted.items():
            report(f"{name}, painted", times[1:])
        report("slipway, full board", boards[1:])
        for step, times in steps.items():
            report(f"  slipway, {step}", times[1:])
        if there:
            medians = [statistics.median(painted[name][1:]) for name in there]
            board = statistics.median(boards[1:])
            print(f"full board / median of the peers: {board / statistics.median(medians):.2f}")


if __name__ == "__main__":
    main()
