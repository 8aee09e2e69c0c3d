// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importers.h"
#include "plugins/sdk/reading/import_report.h"
#include "support/builders.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::plugin;

/// What holds for every importer, tried with every shared sample at once.
class TestAllImporters : public QObject
{
    Q_OBJECT

private:
    std::vector<const Importer*> m_importers = allImporters();

    static QString samples() { return test::sourceDir() + QStringLiteral("/../shared/samples"); }

    /// Families whose samples are all reports, and the samples among them that are not: data sets and prose.
    static bool isReport(const QString& path)
    {
        static const QStringList families{
            QStringLiteral("junit"), QStringLiteral("coverage"),  QStringLiteral("sarif"),
            QStringLiteral("load"),  QStringLiteral("sbom-vuln"), QStringLiteral("scorecard"),
            QStringLiteral("slo"),   QStringLiteral("eval"),      QStringLiteral("secrets")};
        static const QStringList others{QStringLiteral("eval/haluval-qa-sample.json"),
                                        QStringLiteral("eval/vectara-hallucination-leaderboard.md")};
        return families.contains(path.section(QLatin1Char('/'), 0, 0)) && !others.contains(path);
    }

    static void addSamples()
    {
        QTest::addColumn<QString>("path");
        if (!QDir(samples()).exists())
            QSKIP("the shared samples are not beside the sources");
        QDirIterator it(samples(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = QDir(samples()).relativeFilePath(it.next());
            if (path.contains(QLatin1Char('/')))
                QTest::newRow(qPrintable(path)) << path;
        }
    }

    [[nodiscard]] model::Result<ImportedReport> import(const QString& path) const
    {
        return importReport(path, {}, m_importers, {});
    }

private Q_SLOTS:
    void formatsAreUniqueLowerCaseWords()
    {
        QSet<QString> seen;
        for (const Importer* importer : m_importers) {
            QVERIFY2(!seen.contains(importer->format()), qPrintable(importer->format()));
            QCOMPARE(importer->format(), importer->format().toLower());
            QVERIFY(!importer->kind().isEmpty());
            seen.insert(importer->format());
        }
        QVERIFY(seen.size() >= 45);
    }

    void everySampleIsKnownToOneImporterOrRefused_data() { addSamples(); }
    void everySampleIsKnownToOneImporterOrRefused()
    {
        QFETCH(const QString, path);
        const auto read = import(QDir(samples()).filePath(path));
        if (!read) {
            QVERIFY2(!isReport(path), qPrintable(read.error().line()));
            QVERIFY2(!read.error().what.startsWith(QLatin1String("could be any of")),
                     qPrintable(read.error().line()));
            return;
        }
        QSet<QString> keys;
        for (const model::Fact& fact : read->report.facts) {
            const model::FactDefinition* definition = test::theRegistry().find(fact.key);
            QVERIFY2(definition, qPrintable(fact.key));
            QVERIFY2(model::holds(definition->type, fact.value), qPrintable(fact.key));
            QCOMPARE(fact.unit, definition->unit);
            QVERIFY2(!keys.contains(fact.key), qPrintable(fact.key));
            keys.insert(fact.key);
        }
        QVERIFY(!read->report.facts.empty() || !read->report.warnings.isEmpty());
    }

    void aSampleThatIsCutOffIsRefusedOrToldOf_data() { addSamples(); }
    void aSampleThatIsCutOffIsRefusedOrToldOf()
    {
        QFETCH(const QString, path);
        QFile whole(QDir(samples()).filePath(path));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const QTemporaryDir folder;
        for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
            QFile cut(folder.filePath(QStringLiteral("cut")));
            QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
            cut.write(bytes.left(bytes.size() * sixteenth / 16));
            cut.close();
            const auto read = import(cut.fileName());
            if (read)
                QVERIFY(!read->report.format.isEmpty());
            else
                QVERIFY(!read.error().what.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestAllImporters)
#include "tst_all_importers.moc"
