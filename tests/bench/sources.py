#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what many sources on a schedule cost: CPU, memory, and how late they are collected.

    tests/bench/sources.py PROGRAM [SOURCES [MINUTES [SCHEDULE]]]

PROGRAM is the built slipway, with its plugins beside it. Makes a workspace with SOURCES (200) of the plugin
generic-http, each of a project of its own among twenty, on SCHEDULE (PT5M), all asking one server on the
loopback, and lets `slipway collect --watch --json` collect them for MINUTES (10). The server answers after 50
ms, with another number each time and the headers of a rate limit, so that each collection stores evidence.

Late is a collection by the time from when it was due to when it began. All are due at once when the watch
begins: those first ones are told apart. CPU is the watch's own and that of all the plugins it ran; memory is
the watch's own at its highest (VmHWM), and that of it and all that it ran together (RSS, looked at twice a
second, pages that several share counted for each).
"""
import datetime
import http.server
import itertools
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

PROJECTS = 20
ANSWER_AFTER = 0.05


class Service(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    numbers = itertools.count(1)

    def do_GET(self):
        number = next(Service.numbers)
        time.sleep(ANSWER_AFTER)
        body = json.dumps({"value": number}).encode()
        self.send_response(200)
        for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(body))),
                            ("X-RateLimit-Limit", "100000"), ("X-RateLimit-Remaining", str(100000 - number)),
                            ("X-RateLimit-Reset", "3600")):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve():
    """A process of its own, so that its work is not counted."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
        os.write(write, str(server.server_address[1]).encode())
        os.close(write)
        server.serve_forever()
        os._exit(0)
    os.close(write)
    return child, int(os.read(read, 16))


def make_workspace(slipway, port, sources, schedule):
    slipway("init", "w.slipway")
    for number in range(min(PROJECTS, sources)):
        slipway("project", "add", f"project-{number:02}")
    config = {"url": f"http://127.0.0.1:{port}", "kind": "custom", "facts": {"x.value": {"pointer": "/value"}}}
    for number in range(sources):
        slipway("source", "add", f"project-{number % PROJECTS:02}", "generic-http", "--instance", f"s{number:03}",
                "--config", json.dumps({**config, "path": f"/source/{number}"}), "--schedule", schedule)


def status_of(pid, key):
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as file:
            for line in file:
                if line.startswith(key + ":"):
                    return int(line.split()[1])
    except OSError:
        pass
    return 0


def tree_of(root):
    """The process and everything below it."""
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            parents[int(name)] = status_of(int(name), "PPid")
    found, more = set(), {root}
    while more:
        found |= more
        more = {pid for pid, parent in parents.items() if parent in more} - found
    return found


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


class Reader(threading.Thread):
    """Takes the watch's lines."""

    def __init__(self, stream):
        super().__init__(daemon=True)
        self.stream = stream
        self.runs = []

    def run(self):
        for line in self.stream:
            self.runs.append(json.loads(line))


def watch(program, environment, folder, seconds):
    process = subprocess.Popen([program, "collect", "--watch", "--json"], env=environment, cwd=folder, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    began = time.time()
    reader = Reader(process.stdout)
    reader.start()
    together = own = 0
    while time.time() - began < seconds and process.poll() is None:
        together = max(together, sum(status_of(pid, "VmRSS") for pid in tree_of(process.pid)))
        own = max(own, status_of(process.pid, "VmHWM"))
        time.sleep(0.5)
    took = time.time() - began
    process.send_signal(signal.SIGINT)
    _, code, usage = os.wait4(process.pid, 0)
    reader.join(10)
    return reader.runs, began, took, own, together, usage, os.waitstatus_to_exitcode(code)


def tell_lateness(name, late):
    if late:
        print(f"late, {name:24} median {statistics.median(late):7.2f} s   worst {max(late):7.2f} s   "
              f"({len(late)} collections)")


def main():
    if not 2 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    sources = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 10
    schedule = sys.argv[4] if len(sys.argv) > 4 else "PT5M"
    child, port = serve()
    try:
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder,
                           "XDG_CACHE_HOME": folder, "SLIPWAY_WORKSPACE": os.path.join(folder, "w.slipway")}

            def slipway(*words):
                subprocess.run([program, *words], env=environment, cwd=folder, check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

            make_workspace(slipway, port, sources, schedule)
            runs, began, took, own, together, usage, code = watch(program, environment, folder, 60 * minutes)
            size = os.path.getsize(os.path.join(folder, "w.slipway"))
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    outcomes = {}
    for run in runs:
        outcomes[run["outcome"]] = outcomes.get(run["outcome"], 0) + 1
    first, later = [], []
    for run in runs:
        if run.get("due_at") and run.get("started_at"):
            due = moment(run["due_at"])
            (later if due > began else first).append(moment(run["started_at"]) - max(due, began))
    cpu = usage.ru_utime + usage.ru_stime
    print(f"{sources} sources, {schedule}, {took:.0f} s, load {os.getloadavg()[0]:.1f}, exit code {code}")
    print(f"collections {len(runs)} ({', '.join(f'{n} {name}' for name, n in sorted(outcomes.items()))}), "
          f"{sum(run['stored'] for run in runs)} stored, workspace {size / 2**20:.1f} MiB")
    print(f"CPU {cpu:.1f} s ({100 * cpu / took:.1f} % of one core, {1000 * cpu / max(1, len(runs)):.0f} ms a collection)")
    print(f"memory {own / 1024:.0f} MiB by itself, {together / 1024:.0f} MiB with what it ran, at most")
    tell_lateness("of the start", first)
    tell_lateness("by schedule", later)


if __name__ == "__main__":
    main()
