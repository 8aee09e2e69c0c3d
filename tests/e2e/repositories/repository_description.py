# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a git repository from a description: the same description gives the same commit on every machine.

A description (*.repo) says in prose what it is, and then holds, each at the start of a line:

    == commit 2026-01-12T09:00:00Z Ada <ada@example.org> Message     what follows belongs to it
    -- path --                                                       a file; its lines follow
    -- delete path --
    == tag v1.0.0                                                    of the commit before it

`{{kind:seed}}` stands for a made-up secret of that kind, put together here so that no description holds one.
"""
import base64
import datetime
import hashlib
import pathlib
import re
import subprocess
import zlib

COMMIT = re.compile(r"== commit (\S+) (.+? <\S+>) (.+)")
SECRET = re.compile(r"\{\{(github|badgithub|aws|random|password|privatekey):(\w+)\}\}")
BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def characters(seed, alphabet, count):
    """`count` characters that look random and are the same each time."""
    stream = hashlib.shake_256(seed.encode()).digest(count)
    return "".join(alphabet[byte % len(alphabet)] for byte in stream)


def github_token(seed, is_valid):
    """GitHub's form: its last six characters are the CRC-32 of the thirty before, in base 62."""
    body = characters("github" + seed, BASE62, 30)
    number = zlib.crc32(body.encode()) + (0 if is_valid else 1)
    checksum = ""
    for _ in range(6):
        number, digit = divmod(number, 62)
        checksum = BASE62[digit] + checksum
    return "gh" + "p_" + body + checksum


def private_key(seed):
    # "MIIEpAIBAAKCAQEA" is how every PKCS #1 key of 2,048 bits begins in DER.
    data = "MIIEpAIBAAKCAQEA" + base64.b64encode(hashlib.shake_256(seed.encode()).digest(1170)).decode()
    lines = [data[at:at + 64] for at in range(0, len(data), 64)]
    border = "-----{} RSA " + "PRIVATE" + " KEY-----"
    return "\n".join([border.format("BEGIN"), *lines, border.format("END")])


def secret(match):
    kind, seed = match.groups()
    return {
        "github": lambda: github_token(seed, True),
        "badgithub": lambda: github_token(seed, False),
        "aws": lambda: "AK" + "IA" + characters("aws" + seed, BASE32, 16),
        "random": lambda: characters("random" + seed, BASE62, 40),
        "password": lambda: "q7" + characters("password" + seed, BASE62, 14),
        "privatekey": lambda: private_key(seed),
    }[kind]()


def commits_of(description):
    """[{when, who, message, changes: {path: content or None}, tags}]"""
    commits = []
    lines = None
    for line in description.split("\n"):
        started = COMMIT.fullmatch(line)
        if started:
            commits.append({"when": started[1], "who": started[2], "message": started[3], "changes": {}, "tags": []})
        elif commits and line.startswith("== tag "):
            commits[-1]["tags"].append(line.removeprefix("== tag "))
        elif commits and line.startswith("-- delete ") and line.endswith(" --"):
            commits[-1]["changes"][line[10:-3]] = None
        elif commits and line.startswith("-- ") and line.endswith(" --") and len(line) > 6:
            lines = commits[-1]["changes"].setdefault(line[3:-3], [])
            continue
        elif lines is not None and commits:
            lines.append(line)
            continue
        lines = None
    for commit in commits:
        for path, text in commit["changes"].items():
            if text is not None:
                content = "\n".join(text).rstrip("\n")
                commit["changes"][path] = SECRET.sub(secret, content + "\n" if content else "")
    return commits


def quoted(path):
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'


def import_stream(commits, mode_of=lambda path: "100644"):
    """What `git fast-import` reads. Contents are str or bytes."""
    out = bytearray()

    def data(content):
        content = content if isinstance(content, bytes) else content.encode()
        out.extend(b"data %d\n%s\n" % (len(content), content))

    for commit in commits:
        seconds = int(datetime.datetime.fromisoformat(commit["when"].replace("Z", "+00:00")).timestamp())
        who = f"{commit['who']} {seconds} +0000"
        out.extend(f"commit refs/heads/main\nauthor {who}\ncommitter {who}\n".encode())
        data(commit["message"])
        for path, content in sorted(commit["changes"].items()):
            if content is None:
                out.extend(f"D {quoted(path)}\n".encode())
            else:
                out.extend(f"M {mode_of(path)} inline {quoted(path)}\n".encode())
                data(content)
        for tag in commit["tags"]:
            out.extend(f"reset refs/tags/{tag}\nfrom refs/heads/main\n\n".encode())
    return bytes(out)


def git(repository, *arguments, stdin=None):
    """Runs git without anybody's configuration."""
    environment = {"PATH": "/usr/bin:/bin:/usr/local/bin", "HOME": str(repository), "GIT_CONFIG_NOSYSTEM": "1",
                   "GIT_CONFIG_GLOBAL": "/dev/null", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["git", "-C", str(repository), *arguments], input=stdin, env=environment,
                          capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def build(commits, repository, mode_of=lambda path: "100644"):
    """Makes the bare repository and gives its commit."""
    pathlib.Path(repository).mkdir(parents=True)
    git(repository, "init", "--quiet", "--bare", "--initial-branch=main")
    git(repository, "fast-import", "--quiet", stdin=import_stream(commits, mode_of))
    return git(repository, "rev-parse", "main").decode().strip()
