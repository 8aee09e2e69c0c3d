// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/check_docs.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// Every fact of the scanner belongs to a family whose text says what it reads.
class TestCheckDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactBelongsToTheFamilyThatDescribesIt_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* rule, const char* title) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(title);
        };
        row("repo.ci.runs_tests", "CI");
        row("repo.deps.unpinned", "Dependencies");
        row("repo.readme.present", "Documents");
        row("repo.readme.says_prototype", "Governance");
        row("repo.threat_model.present", "Governance");
        row("repo.secrets.tree", "Secrets");
        row("repo.secrets.rotation", "Care of secrets");
        row("secrets.found", "Secrets");
        row("aws-access-key", "Secrets");
        row("repo.k8s.workloads", "Kubernetes");
        row("repo.k8s.network_policies", "Transport");
        row("repo.history.bus_factor", "History");
        row("repo.scan", "");
        row("repo.files", "");
    }

    void aFactBelongsToTheFamilyThatDescribesIt()
    {
        QFETCH(QString, rule);
        QFETCH(QString, title);
        const CheckDocs& docs = CheckDocs::shipped();
        const int family = docs.familyOf(rule);
        QCOMPARE(family < 0 ? QString() : docs.families()[static_cast<size_t>(family)].title, title);
    }

    void everyFactOfTheScannerHasAFamilyOrIsAboutTheTree()
    {
        const QStringList tree{QStringLiteral("repo.files"), QStringLiteral("repo.empty"),
                               QStringLiteral("repo.shallow"), QStringLiteral("repo.submodules")};
        for (const QString& key : test::theRegistry().keys()) {
            if (key.startsWith(QLatin1String("repo.")) && !tree.contains(key))
                QVERIFY2(CheckDocs::shipped().familyOf(key) >= 0, qPrintable(key));
        }
    }

    void everyFamilySaysWhatItReads()
    {
        const CheckDocs& docs = CheckDocs::shipped();
        QVERIFY(docs.families().size() > 25);
        for (const CheckFamily& family : docs.families())
            QVERIFY2(family.text.size() > 80 && !family.text.contains(QLatin1String("\n## ")),
                     qPrintable(family.title));
        QVERIFY(docs.general().contains(QLatin1String("Comments")));
    }
};

QTEST_GUILESS_MAIN(TestCheckDocs)
#include "tst_check_docs.moc"
