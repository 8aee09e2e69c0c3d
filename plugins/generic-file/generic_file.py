# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes facts out of one JSON file by JSON Pointer (RFC 6901)."""
import datetime
import json
import math

import slipway_plugin
from slipway_plugin import Unavailable, Unreadable

LARGEST_FILE = 64 << 20


def refuse_constant(name):
    raise ValueError("%s is not JSON" % name)


def refuse_twice(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key is there twice in one object")
    return members


def read(path):
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise Unavailable("there is no file %s yet" % path, hint="run the tool that writes it")
    except OSError as error:
        raise Unavailable("%s cannot be read: %s" % (path, error.strerror))
    if len(content) > LARGEST_FILE:
        raise Unreadable("%s is larger than 64 MiB" % path)
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=refuse_constant,
                          object_pairs_hook=refuse_twice)
    except (ValueError, RecursionError) as error:
        raise Unreadable("%s is not JSON: %s" % (path, error))


def at(document, pointer):
    value = document
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and token.isdigit() and int(token) < len(value):
            value = value[int(token)]
        else:
            raise Unreadable("there is nothing at %s" % pointer, hint="correct the pointer of the source")
    return value


def fact(document, key, rule):
    value = at(document, rule["pointer"])
    if rule.get("count"):
        if not isinstance(value, list):
            raise Unreadable("%s: what is at %s is not an array to count" % (key, rule["pointer"]))
        value = len(value)
    if "scale" in rule:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise Unreadable("%s: what is at %s is not a number to scale" % (key, rule["pointer"]))
        value = value * rule["scale"]
    if isinstance(value, float) and not math.isfinite(value):
        raise Unreadable("%s: the number at %s is too large" % (key, rule["pointer"]))
    if not isinstance(value, (bool, int, float, str)):
        raise Unreadable("%s: what is at %s is no single value" % (key, rule["pointer"]))
    return value


def time(document, pointer):
    text = at(document, pointer)
    try:
        moment = datetime.datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Unreadable("what is at %s is not an RFC 3339 time with its zone" % pointer)
    return moment


def collect(collection):
    config = collection.config
    collection.progress(0, "reading %s" % config["path"])
    document = read(config["path"])
    facts = {key: fact(document, key, rule) for key, rule in config["facts"].items()}
    observed_at = time(document, config["observed_at"]) if "observed_at" in config else None
    collection.evidence(config["kind"], facts, files=[config["path"]], observed_at=observed_at)
    collection.progress(1)


slipway_plugin.run(collect)
