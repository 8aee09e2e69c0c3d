# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the envelopes (slipway.evidence/1) that other systems put into a folder, as files of JSON.

Nothing is kept between two runs, and nothing in the folder is touched: the sandbox lets it only read. That a
file is taken once follows from the ids of its envelopes, which the history knows; files that were there at
the last run that went well are passed over to spare the work.
"""
import datetime
import errno
import hashlib
import json
import os
import stat

import slipway_plugin
from slipway_plugin import Unavailable, Unreadable

LARGEST_FILE = 16 << 20
LARGEST_ENVELOPE = (1 << 20) - 4096  # a line of the protocol has 1 MiB, with what stands around it
MOST_BYTES = 56 << 20  # of the 64 MiB that one collection may write
MOST_FILES = 20_000
DEEPEST = 64
LONGEST_NAME = 200  # of a source, by the envelope's schema
# The clock of a network folder may be behind this machine's. Taking a file again costs nothing but time.
CLOCK_SKEW = datetime.timedelta(hours=1)
MOST_NAMED = 5
MOST_REFUSED = 1000  # of one file
MOST_LOGGED = 100  # what is logged counts among what a collection may write


class Refused(Exception):
    """Why a file, or an envelope in it, cannot be taken: what follows "a.json: "."""


def shown(name):
    """A file's name for people: one line, whatever bytes it is made of."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "?" for c in text)


def is_meant(name):
    """By convention a file is written under another name (x.json.tmp, .x.json) and renamed when it is whole."""
    return name.endswith(".json") and not name.startswith(".")


def put_there(status):
    """When a file came to be there as it is: renaming changes st_ctime, and not st_mtime."""
    moment = max(status.st_ctime, status.st_mtime)
    return datetime.datetime.fromtimestamp(moment, datetime.timezone.utc)


def waiting_files(folder, since):
    """Names of the files to read, oldest first."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_meant(entry.name):
                continue
            try:
                moment = put_there(entry.stat(follow_symlinks=False))
            except FileNotFoundError:  # taken away meanwhile
                continue
            if since is None or moment >= since - CLOCK_SKEW:
                found.append((moment, entry.name))
    if len(found) > MOST_FILES:
        raise Unreadable("there are %d files to read, more than %d" % (len(found), MOST_FILES),
                         hint="move away those that were read")
    return [name for _, name in sorted(found)]


def read(folder, name):
    """The file's content; None where it was taken away meanwhile. Links are not followed: they could lead to
    what nobody meant to hand over."""
    try:
        file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    except FileNotFoundError:
        return None
    except OSError as error:
        is_link = error.errno == errno.ELOOP  # of O_NOFOLLOW
        raise Refused("is a link, which is not followed" if is_link else "cannot be read: %s" % error.strerror)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise Refused("is no file")
    with open(file, "rb") as opened:
        content = opened.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise Refused("is larger than %d MiB" % (LARGEST_FILE >> 20))
    return content


def refuse_constant(name):
    raise ValueError("%s is no number of JSON" % name)


def refuse_twice(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key is there twice in one object")
    return members


def finite(text):
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number is too large")
    return number


def whole(text):
    if len(text) > 19:
        return finite(text)
    return int(text)


def is_deeper(value, levels):
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return levels == 0 or any(is_deeper(child, levels - 1) for child in children)


def envelopes_in(content):
    """One envelope, or an array of them as `slipway import --json` prints it. Strictly JSON: what the host
    cannot read would end the whole collection."""
    try:
        document = json.loads(content.decode("utf-8"), parse_constant=refuse_constant, parse_float=finite,
                              parse_int=whole, object_pairs_hook=refuse_twice)
        json.dumps(document, ensure_ascii=False).encode("utf-8")  # half a pair of surrogates is no text
    except (ValueError, RecursionError) as error:
        raise Refused("is not JSON: %s" % (error if isinstance(error, ValueError) else "nested too deeply"))
    if is_deeper(document, DEEPEST):
        raise Refused("is nested too deeply")
    return document if isinstance(document, list) else [document]


def text_at(envelope, member, name):
    value = envelope.get(member)
    value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) else ""


def part_of(envelope, instance):
    """What tells this origin from others, each of which is a source of its own: one that is well must not
    hide that another is not."""
    part = "%s/%s" % (text_at(envelope, "source", "plugin"), text_at(envelope, "source", "instance"))
    if len(instance) + 1 + len(part) > LONGEST_NAME:
        part = hashlib.sha256(part.encode()).hexdigest()[:32]
    return part


def adopted(envelope, collection):
    """The envelope as this source sends it, with where it came from among its provenance; None for another
    project's. What else may be wrong with it is told by the host, which keeps it as a dead letter."""
    if not isinstance(envelope, dict) or envelope.get("schema") != "slipway.evidence/1":
        raise Refused("is no envelope of slipway.evidence/1")
    origin = [text_at(envelope, "source", name) for name in ("plugin", "version", "instance")]
    if not all(origin):
        raise Refused("does not say where it comes from: source needs plugin, version and instance")
    project = text_at(envelope, "subject", "project")
    if project != collection.subject["project"]:
        if collection.config.get("is_shared"):
            return None
        raise Refused("is about the project \"%s\", and this source is for \"%s\""
                      % (project[:80], collection.subject["project"]))
    if envelope.get("kind") not in collection.kinds:
        raise Refused("is of a kind that is not taken: use one of %s" % ", ".join(collection.kinds))
    envelope = dict(envelope)
    provenance = envelope.get("provenance", [])
    if isinstance(provenance, list):
        # Of its content alone, and not of the file's name: the same envelope stays the same.
        envelope["provenance"] = provenance + [{"uri": "envelope of %s %s (%s)" % tuple(origin)}]
    return envelope


