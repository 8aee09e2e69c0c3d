// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"

#include <QSet>
#include <QTest>

using namespace slipway::model;

class TestWords : public QObject
{
    Q_OBJECT

    template<class Words>
    static void roundTrips(const Words& words)
    {
        QSet<QString> keys;
        for (const auto word : words) {
            keys.insert(toKey(word));
            QCOMPARE(fromKey(words, toKey(word)), std::optional(word));
        }
        QCOMPARE(static_cast<size_t>(keys.size()), words.size());
    }

private Q_SLOTS:
    void everyKeyNamesOneWord()
    {
        roundTrips(kCharacteristics);
        roundTrips(kSeverities);
        roundTrips(kResultStates);
        roundTrips(kVerdicts);
        roundTrips(kBindings);
        roundTrips(kProjectKinds);
        roundTrips(kFindingLevels);
        roundTrips(kGenerations);
        roundTrips(kLaunchSteps);
        roundTrips(kWaiverSteps);
    }

    void unknownKeysNameNothing()
    {
        QVERIFY(!fromKey(kVerdicts, u"Go"));
        QVERIFY(!fromKey(kVerdicts, u""));
    }

    void keysAreThoseOfTheFormats()
    {
        QCOMPARE(toKey(Verdict::NoGo), QStringLiteral("no-go"));
        QCOMPARE(toKey(Verdict::NoEvidence), QStringLiteral("no-evidence"));
        QCOMPARE(toKey(ResultState::NotApplicable), QStringLiteral("not-applicable"));
        QCOMPARE(toKey(ProjectKind::AiService), QStringLiteral("ai-service"));
    }

    void wordsAreThoseOfTheDesign()
    {
        QCOMPARE(toWords(Verdict::NoGo), QStringLiteral("No-go"));
        QCOMPARE(toWords(Verdict::NoEvidence), QStringLiteral("No evidence"));
        QCOMPARE(toWords(ResultState::NotApplicable), QStringLiteral("Not applicable"));
        QCOMPARE(toWords(Characteristic::Ai), QStringLiteral("AI"));
        QCOMPARE(toWords(ProjectKind::AiService), QStringLiteral("AI service"));
        QCOMPARE(toWords(Severity::Blocker), QStringLiteral("Blocker"));
        QCOMPARE(toWords(Stage::staging()), QStringLiteral("Staging"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
