// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutes_markdown.h"

#include "core/report/markdown_escape.h"
#include "core/report/naughty_texts.h"
#include "support/builders.h"
#include "support/value_of.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using readiness::Minutes;
using readiness::MinutesItem;

/// The minutes as Markdown: every word of them, and nothing that somebody typed as markup.
class TestMinutesMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMinutesAreWrittenWhole()
    {
        QCOMPARE(QString::fromUtf8(markdownOf(report::makeMinutes(someMinutes(), QTimeZone::utc()))),
                 QStringLiteral(R"(# Launch review

Tue 24 Nov 2026, from 09:00 to 09:32, 27 min of meeting.

## Attendance

| Who | Role | Attended |
| --- | --- | --- |
| eve | Security | absent |
| bo | Quality | present |
| ada | | present, not invited |

## Agenda

| # | Release | Verdict then | Decision | Time |
| --- | --- | --- | --- | --- |
| 1 | web 1.0 | ▲ Conditional | ▲ Conditional | 12 min of 10 min |
| 2 | api 2.0 | not shown | none | 5 min planned |

## web 1.0

Shown at 09:05 on commit `aaaaaaa`, snapshot `0123456789ab`: **▲ Conditional**. One major is open.

Launch: Wed 25 Nov 2026 10:00.

Decision: **▲ Conditional**, by cto at 09:10. Beta only

| Condition | Owner | Due |
| --- | --- | --- |
| Write the runbook | eve | Thu 26 Nov 2026 |

### Sign-offs as of Tue 24 Nov 2026 10:00

| Role | By | Status |
| --- | --- | --- |
| Quality | bo | signed 24 Nov 09:20 |
| Security | | waiting |
| Product | | void: signed on bbbbbbb |

### Notes

- 09:08 bo: Tell support

### Since the last review, Tue 17 Nov 2026 09:00

- Load tested?: Pass (2.1x), was Fail (1.4x)

## Notes on the whole meeting

- 09:30 ada: Next week at ten

## Open actions

| Due | Owner | What | Release |
| --- | --- | --- | --- |
| Thu 26 Nov 2026 | eve | Write the runbook | web 1.0 |

Times are of UTC. Review `r1`.
)"));
    }

    void aMeetingThatIsOnlyPlannedSaysSo()
    {
        Minutes minutes;
        minutes.review.title = QStringLiteral("Launch review");
        minutes.review.plannedAt = test::theDay();
        minutes.review.attendees = {{QStringLiteral("bo"), QStringLiteral("Quality")}};
        minutes.absent = minutes.review.attendees;
        const QString text = QString::fromUtf8(markdownOf(report::makeMinutes(minutes, QTimeZone::utc())));
        QVERIFY2(text.contains(QLatin1String("Planned for Tue 24 Nov 2026 09:00.\n")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("\nInvited: bo (Quality).\n")));
        QVERIFY2(!text.contains(QLatin1String("Absent")), "nobody can be absent from what was not held");
        QVERIFY(text.contains(QLatin1String("| | no release |")));
        QVERIFY(text.contains(QLatin1String("## Open actions\n\nNone.\n")));
        minutes.review.isCancelled = true;
        QVERIFY(markdownOf(report::makeMinutes(minutes)).contains("Cancelled."));
    }

    void whereNobodyTookAttendanceNobodyIsAbsent()
    {
        Minutes minutes = someMinutes();
        minutes.review.attendees = {{QStringLiteral("bo"), QStringLiteral("Quality")}};
        minutes.present.clear();
        const QString text = QString::fromUtf8(markdownOf(report::makeMinutes(minutes, QTimeZone::utc())));
        QVERIFY2(text.contains(QLatin1String("\nInvited: bo (Quality). Nobody wrote down who was there.\n")),
                 qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("Attendance")) && !text.contains(QLatin1String("absent")));
    }

    void whereNobodyWasInvitedNobodyCameWithoutAnInvitation()
    {
        Minutes minutes = someMinutes();
        minutes.review.attendees.clear();
        minutes.absent.clear();
        const QString text = QString::fromUtf8(markdownOf(report::makeMinutes(minutes, QTimeZone::utc())));
        QVERIFY2(text.contains(QLatin1String("| bo | Quality | present |\n| ada | | present |\n")),
                 qPrintable(text));
    }

    void aRoleIsTheOneThatSomebodyCameIn()
    {
        Minutes minutes;
        minutes.review.attendees = {{QStringLiteral("Bo"), QStringLiteral("Quality")},
                                    {QStringLiteral("eve"), QStringLiteral("Product")}};
        minutes.present = {{QStringLiteral("bo "), QStringLiteral("Security")}, {QStringLiteral("EVE"), {}}};
        const auto attendance = readiness::attendanceOf(minutes);
        QCOMPARE(attendance.size(), size_t(2));
        QCOMPARE(attendance[0],
                 (readiness::Attendance{{QStringLiteral("Bo"), QStringLiteral("Security")}, true, true}));
        QCOMPARE(attendance[1], (readiness::Attendance{minutes.review.attendees[1], true, true}));
    }

    void aDecisionOnAnotherSnapshotThanTheLastShownNamesIt()
    {
        Minutes minutes = someMinutes();
        const auto told = [&] {
            return QString::fromUtf8(markdownOf(report::makeMinutes(minutes, QTimeZone::utc())));
        };
        minutes.items[0].decisions[0].snapshotSha256 = minutes.items[0].snapshotSha256;
        QVERIFY(told().contains(QLatin1String("by cto at 09:10. Beta only")));
        minutes.items[0].decisions[0].snapshotSha256 = QStringLiteral("fedcba9876543210");
        QVERIFY2(told().contains(QLatin1String("by cto at 09:10, on snapshot `fedcba987654`. Beta only")),
                 qPrintable(told()));
    }

    /// A release's first review: all that was answered turned, from nothing.
    void firstAnswersAreCountedAndNotListed()
    {
        Minutes minutes = someMinutes();
        MinutesItem& item = minutes.items[0];
        item.isSinceReview = false;
        item.difference.verdict = {Verdict::NoEvidence, Verdict::Conditional, {}, {}};
        readiness::ResultDifference first = item.difference.results[0];
        first.before->state = ResultState::Unknown;
        item.difference.results.push_back(first);
        const auto told = [&] {
            return QString::fromUtf8(markdownOf(report::makeMinutes(minutes, QTimeZone::utc())));
        };
        QVERIFY2(told().contains(QLatin1String(R"(### Since Tue 17 Nov 2026 09:00

- Verdict: Conditional, was No evidence
- Load tested?: Pass (2.1x), was Fail (1.4x)
- 1 criterion was answered for the first time
)")),
                 qPrintable(told()));
        item.difference.results.push_back(first);
        QVERIFY(told().contains(QLatin1String("\n- 2 criteria were answered for the first time\n")));
        item.difference.verdict->before = Verdict::NoGo;
        QVERIFY(!told().contains(QLatin1String("first time")));
        QVERIFY(told().contains(QLatin1String("was Unknown")));
    }

    void whatPeopleTypeIsNoMarkup()
    {
        Minutes minutes = someMinutes();
        minutes.review.title = QStringLiteral("# <b>x</b>\n| y");
        minutes.items[0].notes[0].text = QStringLiteral("![](http://x) @ada\n- z");
        minutes.items[0].decisions[0].conditions[0].what = QStringLiteral("a | b");
        const QString text = QString::fromUtf8(markdownOf(report::makeMinutes(minutes, QTimeZone::utc())));
        QVERIFY(text.startsWith(QLatin1String("# \\# &lt;b&gt;x&lt;/b&gt; \\| y\n")));
        QVERIFY(!text.contains(QLatin1String("![](")));
        QVERIFY(!text.contains(QLatin1String("\n- z")));
        QVERIFY(text.contains(QLatin1String("a \\| b")));
    }

    /// Wherever somebody's words stand in them; and a template of one's own cannot leave that out by
    /// forgetting it.
    void naughtyTextsAreNoMarkup_data()
    {
        QTest::addColumn<QString>("naughty");
        int number = 0;
        for (const QString& text : test::naughtyTexts())
            QTest::addRow("%d", number++) << text;
    }

    void naughtyTextsAreNoMarkup()
    {
        QFETCH(QString, naughty);
        using report::MinutesBlock;
        using Look = report::MinutesSpan::Look;
        const report::MinutesLine line{{Look::Told, naughty}};
        const report::MinutesDocument document{
            naughty,
            {{MinutesBlock::Kind::Heading, line},
             {MinutesBlock::Kind::Text, line},
             {MinutesBlock::Kind::Item, line},
             {MinutesBlock::Kind::Table, {}, {QStringLiteral("A")}, {{line}}}},
            {}};
        const QString safe = report::escapeMarkdown(naughty);
        const QString cell =
            safe.isEmpty() ? QStringLiteral("| |") : QStringLiteral("| ") + safe + QStringLiteral(" |");
        QCOMPARE(QString::fromUtf8(markdownOf(document)),
                 QStringLiteral("# ") + safe + QStringLiteral("\n\n## ") + safe + QStringLiteral("\n\n") +
                     safe + QStringLiteral("\n\n- ") + safe + QStringLiteral("\n\n| A |\n| --- |\n") + cell +
                     QLatin1Char('\n'));
        const QByteArray own =
            "{{TITLE}}{{#BLOCK}}{{#LINE}}{{#SPAN}}{{#TOLD}}\n{{WORDS}}{{/TOLD}}{{/SPAN}}{{/LINE}}{{/BLOCK}}";
        const QByteArray filled =
            test::valueOf(report::renderMinutes(document, own, QStringLiteral("own.md")));
        const QStringList lines = QString::fromUtf8(filled).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4); // of a cell it is not asked for
        for (const QString& one : lines)
            QCOMPARE(one, safe);
    }

    void aTemplateOfOnesOwnIsFilledIn()
    {
        const QByteArray own = "{{#BLOCK}}{{#LINE}}{{#HEADING}}{{#SPAN}}{{#TOLD}}<{{WORDS}}>\n"
                               "{{/TOLD}}{{/SPAN}}{{/HEADING}}{{/LINE}}{{/BLOCK}}";
        const report::MinutesDocument document = report::makeMinutes(someMinutes(), QTimeZone::utc());
        const auto filled = report::renderMinutes(document, own, QStringLiteral("own.md"));
        QVERIFY(filled.ok());
        QCOMPARE(*filled, QByteArray("<web 1.0>\n"));
        const auto broken = report::renderMinutes(document, "{{#BLOCK}}", QStringLiteral("own.md"));
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::InvalidInput);
        QCOMPARE(broken.error().where, QStringLiteral("own.md"));
    }

    void timeSpentIsToldInMinutes()
    {
        using namespace std::chrono_literals;
        QCOMPARE(report::spentWords(59s), QStringLiteral("under a minute"));
        QCOMPARE(report::spentWords(61s), QStringLiteral("1 min"));
        QCOMPARE(report::spentWords(65min), QStringLiteral("1 h 05 min"));
    }

