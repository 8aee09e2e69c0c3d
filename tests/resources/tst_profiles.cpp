// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"
#include "resources/shipped_files.h"
#include "support/builders.h"
#include "support/value_of.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

Policy profile(const QString& id)
{
    const auto file = [](const QString& name) {
        return policy::PolicyDocument{shippedText(QStringLiteral("policies/%1.json").arg(name)),
                                      name + QStringLiteral(".json")};
    };
    const auto alone = policy::standAlone(
        file(id).json, file(id).where,
        [&](const QString& base) -> std::optional<policy::PolicyDocument> { return file(base); });
    return policy::withParameters(valueOf(policy::readPolicy(valueOf(alone), theRegistry())), {});
}

QStringList profiles()
{
    QStringList names;
    for (const QString& name : shippedNames(QStringLiteral("policies"), QStringLiteral("*.json"))) {
        if (name != QLatin1String("production-grade.json"))
            names += name.chopped(5);
    }
    return names;
}

} // namespace

/// The policies per kind of project that ship beside the default.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneForEveryKind()
    {
        QStringList kinds;
        for (const QString& id : profiles()) {
            const Policy policy = profile(id);
            QCOMPARE(policy.id, id);
            QCOMPARE(policy.kinds.size(), size_t(1));
            QCOMPARE(toKey(policy.kinds.front()), id);
            QVERIFY(policy.derivesFrom(QStringLiteral("production-grade")));
            kinds += id;
        }
        kinds.sort();
        QStringList wanted;
        for (const ProjectKind kind : kProjectKinds) {
            if (kind != ProjectKind::Unspecified)
                wanted += toKey(kind);
        }
        wanted.sort();
        QCOMPARE(kinds, wanted);
    }

    void whatTheyChangeIsWrittenForPeople_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : profiles())
            QTest::newRow(qPrintable(id)) << id;
    }

    void whatTheyChangeIsWrittenForPeople()
    {
        QFETCH(QString, id);
        const Policy policy = profile(id);
        int changed = 0;
        for (const Criterion& criterion : policy.criteria) {
            QVERIFY2(criterion.question.size() <= 80, qPrintable(criterion.question));
            QVERIFY(!criterion.question.contains(QLatin1Char('{')));
            for (const CriterionOverride& change : criterion.overrides) {
                ++changed;
                QVERIFY2(change.reason.size() > 20 && change.reason.endsWith(QLatin1Char('.')),
                         qPrintable(change.reason));
            }
        }
        for (const LeftOutCriterion& left : policy.leftOut)
            QVERIFY(left.reason.endsWith(QLatin1Char('.')));
        QVERIFY(changed > 0);
    }

    void aPrototypeIsAskedOnlyWhatProtectsPeople()
    {
        const Policy prototype = profile(QStringLiteral("prototype"));
        QVERIFY(prototype.find(CriterionId(QStringLiteral("secrets-clean"))));
        QVERIFY(prototype.find(CriterionId(QStringLiteral("prototype-fenced"))));
        QVERIFY(!prototype.find(CriterionId(QStringLiteral("load-test-2x"))));
        QVERIFY(prototype.criteria.size() < 15);
        QVERIFY(prototype.leftOut.size() > 50);
    }

    void theKindsAreStricterWhereItMatters_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("criterion");
        QTest::addColumn<int>("severity");
        QTest::newRow("web app") << QStringLiteral("web-app") << QStringLiteral("accessibility")
                                 << int(Severity::Blocker);
        QTest::newRow("web service") << QStringLiteral("web-service") << QStringLiteral("health-checks")
                                     << int(Severity::Major);
        QTest::newRow("ai service") << QStringLiteral("ai-service") << QStringLiteral("ai-failure-rate")
                                    << int(Severity::Blocker);
        QTest::newRow("library") << QStringLiteral("library") << QStringLiteral("licence")
                                 << int(Severity::Blocker);
        QTest::newRow("internal tool")
            << QStringLiteral("internal-tool") << QStringLiteral("on-call") << int(Severity::Major);
    }

    void theKindsAreStricterWhereItMatters()
    {
        QFETCH(QString, id);
        QFETCH(QString, criterion);
        QFETCH(int, severity);
        QCOMPARE(int(profile(id).find(CriterionId(criterion))->severity), severity);
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