class Reading:
    """One run over the folder."""

    def __init__(self, collection, folder):
        self.collection = collection
        self.folder = folder
        self.files = 0
        self.others = 0
        self.bytes = 0
        self.refused = 0
        self.named = []  # the first of the refused

    def refuse(self, place, why):
        self.collection.check()
        self.refused += 1
        words = "%s %s" % (place, why)
        if self.refused <= MOST_NAMED:
            self.named.append(words)
        if self.refused <= MOST_LOGGED:
            self.collection.log(words, "warning")

    def take(self, place, envelope):
        try:
            envelope = adopted(envelope, self.collection)
        except Refused as refusal:
            self.refuse(place, refusal)
            return
        if envelope is None:
            self.others += 1
            return
        size = len(json.dumps(envelope))
        if size > LARGEST_ENVELOPE:
            self.refuse(place, "holds an envelope larger than 1 MiB")
            return
        self.bytes += size + 1024
        if self.bytes > MOST_BYTES:
            raise Unreadable("there are more than %d MiB of envelopes to read" % (MOST_BYTES >> 20),
                             hint="move away the files that were read")
        self.collection.forward(envelope, part_of(envelope, self.collection.instance))

    def read(self, name):
        try:
            content = read(self.folder, name)
            if content is None:
                return
            self.files += 1
            envelopes = envelopes_in(content)
        except Refused as refusal:
            self.refuse(shown(name), refusal)
            return
        before = self.refused
        for number, envelope in enumerate(envelopes, 1):
            if self.refused - before >= MOST_REFUSED:
                self.refuse(shown(name), "holds more than %d that cannot be taken: the rest of it is not read"
                            % MOST_REFUSED)
                return
            self.take("%s, envelope %d," % (shown(name), number) if len(envelopes) > 1 else shown(name), envelope)

    def words(self):
        text = "files read: %d; envelopes taken: %d" % (self.files, self.collection.count)
        return text + ("; left to other projects: %d" % self.others if self.others else "")


def collect(collection):
    path = collection.config["path"]
    try:
        folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError:
        raise Unavailable("there is no folder %s yet" % shown(path), hint="make it, or correct the path")
    except OSError as error:
        raise Unavailable("%s cannot be read as a folder: %s" % (shown(path), error.strerror))
    try:
        reading = Reading(collection, folder)
        names = waiting_files(folder, collection.since)
        for number, name in enumerate(names):
            collection.check()
            if number % 100 == 0:
                collection.progress(number / len(names), shown(name))
            reading.read(name)
    finally:
        os.close(folder)
    collection.log(reading.words())
    collection.say(reading.words())
    if reading.refused:
        more = reading.refused - len(reading.named)
        raise Unreadable("; ".join(reading.named) + (" (and %d more)" % more if more > 0 else ""),
                         hint="correct it and put it there again, or take it away; the rest was taken")


slipway_plugin.run(collect)
