// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verification.h"

#include "core/access/attestation_signature.h"
#include "core/access/sign_off_statement.h"
#include "core/access/ssh_keys.h"
#include "core/policy/people_rules.h"
#include "core/report/attestation.h"
#include "resources/full_dossier.h"
#include "resources/shipped_files.h"
#include "support/builders.h"

#include <QTest>

#include <functional>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using report::CheckState;
using report::Enclosure;
using report::Verification;

namespace {

using Enclosures = std::vector<Enclosure>;

evidence::JsonSchema schemaOf(const QString& name)
{
    auto schema = evidence::JsonSchema::compile(shippedText(QStringLiteral("schemas/") + name), name);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().line()));
    return std::move(schema).value();
}

Enclosure& named(Enclosures& enclosures, const QString& name)
{
    const auto found = std::find_if(enclosures.begin(), enclosures.end(),
                                    [&](const Enclosure& enclosure) { return enclosure.name == name; });
    if (found == enclosures.end())
        qFatal("%s is not enclosed", qPrintable(name));
    return *found;
}

/// Writes a member of one of the files anew, in canonical form, as a careful forger would.
void set(Enclosures& enclosures, const QString& name, const char* pointer, const Json& value)
{
    Enclosure& enclosure = named(enclosures, name);
    Json json = Json::parse(enclosure.content.toStdString());
    json[Json::json_pointer(pointer)] = value;
    enclosure.content = canonicalJson(json);
}

/// And makes the hashes fit.
void hashAnew(Enclosures& enclosures)
{
    const QString policy = sha256Hex(named(enclosures, report::kPolicyFile).content);
    set(enclosures, report::kSnapshotFile, "/policy/sha256", toText(policy));
    set(enclosures, report::kReportFile, "/policy_sha256", toText(policy));
    set(enclosures, report::kReportFile, "/snapshot_sha256",
        toText(sha256Hex(named(enclosures, report::kSnapshotFile).content)));
}

} // namespace

