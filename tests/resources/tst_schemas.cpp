// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/shipped_files.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

namespace {

constexpr const char* kPolicy =
    R"({"schema":"slipway.policy/1","id":"p","version":"1","title":"P","criteria":[{"id":"c","question":"Q",
        "characteristic":"stability","severity":"major","weight":1,"bound_to":"commit","owner_role":"qa-lead",
        "rationale":"R","how_to_fix":"F","rule":RULE}]})";

constexpr const char* kEvidence =
    R"({"schema":"slipway.evidence/1","id":"01936b2e-0000-7000-8000-000000000001","kind":"test-run",
        "source":{"plugin":"junit","version":"1.0.0","instance":"ci-main"},
        "subject":{"project":"payments-api","commit":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
        "observed_at":"2026-11-24T09:00:00Z","facts":[{"key":"tests.pass_rate","value":99.1,"unit":"%"}],
        "findings":[{"rule":"r","level":"error","path":"a/b.c","line":12,"message":"m"}],
        "provenance":[{"uri":"TEST-a.xml"}]})";

Json policyWith(const QByteArray& rule)
{
    return Json::parse(QByteArray(kPolicy).replace("RULE", rule).toStdString());
}

} // namespace

class TestSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFilesFollowTheirSchema_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("schema");
        for (const QString& folder : {QStringLiteral("policies"), QStringLiteral("demo")}) {
            const QString schema =
                folder == QLatin1String("demo") ? QStringLiteral("demo-1") : QStringLiteral("policy-1");
            for (const QString& name : shippedNames(folder, QStringLiteral("*.json")))
                QTest::addRow("%s", qPrintable(name)) << folder + QLatin1Char('/') + name << schema;
        }
    }

    void shippedFilesFollowTheirSchema()
    {
        QFETCH(QString, path);
        QFETCH(QString, schema);
        QCOMPARE(faultsOf(shipped(path), schema), QString());
    }

    void rulesOfEveryFormAreAccepted_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char* rule :
             {R"({"fact":"load.p95_ms","op":"<","value":300,"unit":"ms"})",
              R"({"fact":"ci.status","op":"in","value":["success","running"]})",
              R"({"fact":"x.acme.score","op":"exists","hint":true,"across":"any"})", R"({"attested":true})",
              R"({"project_kind":["web-app"]})", R"({"criterion":"other"})",
              R"({"all":[{"not":{"any":[{"attested":true}]}}]})",
              R"({"count":{"of":[{"attested":true}],"op":">=","value":1}})"})
            QTest::addRow("%s", rule) << QByteArray(rule);
    }

    void rulesOfEveryFormAreAccepted()
    {
        QFETCH(QByteArray, rule);
        QCOMPARE(faultsOf(policyWith(rule), QStringLiteral("policy-1")), QString());
    }

    void brokenRulesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char* rule :
             {R"({})", R"({"fact":"load.p95_ms"})", R"({"fact":"load.p95_ms","op":"=<","value":300})",
              R"({"fact":"load.p95_ms","op":"<"})", R"({"fact":"load.p95_ms","op":"exists","value":1})",
              R"({"fact":"ci.status","op":"in","value":"success"})",
              R"({"fact":"ci.status","op":"in","value":[]})", R"({"attested":false})",
              R"({"attested":true,"by":"me"})", R"({"all":[]})", R"({"not":[{"attested":true}]})",
              R"({"project_kind":["website"]})",
              R"({"count":{"of":[{"attested":true}],"op":"in","value":1}})",
              R"({"all":[{"attested":true}],"any":[{"attested":true}]})"})
            QTest::addRow("%s", rule) << QByteArray(rule);
    }

    void brokenRulesAreRefused()
    {
        QFETCH(QByteArray, rule);
        QVERIFY(!faultsOf(policyWith(rule), QStringLiteral("policy-1")).isEmpty());
    }

    void anEnvelopeIsAcceptedAndAnyMistakeInItRefused_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("as it is") << QByteArray("/kind") << QByteArray(R"("test-run")") << true;
        QTest::newRow("offset time") << QByteArray("/observed_at")
                                     << QByteArray(R"("2026-11-24T09:00:00.5+01:00")") << true;
        QTest::newRow("boolean fact") << QByteArray("/facts/0/value") << QByteArray("true") << true;
        QTest::newRow("other schema")
            << QByteArray("/schema") << QByteArray(R"("slipway.evidence/2")") << false;
        QTest::newRow("id") << QByteArray("/id") << QByteArray(R"("7")") << false;
        QTest::newRow("short commit") << QByteArray("/subject/commit") << QByteArray(R"("a91f3c2")") << false;
        QTest::newRow("local time") << QByteArray("/observed_at") << QByteArray(R"("2026-11-24 09:00")")
                                    << false;
        QTest::newRow("list as value") << QByteArray("/facts/0/value") << QByteArray("[1]") << false;
        QTest::newRow("level") << QByteArray("/findings/0/level") << QByteArray(R"("bad")") << false;
        QTest::newRow("line") << QByteArray("/findings/0/line") << QByteArray("-1") << false;
        QTest::newRow("hash") << QByteArray("/provenance/0/sha256") << QByteArray(R"("abc")") << false;
        QTest::newRow("more than is known") << QByteArray("/trusted") << QByteArray("true") << false;
    }

    void anEnvelopeIsAcceptedAndAnyMistakeInItRefused()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(bool, isAccepted);
        Json envelope = Json::parse(kEvidence);
        envelope[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        const QString faults = faultsOf(envelope, QStringLiteral("evidence-1"));
        QVERIFY2(faults.isEmpty() == isAccepted, qPrintable(faults));
    }
};

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
