// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/fact_collector.h"

#include <QTest>

using namespace slipway;

/// What is gathered of a scan has bounds, whatever the repository makes of it.
class TestFactCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsKeptOnce();
    void manyNotesAreCounted();
};

void TestFactCollector::aNoteIsKeptOnce()
{
    repo::FactCollector collector;
    for (const char* note : {"a", "b", "a"})
        collector.note(QString::fromLatin1(note));
    QCOMPARE(collector.takeNotes(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestFactCollector::manyNotesAreCounted()
{
    repo::FactCollector collector;
    for (int i = 0; i < 250; ++i)
        collector.note(QString::number(i));
    collector.note(QStringLiteral("7")); // known
    for (int i = 0; i < repo::kMostFindingsOfARule + 3; ++i)
        collector.find({QStringLiteral("r"), model::FindingLevel::Error, {}, i, {}});
    const QStringList notes = collector.takeNotes();
    QCOMPARE(notes.size(), repo::kMostNotes + 2);
    QCOMPARE(notes[repo::kMostNotes - 1], QStringLiteral("199"));
    QCOMPARE(notes[repo::kMostNotes], QStringLiteral("r: 3 more findings are not listed"));
    QCOMPARE(notes.last(), QStringLiteral("and 50 more notes"));
}

QTEST_GUILESS_MAIN(TestFactCollector)
#include "tst_fact_collector.moc"
