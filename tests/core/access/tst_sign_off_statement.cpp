// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sign_off_statement.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using access::SignOffGround;

using Edit = void (*)(SignOff&);

namespace {

const QString kWeb = QStringLiteral("web");
const QString kRelease = QStringLiteral("1.0.0");

SignOffGround aGround()
{
    return {kWeb, kRelease, QString(64, QLatin1Char('5')), Verdict::Conditional, theDay()};
}

SignOff aSigned()
{
    SignOff signOff;
    signOff.by = QStringLiteral("Zo\u00eb");
    signOff.role = QStringLiteral("Quality");
    signOff.commit = commitOf('a');
    signOff.snapshotSha256 = QString(64, QLatin1Char('7'));
    signOff.openBlockers = QStringList{QStringLiteral("rbac=waived")};
    signOff.at = theDay().addSecs(30);
    signOff.statement = QString::fromUtf8(access::signOffStatement(signOff, aGround()));
    return signOff;
}

} // namespace

class TestSignOffStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsCanonicalAndSaysWhatIsSigned()
    {
        QCOMPARE(
            aSigned().statement,
            QStringLiteral("{\"at\":\"2026-11-24T09:00:00.000Z\",\"by\":\"Zo\u00eb\",\"commit\":\"%1\","
                           "\"open_blockers\":[\"rbac=waived\"],\"policy_sha256\":\"%3\",\"project\":\"web\","
                           "\"release\":\"1.0.0\",\"role\":\"Quality\",\"schema\":\"slipway.sign-off/1\","
                           "\"snapshot_sha256\":\"%2\",\"verdict\":\"conditional\"}")
                .arg(QString(40, QLatin1Char('a')), QString(64, QLatin1Char('7')),
                     QString(64, QLatin1Char('5'))));
        QCOMPARE(access::statedMoment(aSigned()), theDay());
        QCOMPARE(access::contradictions(aSigned(), kWeb, kRelease), QStringList());
    }

    void anotherRecordContradictsIt_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("fault");
        const auto member = [](const char* name) {
            return QStringLiteral("\"%1\" of what was signed is another").arg(QLatin1String(name));
        };
        const QString time = QStringLiteral("it was signed at another time than it says");
        QTest::newRow("by") << Edit([](SignOff& s) { s.by = QStringLiteral("eve"); }) << member("by");
        QTest::newRow("role") << Edit([](SignOff& s) { s.role = QStringLiteral("Security"); })
                              << member("role");
        QTest::newRow("commit") << Edit([](SignOff& s) { s.commit = commitOf('b'); }) << member("commit");
        QTest::newRow("snapshot") << Edit([](SignOff& s) { s.snapshotSha256 = QStringLiteral("8"); })
                                  << member("snapshot_sha256");
        QTest::newRow("no blocker") << Edit([](SignOff& s) { s.openBlockers = QStringList(); })
                                    << member("open_blockers");
        // Without them it would never be void.
        QTest::newRow("blockers left out")
            << Edit([](SignOff& s) { s.openBlockers.reset(); }) << member("open_blockers");
        QTest::newRow("earlier") << Edit([](SignOff& s) { s.at = theDay().addSecs(-1); }) << time;
        QTest::newRow("later") << Edit([](SignOff& s) { s.at = theDay().addSecs(601); }) << time;
        QTest::newRow("no JSON") << Edit([](SignOff& s) { s.statement = QStringLiteral("hello"); })
                                 << QStringLiteral("what was signed cannot be read");
        QTest::newRow("no object") << Edit([](SignOff& s) { s.statement = QStringLiteral("[]"); })
                                   << QStringLiteral("what was signed cannot be read");
    }

    void anotherRecordContradictsIt()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, fault);
        SignOff signOff = aSigned();
        edit(signOff);
        QCOMPARE(access::contradictions(signOff, kWeb, kRelease), QStringList{fault});
    }

    void anotherReleaseContradictsIt()
    {
        QCOMPARE(access::contradictions(aSigned(), QStringLiteral("api"), QStringLiteral("2.0.0")),
                 (QStringList{QStringLiteral("\"project\" of what was signed is another"),
                              QStringLiteral("\"release\" of what was signed is another")}));
    }

    void noBlockerAndNothingKeptAreSignedDifferently()
    {
        SignOff none = aSigned();
        none.openBlockers = QStringList();
        SignOff unknown = none;
        unknown.openBlockers.reset();
        QVERIFY(access::signOffStatement(none, aGround()) != access::signOffStatement(unknown, aGround()));
    }
};

QTEST_GUILESS_MAIN(TestSignOffStatement)
#include "tst_sign_off_statement.moc"
