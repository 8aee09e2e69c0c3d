# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a terminal of its own and types the lines of standard input, one at each question that ends in
": ". Prints what the terminal showed; ends with the command's exit code."""
import os
import pty
import sys

lines = sys.stdin.buffer.read().split(b"\n")
process, terminal = pty.fork()
if process == 0:
    os.execv(sys.argv[1], sys.argv[1:])
shown = b""
answered = 0
while True:
    try:
        block = os.read(terminal, 4096)
    except OSError:  # the other end was closed
        break
    if not block:
        break
    shown += block
    if shown.count(b": ", answered) and shown.endswith(b": ") and lines:
        answered = len(shown)
        os.write(terminal, lines.pop(0) + b"\n")
sys.stdout.buffer.write(shown)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
