// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/import_report.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::plugin;
using model::ErrorCode;

namespace {

/// Knows files by a word in them; counts their bytes.
class WordImporter : public Importer
{
public:
    WordImporter(const char* format, const char* word, Match match)
        : m_format(QString::fromLatin1(format))
        , m_word(word)
        , m_match(match)
    {
    }
    QString format() const override { return m_format; }
    QString kind() const override { return QStringLiteral("test-run"); }
    Match matches(const ReportHead& head) const override
    {
        return head.bytes.contains(m_word) ? m_match : Match::No;
    }
    model::Result<Report> read(QIODevice& device, const ReportHead& /*head*/,
                               const ImportSettings& /*settings*/,
                               const model::Progress& /*progress*/) const override
    {
        const QByteArray all = device.readAll();
        if (all.contains("throw"))
            throw std::runtime_error("broken inside");
        Report report;
        report.facts = {{QStringLiteral("tests.total"), qint64(all.size()), {}}};
        return report;
    }

private:
    QString m_format;
    QByteArray m_word;
    Match m_match;
};

} // namespace

class TestImportReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    WordImporter m_apple{"apple", "apple", Match::Sure};
    WordImporter m_pear{"pear", "pear", Match::Sure};
    WordImporter m_fruit{"fruit", "fruit", Match::Possible};
    std::vector<const Importer*> m_importers{&m_apple, &m_pear, &m_fruit};

    model::Result<ImportedReport> import(const QByteArray& text, const QString& format = {},
                                         const QString& name = QStringLiteral("report"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return model::Error{ErrorCode::Internal, QStringLiteral("cannot write the test's file"), {}, {}};
        file.close();
        return importReport(file.fileName(), format, m_importers, {});
    }

private Q_SLOTS:
    void theOneThatKnowsItReadsIt()
    {
        const auto read = import("an apple");
        QVERIFY(read);
        QCOMPARE(read->report.format, QStringLiteral("apple"));
        QCOMPARE(read->report.kind, QStringLiteral("test-run"));
        QCOMPARE(read->report.facts.front().value, model::FactValue(qint64(8)));
        QCOMPARE(read->sha256.size(), 64);
        QVERIFY(read->report.observedAt);
    }

    void aPossibleOneReadsItWhenNobodyIsSure()
    {
        QCOMPARE(import("fruit")->report.format, QStringLiteral("fruit"));
        QCOMPARE(import("fruit, apple")->report.format, QStringLiteral("apple"));
    }

    void severalThatAreSureAskThePerson()
    {
        const auto read = import("apple or pear");
        QVERIFY(!read);
        QCOMPARE(read.error().what, QStringLiteral("could be any of apple, pear"));
        QCOMPARE(import("apple or pear", QStringLiteral("pear"))->report.format, QStringLiteral("pear"));
    }

    void whatNobodyKnowsIsToldAsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("where");
        QTest::newRow("broken JSON") << QByteArray("{\"a\":\n tru}") << QStringLiteral("a.txt")
                                     << QStringLiteral(":2:");
        QTest::newRow("JSON by name")
            << QByteArray("nonsense") << QStringLiteral("a.json") << QStringLiteral(":1:2");
        QTest::newRow("broken XML") << QByteArray("<a>\n<b></a>") << QStringLiteral("a")
                                    << QStringLiteral(":2:");
        QTest::newRow("unknown") << QByteArray("{\"a\":1}") << QStringLiteral("b") << QStringLiteral("/b");
    }
    void whatNobodyKnowsIsToldAsWhatItIs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, name);
        QFETCH(const QString, where);
        const auto read = import(text, {}, name);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().where.contains(where), qPrintable(read.error().line()));
    }

    void anImporterThatThrowsIsAnError()
    {
        const auto read = import("apple, throw");
        QVERIFY(!read);
        QCOMPARE(read.error().what, QStringLiteral("broken inside"));
    }

    void missingFilesFoldersAndFormatsAreErrors()
    {
        QCOMPARE(importReport(m_folder.filePath(QStringLiteral("none")), {}, m_importers, {}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(importReport(m_folder.path(), {}, m_importers, {}).error().code, ErrorCode::Unreadable);
        // An open workspace would lose its locks.
        for (const char* name : {"w.slipway", "w.slipway-wal", "w.slipway-shm"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            QFile own(path);
            QVERIFY(own.open(QIODevice::WriteOnly));
            own.close();
            QCOMPARE(importReport(path, {}, m_importers, {}).error().what,
                     QStringLiteral("is a workspace's own file, and no report"));
        }
        QCOMPARE(import("apple", QStringLiteral("plum")).error().code, ErrorCode::NotFound);
    }

    void theSameReportForTheSameSubjectIsTheSameEvidence()
    {
        const auto read = import("an apple");
        QVERIFY(read);
        const auto commit = model::CommitId::fromHex(QString(40, QLatin1Char('a')));
        const model::Subject subject{QStringLiteral("p"), *commit, {}, {}};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto first = toEvidence(*read, subject, QStringLiteral("default"), now);
        const auto second = toEvidence(*read, subject, QStringLiteral("default"), now.addSecs(60));
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        auto other = subject;
        other.release = QStringLiteral("1.0");
        QVERIFY(toEvidence(*read, other, QStringLiteral("default"), now)->id != first->id);
        const model::SourceRef source{QStringLiteral("report-files"), QStringLiteral("1"),
                                      QStringLiteral("default")};
        QCOMPARE(toEvidence(*read, subject, source, now)->source, source);
        QVERIFY(toEvidence(*read, subject, source, now)->id != first->id);
    }

    void aReportAboutAnotherCommitIsRefused()
    {
        auto read = import("an apple");
        QVERIFY(read);
        read->report.commit = *model::CommitId::fromHex(QString(40, QLatin1Char('b')));
        const model::Subject subject{
            QStringLiteral("p"), *model::CommitId::fromHex(QString(40, QLatin1Char('a'))), {}, {}};
        const auto evidence =
            toEvidence(*read, subject, QStringLiteral("default"), QDateTime::currentDateTimeUtc());
        QVERIFY(!evidence);
        QCOMPARE(evidence.error().what, QStringLiteral("the report is about commit bbbbbbb, not aaaaaaa"));
        QCOMPARE(toEvidence(*read, {QStringLiteral("p"), {}, {}, {}}, QStringLiteral("default"),
                            QDateTime::currentDateTimeUtc())
                     ->subject.commit,
                 read->report.commit);
    }
};

QTEST_APPLESS_MAIN(TestImportReport)
#include "tst_import_report.moc"
