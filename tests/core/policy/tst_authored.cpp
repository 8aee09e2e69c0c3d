// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/authored.h"

#include "support/builders.h"
#include "support/value_of.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

QByteArray shipped(const QString& id)
{
    QFile file(sourceDir() + QStringLiteral("/resources/policies/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<policy::PolicyDocument> lookup(const QString& id)
{
    return policy::PolicyDocument{shipped(id), id};
}

/// A policy with every member that its schema lets a person write.
QByteArray everything()
{
    return R"({"schema":"slipway.policy/1","id":"ours","version":"2","title":"Ours","extends":"prototype",
        "kinds":["library"],"sign_off_roles":["Ops"],"sign_off_reason":"Nobody else.",
        "tighten":["stale-major","unknown-major"],
        "parameters":[{"name":"p95_target_ms","value":200,"maximum":900,"reason":"p"}],
        "gates":[{"stage":"production","verdict":"go","reason":"Strict."}],
        "waivers":{"second_person":true,"approver_roles":["Ops"]},"bake":"P9D",
        "keeps":{"criteria":["prototype-fenced","readme","secrets-clean"],"reason":"k"},
        "overrides":[{"criterion":"prototype-fenced","severity":"minor","reason":"r"},
                     {"criterion":"readme","remove":true,"reason":"q"}],
        "criteria":[{"id":"own","question":"Own?","characteristic":"security","severity":"major","weight":1,
                     "rule":{"attested":true},"bound_to":"release","owner_role":"legal","rationale":"r",
                     "how_to_fix":"h"}]})";
}

} // namespace

/// What was put together is taken apart again, and says the same.
class TestAuthored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatShippedComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* id : {"production-grade", "web-service", "web-app", "ai-service", "library",
                               "internal-tool", "prototype"})
            QTest::newRow(id) << shipped(QString::fromLatin1(id));
        QTest::newRow("everything") << everything();
    }

    void whatShippedComesBackAsItWas()
    {
        QFETCH(QByteArray, text);
        const auto alone = valueOf(policy::standAlone(text, QStringLiteral("p"), lookup));
        const QByteArray adopted = QByteArray::fromStdString(alone.document.dump());
        const QByteArray written = valueOf(policy::authoredText(adopted, QStringLiteral("p"), lookup));
        QVERIFY(policy::checkAuthored(written, QStringLiteral("p")));
        const auto again = valueOf(policy::standAlone(written, QStringLiteral("p"), lookup));
        QCOMPARE(sha256Of(again.document), sha256Of(alone.document));
        QCOMPARE(written.contains("\"extends\""), text.contains("\"extends\""));
    }

    /// A new member of the schema has to come back too.
    void everythingIsEverything()
    {
        QFile file(sourceDir() + QStringLiteral("/resources/schemas/policy-1.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json schema = valueOf(parseJson(file.readAll(), QStringLiteral("schema")));
        const Json policy = valueOf(parseJson(everything(), QStringLiteral("p")));
        for (const auto& [member, definition] : schema["properties"].items()) {
            if (member != "derived_from" && member != "left_out")
                QVERIFY2(policy.contains(member), member.c_str());
        }
    }

    void aDerivedPolicyStaysAsStrictAsItWas()
    {
        const auto alone = valueOf(policy::standAlone(everything(), QStringLiteral("p"), lookup));
        const Json written =
            valueOf(parseJson(valueOf(policy::authoredText(QByteArray::fromStdString(alone.document.dump()),
                                                           QStringLiteral("p"), lookup)),
                              QStringLiteral("p")));
        QCOMPARE(written["bake"].dump(), std::string("\"P9D\""));
        // The rest is the base's.
        QCOMPARE(written["waivers"].dump(), std::string(R"({"approver_roles":["Ops"]})"));
    }

    void aBaseThatIsGoneIsSaid()
    {
        const auto alone =
            valueOf(policy::standAlone(shipped(QStringLiteral("library")), QStringLiteral("p"), lookup));
        const auto refused =
            policy::authoredText(QByteArray::fromStdString(alone.document.dump()), QStringLiteral("p"),
                                 [](const QString&) { return std::nullopt; });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestAuthored)
#include "tst_authored.moc"
