// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/junit_case.h"

#include <algorithm>

namespace slipway::plugin {

namespace {

constexpr int kLongestText = 2000;

/// What the elements inside a case say, before they are weighed.
struct Signs
{
    bool failure = false;
    bool error = false;
    bool skipped = false;
    bool flaky = false;
    bool rerun = false;
    QString message;
    QString skipMessage;
};

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* each) {
        return word.compare(QLatin1String(each), Qt::CaseInsensitive) == 0;
    });
}

void readProblem(XmlCursor& xml, Signs& signs)
{
    QString message = xml.attribute(u"message");
    if (message.isEmpty())
        message = xml.readText(kLongestText);
    else
        xml.skip();
    if (signs.message.isEmpty())
        signs.message = message;
}

void readSign(XmlCursor& xml, Signs& signs)
{
    const QString name = xml.name();
    if (name == QLatin1String("failure") || name == QLatin1String("error")) {
        (name == QLatin1String("failure") ? signs.failure : signs.error) = true;
        readProblem(xml, signs);
        return;
    }
    if (name == QLatin1String("skipped") || name == QLatin1String("ignored")) {
        signs.skipped = true;
        signs.skipMessage = xml.attribute(u"message");
    } else if (name == QLatin1String("flakyFailure") || name == QLatin1String("flakyError")) {
        signs.flaky = true;
    } else if (name == QLatin1String("rerunFailure") || name == QLatin1String("rerunError")) {
        signs.rerun = true;
    }
    xml.skip();
}

/// The status attribute speaks only where no element does: GoogleTest's "notrun" and others' "failed".
TestOutcome byStatus(const QString& status, const QString& result)
{
    if (isOneOf(status, {"notrun", "disabled", "skipped", "ignored", "pending", "todo"}) ||
        isOneOf(result, {"suppressed", "skipped"}))
        return TestOutcome::Skipped;
    if (isOneOf(status, {"fail", "failed", "failure"}) || isOneOf(result, {"fail", "failed", "failure"}))
        return TestOutcome::Failed;
    if (isOneOf(status, {"error", "errored", "broken"}) || isOneOf(result, {"error", "errored", "broken"}))
        return TestOutcome::Errored;
    return TestOutcome::Passed;
}

TestOutcome weigh(const Signs& signs, TestOutcome byAttributes)
{
    if (signs.failure)
        return TestOutcome::Failed;
    if (signs.error)
        return TestOutcome::Errored;
    if (signs.skipped)
        return TestOutcome::Skipped;
    if (signs.rerun)
        return TestOutcome::Failed;
    return byAttributes;
}

/// CTest writes what it could not start as skipped; only these reasons are a wish of the project.
bool isCTestTrouble(const QString& status, const QString& reason)
{
    return status == QLatin1String("notrun") && !reason.isEmpty() &&
           !reason.startsWith(QLatin1String("SKIP_")) && reason != QLatin1String("Disabled");
}

} // namespace

QString JunitCase::fullName() const
{
    return className.isEmpty() || className == name ? name : className + QLatin1Char('.') + name;
}

JunitCase readJunitCase(XmlCursor& xml)
{
    JunitCase result;
    result.name = xml.attribute(u"name");
    result.className = xml.attribute(u"classname");
    if (result.className.isEmpty())
        result.className = xml.attribute(u"class");
    result.file = xml.attribute(u"file");
    result.line = xml.attribute(u"line");
    result.time = xml.attribute(u"time");
    const QString status = xml.attribute(u"status");
    const TestOutcome byAttributes = byStatus(status, xml.attribute(u"result"));
    const int depth = xml.depth();
    Signs signs;
    while (xml.next()) {
        if (xml.isEnd() && xml.depth() == depth)
            break;
        if (xml.isStart())
            readSign(xml, signs);
    }
    result.outcome = weigh(signs, byAttributes);
    result.isFlaky = signs.flaky && result.outcome == TestOutcome::Passed;
    result.couldNotRun = signs.skipped && isCTestTrouble(status, signs.skipMessage);
    result.hasOnlyReruns = signs.rerun && !signs.failure && !signs.error;
    result.message = signs.message;
    return result;
}

} // namespace slipway::plugin
