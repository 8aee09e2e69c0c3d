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
        QTest::newRow("everything") << QByteArray(
            R"({"schema":"slipway.policy/1","id":"ours","version":"2","title":"Ours","extends":"prototype",
            "kinds":["library"],"sign_off_roles":["Ops"],"sign_off_reason":"Nobody else.",
            "parameters":[{"name":"p95_target_ms","value":200}],
            "gates":[{"stage":"production","verdict":"go","reason":"Strict."}],
            "overrides":[{"criterion":"prototype-fenced","severity":"minor","reason":"r"},
                         {"criterion":"readme","remove":true,"reason":"q"}]})");
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