/// What is attached to a printed checklist is proved by itself, and each way of changing it is found.
class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        readiness::Dossier dossier = fullDossier();
        dossier.changesSince = theDay().addDays(-3);
        dossier.changes = {{CriterionId(QStringLiteral("load-test-2x")), ResultState::Pass,
                            ResultState::Waived, QStringLiteral("2.1x"), QStringLiteral("1.4x")}};
        dossier.exposure.policy = QStringLiteral("production-grade 1.2.0");
        dossier.exposure.missingShare = 0.5;
        dossier.exposure.heaviest = {CriterionId(QStringLiteral("tls"))};
        m_signers.reset();
        report::ReportOptions options;
        options.pageSize = report::PageSize::Letter;
        options.zone = QTimeZone("Asia/Tokyo");
        options.withExposure = true;
        m_dossier = dossier;
        m_options = options;
        m_enclosures = report::enclosuresOf(dossier, options);
    }

    void whatWasPrintedHolds()
    {
        const Verification verification = verify();
        QCOMPARE(faultsOf(verification), QString());
        QVERIFY(verification.holds());
        QCOMPARE(stateOf(verification, u"evaluation"), CheckState::Holds);
        QCOMPARE(stateOf(verification, u"signatures"), CheckState::NotMade);
        QCOMPARE(verification.find(u"stated")->faults,
                 (QStringList{QStringLiteral("that identity 3.1, which it depends on, is No evidence"),
                              QStringLiteral("that ledger, which it depends on, is No evidence"),
                              QStringLiteral("how the criteria that turned stood before"),
                              QStringLiteral("what shipping it as it is may cost")}));
        QCOMPARE(verification.report->options.pageSize, report::PageSize::Letter);
        QCOMPARE(verification.report->options.zone, QTimeZone("Asia/Tokyo"));
        // With the report the same document is made as from the workspace.
        const auto before = report::makeDocument(m_dossier, verification.report->options);
        const auto again = report::makeDocument(*verification.dossier, verification.report->options);
        QCOMPARE(again.changes, before.changes);
        QCOMPARE(again.changesLead, before.changesLead);
        QCOMPARE(again.reason, before.reason);
        QCOMPARE(again.said, before.said);
        QCOMPARE(again.snapshotSha256, before.snapshotSha256);
    }

    void everyChangeIsFound_data()
    {
        using Forge = std::function<void(Enclosures&)>;
        QTest::addColumn<Forge>("forge");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("fault"); // a part of what is said
        const auto row = [](const char* name, const char* check, const char* fault, Forge forge) {
            QTest::newRow(name) << std::move(forge) << QString::fromLatin1(check) << QString::fromUtf8(fault);
        };
        // A forger who makes the hashes fit is found by the evaluation.
        const auto snapshot = [&](const char* pointer, const Json& value, const char* fault) {
            row(pointer, "evaluation", fault, [pointer, value](Enclosures& enclosures) {
                set(enclosures, report::kSnapshotFile, pointer, value);
                hashAnew(enclosures);
            });
        };
        snapshot("/evaluation/verdict", "go",
                 R"(snapshot.json#/evaluation/verdict says "go", and evaluating again gives "no-go")");
        snapshot("/evaluation/score", 100, "#/evaluation/score says 100");
        snapshot("/evaluation/reason", "All is well.", "#/evaluation/reason says");
        snapshot("/evaluation/blockers", 0, "#/evaluation/blockers says 0");
        snapshot("/evaluation/results/0/state", "pass", "#/evaluation/results/0/state says \"pass\"");
        snapshot("/evaluation/results/1/measured", "9x", "#/evaluation/results/1/measured says \"9x\"");
        snapshot("/evaluation/results/1/severity", "minor", "#/evaluation/results/1/severity says");
        snapshot("/evaluation/results/2/question", "Is it nice?", "#/evaluation/results/2/question says");
        snapshot("/evaluation/path_to_go", Json::array(), "#/evaluation/path_to_go");
        snapshot("/evidence/0/facts/0/value", 9, "#/evaluation/passed says 1, and evaluating again gives 2");
        snapshot("/evidence/0/subject/commit", std::string(40, 'b'), "#/evaluation/");
        snapshot("/evidence/0/observed_at", "2020-01-01T00:00:00.000Z", "#/evaluation/");
        snapshot("/evidence", Json::array(), "#/evaluation/");
        snapshot("/people/waivers", Json::array(), "#/evaluation/");
        snapshot("/people/attestations/0/expires_at", "2026-01-01T00:00:00.000Z", "#/evaluation/");
        snapshot("/release/commit", std::string(40, 'c'), "#/evaluation/");
        snapshot("/evaluation/dependencies/0/allows", "go", "#/evaluation/dependencies/0/allows says \"go\"");
        row("a kinder policy", "evaluation", "#/evaluation/", [](Enclosures& enclosures) {
            QByteArray& policy = named(enclosures, report::kPolicyFile).content;
            policy.replace("\"severity\":\"blocker\"", "\"severity\":\"minor\"");
            hashAnew(enclosures);
        });
        row("another policy", "hashes", "policy.json has the SHA-256", [](Enclosures& enclosures) {
            named(enclosures, report::kPolicyFile).content.replace("\"weight\":3", "\"weight\":4");
        });
        row("hashes that were left as they were", "hashes", "snapshot.json has the SHA-256",
            [](Enclosures& enclosures) {
                set(enclosures, report::kSnapshotFile, "/people/notes/0/text", "nothing to see");
            });
        row("a blank", "enclosures", "snapshot.json is not in canonical form",
            [](Enclosures& enclosures) { named(enclosures, report::kSnapshotFile).content += ' '; });
        row("a broken byte", "enclosures", "policy.json",
            [](Enclosures& enclosures) { named(enclosures, report::kPolicyFile).content[0] = '\xff'; });
        row("a file that is missing", "enclosures", "report.json is not attached",
            [](Enclosures& enclosures) { enclosures.erase(enclosures.begin() + 1); });
        row("a second one", "enclosures", "policy.json is attached more than once",
            [](Enclosures& enclosures) { enclosures.push_back(enclosures[0]); });
        row("a file of somebody else", "enclosures", "notes.txt is attached and is none of Slipway's",
            [](Enclosures& enclosures) {
                enclosures.push_back({QStringLiteral("notes.txt"), "hello"});
            });
        // What cannot be evaluated is not good for that.
        row("no policy at all", "evaluation", "policy.json#", [](Enclosures& enclosures) {
            named(enclosures, report::kPolicyFile).content = "{}";
            hashAnew(enclosures);
        });
        row("a weight beyond all numbers", "evaluation", "weight", [](Enclosures& enclosures) {
            QByteArray& policy = named(enclosures, report::kPolicyFile).content;
            policy.replace("\"weight\":3", "\"weight\":1.7e+308");
            hashAnew(enclosures);
        });
        row("a time that is none", "evaluation", "snapshot.json#/people/attestations/0/expires_at",
            [](Enclosures& enclosures) {
                set(enclosures, report::kSnapshotFile, "/people/attestations/0/expires_at", "never");
                hashAnew(enclosures);
            });
        row("a zone that is none", "report", "report.json#/options/zone", [](Enclosures& enclosures) {
            set(enclosures, report::kReportFile, "/options/zone", "No/Where");
        });
        row("a dependency that is left out", "evaluation", "depends on", [](Enclosures& enclosures) {
            set(enclosures, report::kSnapshotFile, "/evaluation/dependencies", Json::array());
            hashAnew(enclosures);
        });
        row("what turned to another state", "report", "load-test-2x turned to pass (2.5x)",
            [](Enclosures& enclosures) {
                set(enclosures, report::kReportFile, "/changed_since/changes/0/after", "pass");
                set(enclosures, report::kReportFile, "/changed_since/changes/0/measured_after", "2.5x");
            });
        row("cheaper than its share", "report", "report.json#/exposure/rewrite/low",
            [](Enclosures& enclosures) { set(enclosures, report::kReportFile, "/exposure/rewrite/low", 1); });
        row("exposure where none is told", "report", "report.json#/exposure",
            [](Enclosures& enclosures) { set(enclosures, report::kReportFile, "/options/exposure", false); });
        row("another form", "schemas", "snapshot.json#/release",
            [](Enclosures& enclosures) { set(enclosures, report::kSnapshotFile, "/release/extra", true); });
    }

    void everyChangeIsFound()
    {
        QFETCH(std::function<void(Enclosures&)>, forge);
        QFETCH(QString, check);
        QFETCH(QString, fault);
        forge(m_enclosures);
        const Verification verification = verify();
        QVERIFY(!verification.holds());
        const report::VerificationCheck* found = verification.find(check);
        QVERIFY(found);
        QCOMPARE(found->state, CheckState::Fails);
        QVERIFY2(std::any_of(found->faults.begin(), found->faults.end(),
                             [&](const QString& line) { return line.contains(fault); }),
                 qPrintable(found->faults.join(QLatin1Char('\n'))));
    }

    void aSignatureHoldsByItsKeyAndByTheList()
    {
        const SshKey key;
        signIt(key);
        QVERIFY(std::any_of(m_enclosures.begin(), m_enclosures.end(), [](const Enclosure& enclosure) {
            return enclosure.name == QLatin1String("sign-off-01.json.sig");
        }));
        const Verification alone = verify();
        QCOMPARE(faultsOf(alone), QString());
        QCOMPARE(stateOf(alone, u"signatures"), CheckState::Holds);
        QVERIFY(alone.find(u"stated")->faults.contains(
            QStringLiteral("that the key %1 is that of ada").arg(key.publicKey().fingerprint())));
        m_signers = "ada " + key.publicKey().line().toLatin1() + '\n';
        const Verification listed = verify();
        QCOMPARE(faultsOf(listed), QString());
        QVERIFY(!listed.find(u"stated")->faults.join(QLatin1Char('\n')).contains(QLatin1String("SHA256")));
        m_signers = "bo " + key.publicKey().line().toLatin1() + '\n';
        QVERIFY(faultsOf(verify()).contains(
            QLatin1String("which the list of signers does not give to that person")));
    }

    void aSignOffWithoutAKeyIsStated()
    {
        signOff({});
        const Verification verification = verify();
        QCOMPARE(stateOf(verification, u"signatures"), CheckState::NotMade);
        QVERIFY(verification.find(u"stated")->faults.contains(
            QStringLiteral("that ada signed off for Quality: no key signed it")));
        // Who knows the people's keys does not take a name for one.
        m_signers = "ada " + SshKey().publicKey().line().toLatin1() + '\n';
        QCOMPARE(stateOf(verify(), u"signatures"), CheckState::Fails);
        QCOMPARE(verify().find(u"signatures")->faults,
                 QStringList{QStringLiteral("the sign-off of ada for Quality: no key signed it")});
    }

    void aForgedSignatureIsFound_data()
    {
        using Forge = std::function<void(Enclosures&)>;
        QTest::addColumn<Forge>("forge");
        QTest::addColumn<QString>("fault");
        const auto sign = [](const char* pointer) { return std::string("/people/sign_offs/2/") + pointer; };
        const auto snapshot = [sign](const char* member, const Json& value) {
            return Forge([pointer = sign(member), value](Enclosures& enclosures) {
                set(enclosures, report::kSnapshotFile, pointer.c_str(), value);
                hashAnew(enclosures);
            });
        };
        QTest::newRow("another person")
            << snapshot("by", "eve")
            << QStringLiteral("the sign-off of eve for Quality: \"by\" of what was signed is another");
        QTest::newRow("another snapshot")
            << snapshot("snapshot_sha256", std::string(64, 'b'))
            << QStringLiteral("\"snapshot_sha256\" of what was signed is another");
        QTest::newRow("no blockers") // void, then
            << snapshot("open_blockers", Json::array())
            << QStringLiteral("sign-off-01.json is not of a sign-off in the snapshot");
        QTest::newRow("another statement in the snapshot")
            << snapshot("statement", "{}") << QStringLiteral("is not what that key signed");
        QTest::newRow("no signature at all")
            << snapshot("signature", "hello") << QStringLiteral("is no SSH signature");
        QTest::newRow("one that is gone") << Forge([](Enclosures& enclosures) {
            std::erase_if(enclosures, [](const Enclosure& enclosure) {
                return enclosure.name == QLatin1String("sign-off-01.json.sig");
            });
        }) << QStringLiteral("sign-off-01.json.sig is not attached once");
        QTest::newRow("another statement") << Forge([](Enclosures& enclosures) {
            named(enclosures, QStringLiteral("sign-off-01.json")).content.replace("ada", "bob");
        }) << QStringLiteral("sign-off-01.json is not of a sign-off in the snapshot");
        QTest::newRow("one too many") << Forge([](Enclosures& enclosures) {
            enclosures.push_back({QStringLiteral("sign-off-02.json"), "{}"});
        }) << QStringLiteral("sign-off-02.json is not of a sign-off in the snapshot");
    }

    void aForgedSignatureIsFound()
    {
        QFETCH(std::function<void(Enclosures&)>, forge);
        QFETCH(QString, fault);
        signIt(SshKey());
        forge(m_enclosures);
        const Verification verification = verify();
        QVERIFY(!verification.holds());
        QCOMPARE(stateOf(verification, u"signatures"), CheckState::Fails);
        const QString faults = verification.find(u"signatures")->faults.join(QLatin1Char('\n'));
        QVERIFY2(faults.contains(fault), qPrintable(faults));
    }

    void theAuditHeadIsReadBack()
    {
        m_dossier.auditHead = {41, QString(64, QLatin1Char('c'))};
        m_enclosures = report::enclosuresOf(m_dossier, m_options);
        const Verification verification = verify();
        QCOMPARE(faultsOf(verification), QString());
        QCOMPARE(verification.report->auditHead, m_dossier.auditHead);
    }

    /// Every single byte: whatever it becomes, something does not fit any more.
    void everyByteCounts_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString name : {report::kSnapshotFile, report::kPolicyFile, report::kReportFile})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyByteCounts()
    {
        QFETCH(QString, name);
        const QByteArray whole = named(m_enclosures, name).content;
        // Of the long ones a spread of places; each takes an evaluation.
        const qsizetype step = std::max<qsizetype>(1, whole.size() / 150);
        for (qsizetype i = 0; i < whole.size(); i += step) {
            QByteArray& content = named(m_enclosures, name).content;
            content = whole;
            content[i] = content[i] == '1' ? '2' : '1';
            if (name == report::kReportFile && isUnbound(whole, i))
                continue;
            QVERIFY2(!verify().holds(), qPrintable(QString::number(i)));
        }
    }

    void whatThePaperCarriesIsReadBack()
    {
        m_options.confidentiality = QStringLiteral("Internal");
        m_options.withEvidence = true;
        m_options.logo = "a picture";
        m_enclosures = report::enclosuresOf(m_dossier, m_options);
        QCOMPARE(m_enclosures.front().name, QString(report::kLogoFile));
        const Verification verification = verify();
        QCOMPARE(faultsOf(verification), QString());
        QCOMPARE(verification.report->options.confidentiality, QStringLiteral("Internal"));
        QVERIFY(verification.report->options.withEvidence);
        QCOMPARE(verification.report->options.logo, QByteArray("a picture"));
    }

    void anotherLogoIsFound_data()
    {
        using Forge = std::function<void(Enclosures&)>;
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<Forge>("forge");
        QTest::newRow("exchanged") << true << Forge([](Enclosures& all) {
            named(all, report::kLogoFile).content = "x";
        });
        QTest::newRow("taken away") << true << Forge([](Enclosures& all) { all.erase(all.begin()); });
        QTest::newRow("a second one") << true << Forge([](Enclosures& all) {
            all.push_back({report::kLogoFile, "x"});
        });
        QTest::newRow("one that nobody named") << false << Forge([](Enclosures& all) {
            all.push_back({report::kLogoFile, "x"});
        });
    }

    void anotherLogoIsFound()
    {
        using Forge = std::function<void(Enclosures&)>;
        QFETCH(bool, isNamed);
        QFETCH(Forge, forge);
        if (isNamed)
            m_options.logo = "a picture";
        m_enclosures = report::enclosuresOf(m_dossier, m_options);
        forge(m_enclosures);
        const Verification verification = verify();
        QCOMPARE(stateOf(verification, u"hashes"), CheckState::Fails);
        QVERIFY2(faultsOf(verification).contains(report::kLogoFile), qPrintable(faultsOf(verification)));
    }

    void anSvgLogoIsAttachedByItsName()
    {
        m_options.logo = "\xef\xbb\xbf <svg xmlns='http://www.w3.org/2000/svg'/>";
        m_enclosures = report::enclosuresOf(m_dossier, m_options);
        QCOMPARE(m_enclosures.front().name, QString(report::kSvgLogoFile));
        QCOMPARE(faultsOf(verify()), QString());
        m_enclosures.front().name = report::kLogoFile;
        QCOMPARE(faultsOf(verify()), QStringLiteral("logo.png is not what its name says"));
    }

    void whatTheEvidenceFoundIsReadBack()
    {
        encloseFindings();
        QCOMPARE(m_enclosures.front().name, QString(report::kFindingsFile));
        const evidence::JsonSchema schema = schemaOf(QStringLiteral("findings-1.json"));
        QVERIFY(schema.check(Json::parse(m_enclosures.front().content.toStdString()), report::kFindingsFile)
                    .ok());
        const Verification verification = verify();
        QCOMPARE(faultsOf(verification), QString());
        QCOMPARE(verification.report->options.findings, m_options.findings);
        QVERIFY(verification.find(u"stated")->faults.contains(
            QStringLiteral("what the evidence found, beside its facts")));
        const auto before = report::makeDocument(m_dossier, m_options);
        const auto again = report::makeDocument(*verification.dossier, verification.report->options);
        QCOMPARE(again.evidence.front().findings, before.evidence.front().findings);
        QCOMPARE(before.evidence.front().findings,
                 (QStringList{QStringLiteral("3 findings"),
                              QStringLiteral("error: G404, main.go:12: weak random numbers"),
                              QStringLiteral("warning: G104, a/b.go"), QStringLiteral("G1: shown")}));
    }

    void otherFindingsAreFound_data()
    {
        using Forge = std::function<void(Enclosures&)>;
        QTest::addColumn<Forge>("forge");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("fault");
        const QString file = report::kFindingsFile;
        const auto row = [](const char* name, const Forge& forge, const char* check, const char* fault) {
            QTest::newRow(name) << forge << QString::fromLatin1(check) << QString::fromLatin1(fault);
        };
        const auto change = [file](const char* pointer, const Json& value, bool isHashed) {
            return Forge([=](Enclosures& all) {
                set(all, file, pointer, value);
                if (isHashed)
                    set(all, report::kReportFile, "/options/findings_sha256",
                        toText(sha256Hex(named(all, file).content)));
            });
        };
        row("exchanged", change("/findings/0/findings/0/level", "note", false), "hashes",
            "findings.json has the SHA-256");
        row("taken away", Forge([](Enclosures& all) { all.erase(all.begin()); }), "hashes",
            "findings.json is attached 0 times");
        row("a second one", Forge([](Enclosures& all) {
                all.push_back({report::kFindingsFile, "{}"});
            }),
            "hashes", "findings.json is attached 2 times");
        row("of other evidence", change("/findings/0/evidence", "019aba0e", true), "report",
            "one that is not in the snapshot: 019aba0e");
        row("a member more", change("/findings/0/approved", true, true), "report",
            "has members that are none of its own");
        row("no such level", change("/findings/0/findings/0/level", "fine", true), "report",
            "\"fine\" is not known");
        row("no line", change("/findings/0/findings/0/line", -1, true), "report", "is no line");
        row("more than are told", change("/findings/0/count", 400, true), "report",
            "of as many as it counts");
        row("fewer than are told", change("/findings/0/count", 1, true), "report", "of as many as it counts");
        row("the worst not first", change("/findings/0/findings/0/level", "note", true), "report",
            "of as many as it counts");
        row("told on no page", Forge([](Enclosures& all) {
                for (Enclosure& one : all) {
                    if (one.name == report::kReportFile)
                        one.content.replace("\"evidence\":true,", "");
                }
            }),
            "report", "no page tells them");
        row("no list", change("/findings", "none", true), "report", "findings.json#/findings");
        row("something else", Forge([](Enclosures& all) {
                all.front().content = "[]";
                set(all, report::kReportFile, "/options/findings_sha256", toText(sha256Hex("[]")));
            }),
            "report", "findings.json");
    }

    void otherFindingsAreFound()
    {
        QFETCH(std::function<void(Enclosures&)>, forge);
        QFETCH(QString, check);
        QFETCH(QString, fault);
        encloseFindings();
        forge(m_enclosures);
        const Verification verification = verify();
        QCOMPARE(stateOf(verification, check), CheckState::Fails);
        QVERIFY2(faultsOf(verification).contains(fault), qPrintable(faultsOf(verification)));
    }

    void findingsThatNobodyNamedAreFound()
    {
        m_enclosures.push_back({report::kFindingsFile, "{}"});
        const Verification verification = verify();
        QCOMPARE(stateOf(verification, u"hashes"), CheckState::Fails);
        QVERIFY(faultsOf(verification).contains(QLatin1String("the report names none")));
    }

    void ofManyFindingsTheWorstAreTold()
    {
        Evidence evidence = m_dossier.evidence.front();
        for (int i = 0; i < 60; ++i)
            evidence.findings.push_back({QStringLiteral("note-%1").arg(i), FindingLevel::Note, {}, 0, {}});
        evidence.findings.push_back({QStringLiteral("worst"), FindingLevel::Error, {}, 0, {}});
        Evidence nothing = evidence;
        nothing.findings.clear();
        const auto told = report::toldFindings({nothing, evidence});
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told[0].count, 61);
        QCOMPARE(told[0].findings.size(), report::kFindingsTold);
        QCOMPARE(told[0].findings.front().rule, QStringLiteral("worst"));
        QCOMPARE(told[0].findings[1].rule, QStringLiteral("note-0"));
        m_options.withEvidence = true;
        m_options.findings = told;
        const auto document = report::makeDocument(m_dossier, m_options);
        QCOMPARE(document.evidence.front().findings.front(), QStringLiteral("61 findings"));
        QCOMPARE(document.evidence.front().findings.back(), QStringLiteral("and 11 more"));
    }

    void anAttestationSaysWhatTheSnapshotSays()
    {
        const auto statement = report::attestationStatement(m_dossier);
        QVERIFY(statement.ok());
        const Json json = Json::parse(statement->toStdString());
        QCOMPARE(canonicalJson(json), *statement);
        QCOMPARE(json["_type"].get<std::string>(), std::string("https://in-toto.io/Statement/v1"));
        QCOMPARE(json["predicateType"].get<std::string>(), std::string("urn:slipway:readiness:1"));
        QCOMPARE(json["subject"].size(), size_t(1));
        QCOMPARE(json["subject"][0]["digest"]["gitCommit"].get<std::string>(),
                 toText(m_dossier.release.target.hex()));
        const Json& predicate = json["predicate"];
        QCOMPARE(test::faultsOf(predicate, QStringLiteral("attestation-1")), QString());
        QCOMPARE(predicate["verdict"].get<std::string>(), std::string("no-go"));
        QCOMPARE(toQString(predicate["snapshot_sha256"].get<std::string>()),
                 sha256Hex(named(m_enclosures, report::kSnapshotFile).content));
        QCOMPARE(toQString(predicate["policy"]["sha256"].get<std::string>()),
                 sha256Hex(named(m_enclosures, report::kPolicyFile).content));
        QCOMPARE(predicate["open_blockers"].size(),
                 static_cast<size_t>(policy::openBlockers(m_dossier.evaluation, *m_dossier.policy).size()));
    }

    void whatIsSignedHasItsTypeAndLengthInIt()
    {
        // The example of the DSSE specification has another type; lengths are those of bytes.
        QCOMPARE(report::whatIsSigned("h\u00e9llo"),
                 QByteArray("DSSEv1 28 application/vnd.in-toto+json 6 h\u00e9llo"));
    }

    void aReleaseWithoutACommitIsNotAttested()
    {
        m_dossier.release.target = {};
        const auto statement = report::attestationStatement(m_dossier);
        QVERIFY(!statement.ok());
        QCOMPARE(statement.error().code, ErrorCode::InvalidInput);
    }

    void theEnvelopeCarriesTheSignatureWithoutItsArmour()
    {
        const SshKey key;
        const auto signature =
            access::signAttestation(report::whatIsSigned("{}"), key.file(), access::PassphrasePrompt::Dialog);
        QVERIFY(signature.ok());
        const Json envelope =
            Json::parse(report::attestationEnvelope("{}", *signature, key.publicKey()).toStdString());
        QCOMPARE(envelope["payload"].get<std::string>(), std::string("e30="));
        QCOMPARE(envelope["payloadType"].get<std::string>(), std::string("application/vnd.in-toto+json"));
        QCOMPARE(envelope["signatures"].size(), size_t(1));
        QCOMPARE(envelope["signatures"][0]["keyid"].get<std::string>(),
                 toText(key.publicKey().fingerprint()));
        const auto bytes = QByteArray::fromBase64Encoding(
            QByteArray::fromStdString(envelope["signatures"][0]["sig"].get<std::string>()),
            QByteArray::AbortOnBase64DecodingErrors);
        QVERIFY(bytes && bytes.decoded.startsWith("SSHSIG"));
        // For another purpose: no sign-off can be made of it.
        const auto asSignOff = access::keyOfSignature(*signature);
        QVERIFY(!asSignOff.ok());
        QVERIFY2(asSignOff.error().what.contains(QLatin1String("attestation@slipway")),
                 qPrintable(asSignOff.error().what));
    }

