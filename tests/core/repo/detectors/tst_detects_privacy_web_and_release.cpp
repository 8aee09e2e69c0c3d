// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Personal data in logs, what a web site owes its visitors, and what a release is made of.
class TestDetectsPrivacyWebAndRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privacy_data();
    void privacy() { check(); }
    void web_data();
    void web() { check(); }
    void release_data();
    void release() { check(); }
};

void TestDetectsPrivacyWebAndRelease::privacy_data()
{
    addColumns();
    const auto logged = [](const char* name, const char* path, const QByteArray& line, int times) {
        row(name, {{path, line}}, {count("repo.privacy.logged", times)});
    };
    logged("an argument", "a.py", "logger.info('signed up: %s', user.email)\n", 1);
    logged("put into a string", "a.ts", "console.log(`signed up ${user.email}`)\n", 1);
    logged("put into an f-string", "a.py", "log.debug(f\"card {card_number} declined\")\n", 1);
    logged("a Java argument", "A.java", "LOG.info(\"phone {}\", phoneNumber);\n", 1);
    logged("only a word of the message", "a.py", "logger.info('sending the email now')\n", 0);
    logged("a number of them", "a.py", "logger.info('sent %d', email_count)\n", 0);
    logged("a service", "a.ts", "console.log(emailService.name)\n", 0);
    logged("a function", "a.py", "logger.info(email())\n", 0);
    logged("masked", "a.py", "logger.info('signed up %s', mask(user.email))\n", 0);
    logged("no log", "a.py", "catalog.info = user.email\n", 0);
    logged("a test may", "tests/test_a.py", "logger.info(user.email)\n", 0);
    row("where", {{"src/a.py", "x = 1\nlogger.info(user.email)\n"}}, {count("repo.privacy.logged", 1)},
        "repo.privacy.logged src/a.py:2");
    row("OpenTelemetry redacts",
        {{"otel.yaml", "receivers:\n  otlp:\nprocessors:\n  redaction/pii:\n    allow_all_keys: true\n"}},
        {yes("repo.privacy.redaction")}, "repo.privacy.redaction otel.yaml:4");
    row("pino redacts", {{"log.ts", "import pino from 'pino'\npino({ redact: ['user.email'] })\n"}},
        {yes("repo.privacy.redaction")}, "repo.privacy.redaction log.ts:2");
    row("only in a comment",
        {{"otel.yaml", "processors:\n  # redaction:\n  #   allow_all_keys: true\n  batch:\n"}},
        {no("repo.privacy.redaction")});
    row("nothing redacts", {{"otel.yaml", "processors:\n  batch:\n"}}, {no("repo.privacy.redaction")});
}

void TestDetectsPrivacyWebAndRelease::web_data()
{
    addColumns();
    row("a site as it should be",
        {{"public/robots.txt", "User-agent: *\n"},
         {"app/sitemap.ts", "export default 1\n"},
         {"app/privacy-policy/page.tsx", "export default 1\n"},
         {"index.html", "<!doctype html>\n<html lang=\"en\">\n"},
         {"package.json", "{\"dependencies\": {\"vanilla-cookieconsent\": \"3.0.0\"},\n\"devDependencies\": "
                          "{\"eslint-plugin-jsx-a11y\": \"6.9.0\"}}"}},
        {yes("repo.web.robots"), yes("repo.web.sitemap"), yes("repo.web.privacy_policy"),
         yes("repo.web.consent"), yes("repo.web.accessibility_checks"),
         count("repo.web.pages_without_language", 0)},
        "repo.web.accessibility_checks package.json:2");
    row("a page without a language", {{"index.html", "<!doctype html>\n<html>\n"}},
        {count("repo.web.pages_without_language", 1), no("repo.web.consent")},
        "repo.web.pages_without_language index.html:2");
    row("a part of a page", {{"part.html", "<div>x</div>\n"}}, {count("repo.web.pages_without_language", 0)});
    row("a class of that name", {{"src/PrivacyFilter.java", "class PrivacyFilter {}\n"}},
        {no("repo.web.privacy_policy")});
    row("checked in CI",
        {{".github/workflows/ci.yml", "jobs:\n  a:\n    steps:\n      - run: npx lhci autorun\n"}},
        {yes("repo.web.accessibility_checks")});
}

void TestDetectsPrivacyWebAndRelease::release_data()
{
    addColumns();
    row("attested, with a bill of materials",
        {{".github/workflows/release.yml", "jobs:\n  a:\n    steps:\n      - uses: anchore/sbom-action@v0\n  "
                                           "    - uses: actions/attest-build-provenance@v2\n"}},
        {yes("repo.release.bill_of_materials"), yes("repo.release.provenance")},
        "repo.release.provenance .github/workflows/release.yml:5");
    row("only in a comment", {{"Makefile", "# cosign sign would be nice\nall:\n\tmake\n"}},
        {no("repo.release.provenance"), no("repo.release.bill_of_materials")});
    row("the README speaks of it", {{"README.md", "cosign sign\n"}}, {no("repo.release.provenance")});
    row("a large file", {{"data.bin", QByteArray((5 << 20) + 1, 'x')}},
        {count("repo.large_files", 1), count("repo.built_files", 0)}, "repo.large_files data.bin:0");
    row("a built file", {{"lib/tool.dll", "MZ"}}, {count("repo.built_files", 1)},
        "repo.built_files lib/tool.dll:0");
    row("a built file of a test", {{"testdata/tool.dll", "MZ"}}, {count("repo.built_files", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsPrivacyWebAndRelease)
#include "tst_detects_privacy_web_and_release.moc"
