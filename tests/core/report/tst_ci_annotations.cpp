// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ci_annotations.h"

#include "core/model/json.h"
#include "core/report/dossiers.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using report::ChecklistDocument;
using report::ChecklistRow;

namespace {

ChecklistRow aRow(ResultState state, Severity severity, const char* id)
{
    return {state,
            severity,
            QLatin1String(id),
            QStringLiteral("Is it %1?").arg(QLatin1String(id)),
            QStringLiteral("sre-lead"),
            QStringLiteral("412 ms"),
            QStringLiteral("under 300 ms"),
            {},
            {}};
}

ChecklistDocument aDocument()
{
    ChecklistDocument document;
    document.title = QStringLiteral("web 1.0");
    document.policy = QStringLiteral("production-grade 1.2.0");
    document.groups = {{Characteristic::Stability,
                        {aRow(ResultState::Fail, Severity::Minor, "small"),
                         aRow(ResultState::Pass, Severity::Blocker, "fine"),
                         aRow(ResultState::Waived, Severity::Blocker, "waived"),
                         aRow(ResultState::Unknown, Severity::Blocker, "unknown")}},
                       {Characteristic::Performance,
                        {aRow(ResultState::Fail, Severity::Blocker, "slow"),
                         aRow(ResultState::Stale, Severity::Major, "old")}}};
    return document;
}

} // namespace

class TestCiAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gitHubReadsALineEachTheWorstFirst()
    {
        QCOMPARE(report::renderGitHubAnnotations(aDocument()),
                 QByteArray("::error title=Is it slow? (fail)::412 ms, needs under 300 ms\n"
                            "::error title=Is it unknown? (unknown)::412 ms, needs under 300 ms\n"
                            "::notice title=Is it waived? (waived)::412 ms, needs under 300 ms\n"
                            "::warning title=Is it old? (stale)::412 ms, needs under 300 ms\n"
                            "::notice title=Is it small? (fail)::412 ms, needs under 300 ms\n"));
    }

    void noTextEndsACommandOrBeginsAnother()
    {
        ChecklistDocument document = aDocument();
        document.groups.resize(1);
        document.groups[0].rows = {aRow(ResultState::Fail, Severity::Blocker, "x")};
        ChecklistRow& row = document.groups[0].rows[0];
        row.question = QStringLiteral("a,b::c%\n::set-output name=x::y");
        row.measured.clear();
        row.explanation = QStringLiteral("100%\r\n::error::no");
        row.file = QStringLiteral("a,b:c.yaml");
        QCOMPARE(
            report::renderGitHubAnnotations(document),
            QByteArray("::error file=a%2Cb%3Ac.yaml,title=a%2Cb%3A%3Ac%25%0A%3A%3Aset-output name=x%3A%3Ay"
                       " (fail)::100%25%0D%0A::error::no\n"));
    }

    void gitLabReadsAListOfIssues()
    {
        ChecklistDocument document = aDocument();
        document.groups[1].rows[0].file = QStringLiteral("deploy/app.yaml");
        const auto issues = parseJson(report::renderGitLabCodeQuality(document), QStringLiteral("x"));
        QVERIFY(issues);
        QCOMPARE(issues->size(), size_t(5));
        const Json& first = issues->at(0);
        QCOMPARE(first.at("description").get<std::string>(),
                 std::string("Is it slow?: 412 ms, needs under 300 ms"));
        QCOMPARE(first.at("check_name").get<std::string>(), std::string("slow"));
        QCOMPARE(first.at("severity").get<std::string>(), std::string("blocker"));
        QCOMPARE(first.at("location").at("path").get<std::string>(), std::string("deploy/app.yaml"));
        QCOMPARE(first.at("location").at("lines").at("begin").get<int>(), 1);
        QCOMPARE(issues->at(1).at("location").at("path").get<std::string>(),
                 std::string("production-grade 1.2.0"));
        QCOMPARE(issues->at(2).at("severity").get<std::string>(), std::string("info")); // waived
    }

    void aFindingKeepsItsFingerprint()
    {
        const auto fingerprint = [](const ChecklistDocument& document, size_t at) {
            const auto issues = parseJson(report::renderGitLabCodeQuality(document), QStringLiteral("x"));
            return issues->at(at).at("fingerprint").get<std::string>();
        };
        ChecklistDocument document = aDocument();
        const std::string before = fingerprint(document, 0);
        QCOMPARE(before.size(), size_t(64));
        QVERIFY(before != fingerprint(document, 1));
        document.groups[1].rows[0].measured = QStringLiteral("399 ms");
        QCOMPARE(fingerprint(document, 0), before);
        document.title = QStringLiteral("web 1.1");
        QVERIFY(fingerprint(document, 0) != before);
    }

    void aWarningBlocksNothing()
    {
        ChecklistDocument document = aDocument();
        document.groups.resize(1);
        document.groups[0].rows = {aRow(ResultState::Warn, Severity::Blocker, "near")};
        QVERIFY(report::renderGitHubAnnotations(document).startsWith("::warning "));
        const auto issues = parseJson(report::renderGitLabCodeQuality(document), QStringLiteral("x"));
        QCOMPARE(issues->at(0).at("severity").get<std::string>(), std::string("minor"));
    }

    void nothingIsOpenAndNothingIsSaid()
    {
        QCOMPARE(report::renderGitHubAnnotations({}), QByteArray());
        QCOMPARE(report::renderGitLabCodeQuality({}), QByteArray("[]\n"));
    }
};

QTEST_GUILESS_MAIN(TestCiAnnotations)
#include "tst_ci_annotations.moc"