private:
    /// Ada signs off for Quality, as the workspace does it.
    void signOff(const std::function<QString(const QByteArray&)>& signer)
    {
        SignOff signOff;
        signOff.id = RecordId(QStringLiteral("s2"));
        signOff.role = QStringLiteral("Quality");
        signOff.by = QStringLiteral("ada");
        signOff.commit = m_dossier.release.target;
        signOff.snapshotSha256 = QString(64, QLatin1Char('a'));
        signOff.openBlockers = policy::openBlockers(m_dossier.evaluation, *m_dossier.policy);
        signOff.at = theDay();
        if (signer) {
            const QByteArray statement =
                access::signOffStatement(signOff, {m_dossier.project.name, m_dossier.release.name,
                                                   sha256Hex(m_dossier.policy->document),
                                                   m_dossier.evaluation.verdict, theDay().addSecs(-60)});
            signOff.statement = QString::fromUtf8(statement);
            signOff.signature = signer(statement);
        }
        m_dossier.people.signOffs.push_back(signOff);
        evaluateFully(m_dossier);
        m_enclosures = report::enclosuresOf(m_dossier, m_options);
    }
    void signIt(const SshKey& key)
    {
        signOff([&](const QByteArray& statement) { return key.sign(statement); });
    }
    /// How it was printed and what it tells beside the snapshot is held against the pages, not here.
    static bool isUnbound(const QByteArray& report, qsizetype at)
    {
        const qsizetype hashes = report.indexOf("\"policy_sha256\"");
        const qsizetype version = report.indexOf("\"version\"");
        return at < hashes || at >= version;
    }

    Verification verify() const
    {
        static const evidence::JsonSchema snapshot = schemaOf(QStringLiteral("snapshot-1.json"));
        static const evidence::JsonSchema enclosure = schemaOf(QStringLiteral("enclosure-1.json"));
        static const auto registry = std::make_shared<const FactRegistry>(theRegistry());
        return report::verifyEnclosures(m_enclosures, {snapshot, enclosure, registry, m_signers});
    }
    static CheckState stateOf(const Verification& verification, QStringView id)
    {
        const report::VerificationCheck* check = verification.find(id);
        return check ? check->state : CheckState::NotMade;
    }
    static QString faultsOf(const Verification& verification)
    {
        QStringList faults;
        for (const report::VerificationCheck& check : verification.checks) {
            if (check.state == CheckState::Fails)
                faults += check.faults;
        }
        return faults.join(QLatin1Char('\n'));
    }

    void encloseFindings()
    {
        Evidence evidence = m_dossier.evidence.front();
        evidence.findings = {{QStringLiteral("G1"), FindingLevel::None, {}, 0, QStringLiteral("shown")},
                             {QStringLiteral("G104"), FindingLevel::Warning, QStringLiteral("a/b.go"), 0, {}},
                             {QStringLiteral("G404"), FindingLevel::Error, QStringLiteral("main.go"), 12,
                              QStringLiteral("weak random numbers")}};
        m_options.withEvidence = true;
        m_options.findings = report::toldFindings({evidence});
        m_enclosures = report::enclosuresOf(m_dossier, m_options);
    }

    readiness::Dossier m_dossier;
    report::ReportOptions m_options;
    std::optional<QByteArray> m_signers;
    Enclosures m_enclosures;
};

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
