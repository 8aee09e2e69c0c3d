// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/page_verification.h"

#include "resources/full_dossier.h"
#include "resources/shipped_files.h"
#include "support/builders.h"
#include "views/report/pdf_report.h"
#include "views/report/poppler/poppler_reader.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace slipway::views;
using report::CheckState;
using report::Verification;
using report::VerificationCheck;

/// The paper against what is attached to it.
class TestPageVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_dossier = fullDossier();
        m_dossier.registry = std::make_shared<const FactRegistry>(theRegistry());
        m_options.zone = QTimeZone("Europe/Berlin");
        auto pdf = renderChecklistPdf(m_dossier, m_options);
        QVERIFY(pdf.ok());
        m_bytes = std::move(pdf).value();
        auto file = PopplerReader().read(m_bytes, QStringLiteral("c.pdf"));
        QVERIFY(file.ok());
        m_file = std::move(file).value();
    }

    void aPdfIsReadBack()
    {
        const auto enclosures = report::enclosuresOf(m_dossier, m_options);
        QCOMPARE(m_file.enclosures.size(), enclosures.size());
        for (size_t i = 0; i < enclosures.size(); ++i) {
            QCOMPARE(m_file.enclosures[i].name, enclosures[i].name);
            QCOMPARE(m_file.enclosures[i].content, enclosures[i].content);
        }
        QVERIFY(m_file.pages.size() > 3);
        QVERIFY(m_file.pages.front().contains(QLatin1String("payments-api 4.2.0-rc3")));
        QCOMPARE(m_file.identifier, reportIdentifier(enclosures));
    }

    void whatWasPrintedHolds()
    {
        const Verification verification = verify(m_file, m_bytes);
        for (const VerificationCheck& check : verification.checks)
            QVERIFY2(check.state == CheckState::Holds || check.id == QLatin1String("signatures") ||
                         check.id == QLatin1String("stated"),
                     qPrintable(check.faults.join(QLatin1Char('\n'))));
        QCOMPARE(verification.checks.back().id, QStringLiteral("bytes"));
    }

    /// What was printed before the path to Go came first is not taken for a forgery.
    void whatWasPrintedInTheFormerArrangementHolds()
    {
        report::ReportOptions options = m_options;
        options.arrangement = report::Arrangement::Former;
        const auto bytes = renderChecklistPdf(m_dossier, options);
        QVERIFY(bytes.ok());
        const auto file = PopplerReader().read(*bytes, QStringLiteral("former.pdf"));
        QVERIFY(file.ok());
        QVERIFY(!file->pages.front().contains(QLatin1String("Path to Go")));
        QVERIFY(m_file.pages.front().contains(QLatin1String("Path to Go")));
        const Verification verification = verify(*file, *bytes);
        QVERIFY(verification.holds());
        QCOMPARE(verification.report->options.arrangement, report::Arrangement::Former);
        QCOMPARE(check(verification, u"bytes").state, CheckState::Holds);
        for (const report::Enclosure& enclosure : file->enclosures)
            QVERIFY(!enclosure.content.contains("arrangement")); // which had no name then
    }

    /// Printed by the program as it was at commit b435091, from the samples: one with sign-offs and a waiver,
    /// one with more steps to Go than are shown. Only the printer of then can make more of them.
    void paperOfBeforeHoldsByteForByte_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("sign-offs and a waiver") << QStringLiteral("checkout-web.pdf");
        QTest::newRow("a long path") << QStringLiteral("mobile-gateway.pdf");
    }

    void paperOfBeforeHoldsByteForByte()
    {
        QFETCH(QString, name);
        QFile paper(sourceDir() + QStringLiteral("/tests/views/report/former/") + name);
        QVERIFY2(paper.open(QIODevice::ReadOnly), qPrintable(paper.fileName()));
        const QByteArray bytes = paper.readAll();
        const auto file = PopplerReader().read(bytes, name);
        QVERIFY(file.ok());
        const Verification verification = verify(*file, bytes);
        QVERIFY(verification.report);
        QCOMPARE(verification.report->options.arrangement, report::Arrangement::Former);
        for (const VerificationCheck& check : verification.checks)
            QVERIFY2(check.state != CheckState::Fails, qPrintable(check.faults.join(QLatin1Char('\n'))));
        QCOMPARE(check(verification, u"bytes").state, CheckState::Holds);
    }

    void paperInAnotherLanguageHolds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("measured");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Weg zu Go, das Einfachste zuerst")
                                << QStringLiteral("1,4x");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QString::fromUtf8("Goへの道筋")
                                  << QString::fromUtf8("1.4倍");
    }

    void paperInAnotherLanguageHolds()
    {
        QFETCH(QString, language);
        QFETCH(QString, heading);
        QFETCH(QString, measured);
        report::ReportOptions options = m_options;
        options.language = language;
        options.withEvidence = true;
        const auto bytes = renderChecklistPdf(m_dossier, options);
        QVERIFY(bytes.ok());
        const auto file = PopplerReader().read(*bytes, QStringLiteral("other.pdf"));
        QVERIFY(file.ok());
        const QString text = file->pages.join(QLatin1Char(' '));
        QVERIFY2(text.simplified().contains(heading), qPrintable(file->pages.front()));
        for (const char* english : {"Path to Go", "Measured", "Sign-offs", "Snapshot", "Observed"})
            QVERIFY2(!file->pages.front().contains(QLatin1String(english)), english);
        for (const char* english : {"needs at least", "Nothing has answered", "criteria are not met"})
            QVERIFY2(!text.contains(QLatin1String(english)), english);
        QVERIFY2(text.contains(measured), qPrintable(text));
        const Verification verification = verify(*file, *bytes);
        QVERIFY(verification.holds());
        QCOMPARE(verification.report->options.language, language);
        QCOMPARE(check(verification, u"bytes").state, CheckState::Holds);
        // Another value on the page than the evidence gives.
        PdfFile forged = *file;
        for (QString& page : forged.pages)
            page.replace(measured, QString(measured).replace(u'1', u'2'));
        QVERIFY(forged.pages != file->pages);
        QCOMPARE(check(verify(forged, *bytes), u"pages").state, CheckState::Fails);
    }

    /// Before docs/adr/0061, German paper told in English what was measured and why.
    void paperOfBeforeInAnotherLanguageHolds()
    {
        report::ReportOptions options = m_options;
        options.language = QStringLiteral("de");
        options.explains = false;
        const auto bytes = renderChecklistPdf(m_dossier, options);
        QVERIFY(bytes.ok());
        const auto file = PopplerReader().read(*bytes, QStringLiteral("former.pdf"));
        QVERIFY(file.ok());
        QVERIFY(file->pages.join(QLatin1Char(' ')).contains(QLatin1String("1.4x")));
        for (const report::Enclosure& enclosure : file->enclosures)
            QVERIFY(!enclosure.content.contains("\"explanations\"")); // which had no name then
        const Verification verification = verify(*file, *bytes);
        QVERIFY(verification.holds());
        QCOMPARE(check(verification, u"bytes").state, CheckState::Holds);
    }

    /// English explanations on German paper pass for paper of before only if the whole page is of before.
    void paperThatSaysOtherwiseHowItIsExplainedIsFound()
    {
        report::ReportOptions options = m_options;
        options.language = QStringLiteral("de");
        std::vector<PdfFile> files;
        std::vector<QByteArray> papers;
        for (const bool explains : {true, false}) {
            options.explains = explains;
            const auto bytes = renderChecklistPdf(m_dossier, options);
            QVERIFY(bytes.ok());
            const auto file = PopplerReader().read(*bytes, QStringLiteral("paper.pdf"));
            QVERIFY(file.ok());
            files.push_back(*file);
            papers.push_back(*bytes);
        }
        std::swap(files[0].enclosures, files[1].enclosures);
        for (size_t i = 0; i < files.size(); ++i) {
            const Verification verification = verify(files[i], papers[i]);
            QCOMPARE(check(verification, u"report").state, CheckState::Holds);
            QCOMPARE(check(verification, u"pages").state, CheckState::Fails);
            QVERIFY(!verification.holds());
        }
    }

    /// The words of one language under the report of another.
    void anotherLanguageThanTheReportsIsFound()
    {
        report::ReportOptions options = m_options;
        options.language = QStringLiteral("de");
        const auto bytes = renderChecklistPdf(m_dossier, options);
        QVERIFY(bytes.ok());
        const auto german = PopplerReader().read(*bytes, QStringLiteral("german.pdf"));
        QVERIFY(german.ok());
        PdfFile file = m_file;
        file.pages = german->pages;
        QCOMPARE(check(verify(file, m_bytes), u"pages").state, CheckState::Fails);
    }

    void aDrawnLogoHolds()
    {
        report::ReportOptions options = m_options;
        options.logo =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 30'><defs><linearGradient id='a'>"
            "<stop offset='0' stop-color='#036'/><stop offset='1' stop-color='#09c'/></linearGradient></defs>"
            "<rect width='120' height='30' rx='6' fill='url(#a)'/><circle cx='15' cy='15' r='9' "
            "fill='#fff'/></svg>";
        const auto bytes = renderChecklistPdf(m_dossier, options);
        QVERIFY(bytes.ok());
        const auto file = PopplerReader().read(*bytes, QStringLiteral("logo.pdf"));
        QVERIFY(file.ok());
        QVERIFY(file->looks.front() != m_file.looks.front());
        const Verification verification = verify(*file, *bytes);
        QVERIFY(verification.holds());
        QCOMPARE(check(verification, u"bytes").state, CheckState::Holds);
    }

    void findingsOnThePaperHold()
    {
        report::ReportOptions options = m_options;
        options.withEvidence = true;
        Evidence evidence = m_dossier.evidence.front();
        for (int i = 0; i < 40; ++i)
            evidence.findings.push_back({QStringLiteral("rule-%1.").arg(i), FindingLevel::Warning,
                                         QStringLiteral("src/main.go"), i,
                                         QStringLiteral("found ").repeated(80)});
        options.findings = report::toldFindings({evidence});
        const auto bytes = renderChecklistPdf(m_dossier, options);
        QVERIFY(bytes.ok());
        const auto file = PopplerReader().read(*bytes, QStringLiteral("findings.pdf"));
        QVERIFY(file.ok());
        const QString text = file->pages.join(QLatin1Char(' ')).simplified();
        for (int i = 0; i < 40; ++i)
            QVERIFY2(text.contains(QStringLiteral("warning: rule-%1., src/main.go").arg(i)),
                     qPrintable(QString::number(i)));
        const Verification verification = verify(*file, *bytes);
        for (const VerificationCheck& one : verification.checks)
            QVERIFY2(one.state != CheckState::Fails, qPrintable(one.faults.join(QLatin1Char('\n'))));
        QCOMPARE(check(verification, u"bytes").state, CheckState::Holds);
    }

    /// A number that the snapshot has in another form is told in that.
    void evidenceWithFactsOfOthersHolds()
    {
        readiness::Dossier dossier = m_dossier;
        dossier.registry = std::make_shared<const FactRegistry>(theRegistry());
        Evidence& evidence = dossier.evidence.front();
        evidence.facts.push_back({QStringLiteral("x.whole"), 3.0, QStringLiteral("ms")});
        evidence.facts.push_back({QStringLiteral("x.minus_nothing"), -0.0, {}});
        evidence.facts.push_back({QStringLiteral("x.large"), 1e18, {}});
        evidence.facts.push_back({QStringLiteral("x.text"), QStringLiteral("word ").repeated(900), {}});
        for (int i = 0; i < 50; ++i)
            evidence.facts.push_back({QStringLiteral("x.more_%1").arg(i), 0.5 + i, {}});
        evidence.provenance.push_back(
            {QStringLiteral("https://ci.example.com/") + QString(3000, QLatin1Char('a')),
             QString(64, QLatin1Char('b'))});
        evaluateFully(dossier);
        report::ReportOptions options = m_options;
        options.withEvidence = true;
        options.confidentiality = QString(report::kLongestConfidentiality, QLatin1Char('W'));
        const auto bytes = renderChecklistPdf(dossier, options);
        QVERIFY(bytes.ok());
        const auto file = PopplerReader().read(*bytes, QStringLiteral("evidence.pdf"));
        QVERIFY(file.ok());
        const QString text = file->pages.join(QLatin1Char(' ')).simplified();
        for (const char* told : {"x.whole 3 ms ", "x.minus_nothing 0 ", "x.large 1000000000000000000 "})
            QVERIFY2(text.contains(QLatin1String(told)), told);
        const Verification verification = verify(*file, *bytes);
        for (const VerificationCheck& check : verification.checks)
            QVERIFY2(check.state != CheckState::Fails, qPrintable(check.faults.join(QLatin1Char('\n'))));
        QCOMPARE(check(verification, u"bytes").state, CheckState::Holds);
    }

    void anotherWordOnThePageIsFound()
    {
        PdfFile file = m_file;
        QVERIFY(file.pages.front().contains(QLatin1String("No-go")));
        file.pages.front().replace(QLatin1String("No-go"), QLatin1String("Go"));
        const VerificationCheck pages = check(verify(file, m_bytes), u"pages");
        QCOMPARE(pages.state, CheckState::Fails);
        QVERIFY2(pages.faults.front().startsWith(QLatin1String("page 1 says \"Go")),
                 qPrintable(pages.faults.front()));
        QVERIFY(pages.faults.front().contains(QLatin1String("gives \"No-go")));
    }

    void aPageThatIsMissingIsFound()
    {
        PdfFile file = m_file;
        const qsizetype count = file.pages.size();
        file.pages.removeLast();
        const VerificationCheck pages = check(verify(file, m_bytes), u"pages");
        QCOMPARE(pages.faults.front(),
                 QStringLiteral("it has %1 pages, and what is attached gives %2").arg(count - 1).arg(count));
    }

    void wordsThatWereAddedAreFound()
    {
        PdfFile file = m_file;
        file.pages.back() += QStringLiteral(" Approved by everybody");
        const VerificationCheck pages = check(verify(file, m_bytes), u"pages");
        QCOMPARE(pages.faults,
                 QStringList{QStringLiteral("page %1 says \"Approved by everybody\", and what is attached "
                                            "gives nothing more")
                                 .arg(file.pages.size())});
    }

    void aReportThatTheMetadataDoNotNameIsFound()
    {
        PdfFile file = m_file;
        file.identifier = QStringLiteral("urn:sha-256:0");
        const VerificationCheck metadata = check(verify(file, m_bytes), u"metadata");
        QCOMPARE(metadata.state, CheckState::Fails);
        QVERIFY(metadata.faults.front().startsWith(QLatin1String("the identifier is urn:sha-256:0, and")));
    }

    void anotherTitleIsFound()
    {
        PdfFile file = m_file;
        file.title = QStringLiteral("payments-api 4.2.0-rc3: Go");
        const VerificationCheck metadata = check(verify(file, m_bytes), u"metadata");
        QCOMPARE(metadata.faults,
                 QStringList{QStringLiteral("the title is \"payments-api 4.2.0-rc3: Go\", and what "
                                            "is attached gives \"payments-api 4.2.0-rc3\"")});
    }

    void anotherPictureOfTheSameWordsIsFound()
    {
        PdfFile file = m_file;
        file.looks.front() = QByteArray(32, '0');
        const Verification verification = verify(file, m_bytes);
        QCOMPARE(check(verification, u"pages").state, CheckState::Holds);
        QCOMPARE(check(verification, u"look").state, CheckState::Fails);
        QVERIFY(
            check(verification, u"look").faults.front().startsWith(QLatin1String("page 1 looks otherwise")));
    }

    void otherBytesOfTheSameWordsAreToldAndNoFault()
    {
        const Verification verification = verify(m_file, m_bytes + "% hello\n");
        const VerificationCheck bytes = check(verification, u"bytes");
        QVERIFY(verification.holds());
        QCOMPARE(bytes.state, CheckState::NotMade);
        QVERIFY(bytes.faults.front().startsWith(
            QStringLiteral("from byte %1 on they are others").arg(m_bytes.size())));
    }

    void nothingIsSaidOfPagesWithoutAnEvaluation()
    {
        PdfFile file = m_file;
        file.enclosures.clear();
        const Verification verification = verify(file, m_bytes);
        QCOMPARE(check(verification, u"pages").state, CheckState::Fails);
        QVERIFY(!verification.holds());
    }

    void whatIsNoPdfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("a cut one") << m_bytes.left(2000);
    }

    void whatIsNoPdfIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = PopplerReader().read(bytes, QStringLiteral("c.pdf"));
        QVERIFY(!file.ok());
        QCOMPARE(file.error().code, ErrorCode::InvalidInput);
        QCOMPARE(file.error().where, QStringLiteral("c.pdf"));
    }

private:
    static Verification verify(const PdfFile& file, const QByteArray& bytes)
    {
        static const evidence::JsonSchema snapshot = schemaOf(QStringLiteral("snapshot-1.json"));
        static const evidence::JsonSchema enclosure = schemaOf(QStringLiteral("enclosure-1.json"));
        static const auto registry = std::make_shared<const FactRegistry>(theRegistry());
        Verification verification =
            report::verifyEnclosures(file.enclosures, {snapshot, enclosure, registry});
        verifyPages(file, bytes, PopplerReader(), verification);
        return verification;
    }
    static evidence::JsonSchema schemaOf(const QString& name)
    {
        auto schema = evidence::JsonSchema::compile(shippedText(QStringLiteral("schemas/") + name), name);
        if (!schema)
            qFatal("%s", qPrintable(schema.error().line()));
        return std::move(schema).value();
    }
    static VerificationCheck check(const Verification& verification, QStringView id)
    {
        const VerificationCheck* found = verification.find(id);
        return found ? *found : VerificationCheck();
    }

    readiness::Dossier m_dossier;
    report::ReportOptions m_options;
    QByteArray m_bytes;
    PdfFile m_file;
};

QTEST_MAIN(TestPageVerification)
#include "tst_page_verification.moc"
