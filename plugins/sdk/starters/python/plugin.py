"""Reads a list of tests, one a line: "ok NAME" or "failed NAME"."""
import slipway_plugin


def collect(c):
    path = c.config["path"]
    passed = failed = 0
    try:
        with open(path, encoding="utf-8") as report:
            for number, line in enumerate(report, 1):
                word = line.partition(" ")[0].strip()
                if word == "ok":
                    passed += 1
                elif word == "failed":
                    failed += 1
                else:
                    raise slipway_plugin.Unreadable("%s:%d: neither ok nor failed" % (path, number))
    except OSError as error:
        raise slipway_plugin.Unavailable("%s cannot be read: %s" % (path, error.strerror))
    c.progress(1, "read")
    c.evidence("test-run", {"tests.total": passed + failed, "tests.passed": passed, "tests.failed": failed},
               files=[path])


slipway_plugin.run(collect)