private:
    static QByteArray markdownOf(const report::MinutesDocument& minutes)
    {
        return test::valueOf(report::renderMinutes(minutes));
    }

    static Minutes someMinutes()
    {
        const QDateTime day = test::theDay();
        Minutes minutes;
        minutes.review.id = ReviewId(QStringLiteral("r1"));
        minutes.review.title = QStringLiteral("Launch review");
        minutes.review.plannedAt = day;
        minutes.state.status = readiness::ReviewStatus::Closed;
        minutes.state.openedAt = day;
        minutes.state.endedAt = day.addSecs(32 * 60);
        minutes.state.spent = std::chrono::minutes(27);
        minutes.present = {{QStringLiteral("bo"), QStringLiteral("Quality")}, {QStringLiteral("ada"), {}}};
        minutes.review.attendees = {{QStringLiteral("eve"), QStringLiteral("Security")},
                                    {QStringLiteral("bo"), {}}};
        minutes.absent = {minutes.review.attendees.front()};
        minutes.at = day.addSecs(60 * 60);
        MinutesItem item;
        item.name = QStringLiteral("web 1.0");
        item.minutes = 10;
        item.spent = std::chrono::minutes(12);
        item.wasShown = true;
        item.shownAt = day.addSecs(5 * 60);
        item.commit = test::commitOf('a');
        item.launchAt = day.addSecs(25 * 3600);
        item.verdict = Verdict::Conditional;
        item.verdictReason = QStringLiteral("One major is open.");
        item.snapshotSha256 = QStringLiteral("0123456789abcdef");
        Decision decision;
        decision.verdict = Verdict::Conditional;
        decision.by = QStringLiteral("cto");
        decision.reason = QStringLiteral("Beta only");
        decision.at = day.addSecs(10 * 60);
        decision.conditions = {{QStringLiteral("Write the runbook"), QStringLiteral("eve"), day.addDays(2)}};
        item.decisions = {decision};
        SignOff signOff;
        signOff.role = QStringLiteral("Quality");
        signOff.by = QStringLiteral("bo");
        signOff.at = day.addSecs(20 * 60);
        item.signOffs = {{QStringLiteral("Quality"), signOff, false, {}},
                         {QStringLiteral("Security"), std::nullopt, false, {}},
                         {QStringLiteral("Product"), signOff, true, QStringLiteral("signed on bbbbbbb")}};
        item.notes = {{day.addSecs(8 * 60), QStringLiteral("bo"), QStringLiteral("Tell support")}};
        CriterionResult before;
        before.state = ResultState::Fail;
        before.measured = QStringLiteral("1.4x");
        CriterionResult after;
        after.state = ResultState::Pass;
        after.measured = QStringLiteral("2.1x");
        item.difference.results = {{readiness::ResultDifference::Kind::Turned,
                                    CriterionId(QStringLiteral("load")), QStringLiteral("Load tested?"),
                                    before, after}};
        item.since = day.addDays(-7);
        item.isSinceReview = true;
        MinutesItem later;
        later.name = QStringLiteral("api 2.0");
        later.minutes = 5;
        minutes.items = {item, later};
        minutes.notes = {{day.addSecs(30 * 60), QStringLiteral("ada"), QStringLiteral("Next week at ten")}};
        minutes.openActions = {{QStringLiteral("web 1.0"), decision.conditions[0], false}};
        return minutes;
    }
};

QTEST_GUILESS_MAIN(TestMinutesMarkdown)
#include "tst_minutes_markdown.moc"
