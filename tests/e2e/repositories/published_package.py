# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a git repository of one commit from a published package, named by version and SHA-256.

The archive comes through the machine's own apt or npm, from wherever these are configured to look, and is kept
for the next run. Nothing of the package is run."""
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import tarfile

import repository_description

PATIENCE = 60  # seconds for one call of a package manager
IMPORTED = {"when": "2026-01-01T00:00:00Z", "who": "Import <import@example.org>", "message": "Import", "tags": []}


class Absent(Exception):
    """The package cannot be had here: no tool, no network, or no such version any more."""


silent = set()  # programs that did not answer in time; they are not asked again


def run(command, folder, environment=None):
    if command[0] in silent:
        raise Absent(f"{command[0]} does not answer")
    try:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        silent.add(command[0])
        raise Absent(f"{command[0]}: {type(error).__name__}") from None
    if done.returncode != 0:
        raise Absent(f"{command[0]} ended with {done.returncode}")


def source_lists():
    """What apt is configured with, asked for sources instead of binaries."""
    etc = pathlib.Path("/etc/apt")
    deb822 = "\n\n".join(p.read_text() for p in sorted((etc / "sources.list.d").glob("*.sources")))
    lines = "\n".join(p.read_text() for p in [etc / "sources.list", *sorted((etc / "sources.list.d").glob("*.list"))]
                      if p.exists())
    return re.sub(r"(?m)^Types:.*", "Types: deb-src", deb822), re.sub(r"(?m)^deb ", "deb-src ", lines)


def apt_environment(cache):
    """An apt of our own, so that the machine's is neither changed nor asked for rights."""
    folder = pathlib.Path(cache).resolve() / "apt"
    for part in ("lists/partial", "cache/archives/partial", "sources.list.d"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    deb822, lines = source_lists()
    (folder / "sources.list.d/configured.sources").write_text(deb822)
    (folder / "sources.list").write_text(lines)
    configuration = folder / "apt.conf"
    configuration.write_text(f'Dir::State "{folder}";\nDir::State::lists "{folder}/lists";\n'
                             f'Dir::Cache "{folder}/cache";\nDir::Etc::sourcelist "{folder}/sources.list";\n'
                             f'Dir::Etc::sourceparts "{folder}/sources.list.d";\n')
    environment = dict(os.environ, APT_CONFIG=str(configuration))
    if not any((folder / "lists").glob("*Sources*")):
        run(["apt-get", "update", "-qq"], folder, environment)
    return environment


def download(package, cache):
    if package["from"] == "debian":
        if not shutil.which("apt-get"):
            raise Absent("apt-get is not installed")
        run(["apt-get", "source", "--download-only", "--tar-only", "-qq", f"{package['name']}={package['version']}"],
            cache, apt_environment(cache))
    else:
        if not shutil.which("npm"):
            raise Absent("npm is not installed")
        run(["npm", "pack", "--silent", "--ignore-scripts", f"{package['name']}@{package['version']}"], cache)


def archive(package, cache):
    """The verified archive; Absent if it cannot be had, ValueError if it is another one."""
    path = pathlib.Path(cache) / package["file"]
    pathlib.Path(cache).mkdir(parents=True, exist_ok=True)
    if not path.exists():
        download(package, cache)
    if not path.exists():
        raise Absent(f"{package['file']} did not arrive")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != package["sha256"]:
        raise ValueError(f"{package['file']} has the checksum {found}, not {package['sha256']}")
    return path


def build(package, cache, repository):
    """Makes the bare repository and gives its commit. Links are left out: they carry nothing of their own."""
    contents, programs = {}, set()
    with tarfile.open(archive(package, cache)) as tar:
        for member in tar.getmembers():
            path = member.name.partition("/")[2]
            if not member.isfile() or not path:
                continue
            contents[path] = tar.extractfile(member).read()
            if member.mode & 0o100:
                programs.add(path)
    commits = [dict(IMPORTED, changes=contents)]
    commit = repository_description.build(commits, repository, lambda path: "100755" if path in programs else "100644")
    if commit != package["commit"]:
        raise ValueError(f"{package['name']} became the commit {commit}, not {package['commit']}")
    return commit
