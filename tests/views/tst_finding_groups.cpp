// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/finding_groups.h"
#include "views/evidence/finding_model.h"

#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using model::Finding;
using model::FindingLevel;

/// Findings below their rules, the worst first.
class TestFindingGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstRulesAndPlacesComeFirst()
    {
        QCOMPARE(linesOf({}),
                 QStringLiteral("secrets.token(1): c.env:3 | repo.ci.x(3): b.yml:9 a.yml:2 a.yml:10 | "
                                "repo.adr(1): docs "));
    }

    void aFilterKeepsWhatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("shown");
        const QStringList all;
        QTest::newRow("everything") << QString() << all << -1 << 5;
        QTest::newRow("a path") << QStringLiteral("A.YML") << all << -1 << 2;
        QTest::newRow("a rule") << QStringLiteral("token") << all << -1 << 1;
        QTest::newRow("a message and a path") << QStringLiteral("unpinned b.yml") << all << -1 << 1;
        QTest::newRow("nothing like it") << QStringLiteral("elephant") << all << -1 << 0;
        QTest::newRow("warnings and worse") << QString() << all << int(FindingLevel::Warning) << 2;
        QTest::newRow("errors") << QString() << all << int(FindingLevel::Error) << 1;
        QTest::newRow("one rule's") << QString() << QStringList{QStringLiteral("repo.ci.x")} << -1 << 3;
        QTest::newRow("no rule's") << QString() << QStringList{QString()} << -1 << 0;
    }

    void aFilterKeepsWhatFits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rules);
        QFETCH(int, level);
        QFETCH(int, shown);
        FindingFilter filter;
        filter.text = text;
        filter.rules = QSet<QString>(rules.begin(), rules.end());
        if (level >= 0)
            filter.level = static_cast<FindingLevel>(level);
        const FindingLines lines = groupedByRule(findings(), filter);
        QCOMPARE(lines.shown, shown);
        QCOMPARE(lines.lines.size(), static_cast<size_t>(shown) + lines.groups.size());
    }

    void theModelTellsHeadingsAndPlaces()
    {
        FindingModel model(std::make_shared<const model::FactRegistry>(test::theRegistry()), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(groupedByRule(findings(), {}));
        QCOMPARE(model.rowCount(), 8);
        QVERIFY(model.headingAt(0));
        QVERIFY(!model.findingAt(0));
        QCOMPARE(model.findingAt(1)->path, QStringLiteral("c.env"));
        QCOMPARE(model.index(1, FindingModel::PlaceColumn).data().toString(), QStringLiteral("c.env:3"));
        QCOMPARE(model.index(0, FindingModel::LevelColumn).data().toString(), QStringLiteral("1"));
        QVERIFY(!model.findingAt(99));
    }

    void nothingGivesNothing() { QCOMPARE(groupedByRule(nullptr, {}).shown, 0); }

private:
    static FindingsPointer findings()
    {
        const auto one = [](const char* rule, FindingLevel level, const char* path, int line,
                            const char* message) {
            return Finding{QLatin1String(rule), level, QLatin1String(path), line, QLatin1String(message)};
        };
        return std::make_shared<const std::vector<Finding>>(
            std::vector<Finding>{one("repo.ci.x", FindingLevel::Note, "a.yml", 10, "unpinned"),
                                 one("repo.ci.x", FindingLevel::Note, "a.yml", 2, "unpinned"),
                                 one("repo.ci.x", FindingLevel::Warning, "b.yml", 9, "unpinned"),
                                 one("secrets.token", FindingLevel::Error, "c.env", 3, "a token"),
                                 one("repo.adr", FindingLevel::None, "docs", 0, "records")});
    }

    static QString linesOf(const FindingFilter& filter)
    {
        const FindingLines lines = groupedByRule(findings(), filter);
        QString text;
        for (const FindingLine& line : lines.lines) {
            const FindingGroup& group = lines.groups[static_cast<size_t>(line.group)];
            if (line.finding < 0)
                text += (text.isEmpty() ? QString() : QStringLiteral("| ")) +
                        QStringLiteral("%1(%2): ").arg(group.rule).arg(group.count);
            else
                text += placeOf((*lines.findings)[static_cast<size_t>(line.finding)]) + QLatin1Char(' ');
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestFindingGroups)
#include "tst_finding_groups.moc"
