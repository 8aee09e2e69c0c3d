// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sign_off_statement.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

using Edit = void (*)(SignOff&);

class TestSignOffStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsCanonicalAndSaysWhatIsSigned()
    {
        SignOff signOff;
        signOff.by = QStringLiteral("Zo\u00eb");
        signOff.role = QStringLiteral("Quality");
        signOff.commit = commitOf('a');
        signOff.snapshotSha256 = QString(64, QLatin1Char('7'));
        signOff.openBlockers = QStringList{QStringLiteral("rbac=waived")};
        QCOMPARE(QString::fromUtf8(access::signOffStatement(signOff)),
                 QStringLiteral(
                     "{\"by\":\"Zo\u00eb\",\"commit\":\"%1\",\"open_blockers\":[\"rbac=waived\"],"
                     "\"role\":\"Quality\",\"schema\":\"slipway.sign-off/1\",\"snapshot_sha256\":\"%2\"}")
                     .arg(QString(40, QLatin1Char('a')), signOff.snapshotSha256));
    }

    void everyMemberIsPartOfIt_data()
    {
        QTest::addColumn<Edit>("change");
        QTest::addColumn<bool>("isPart");
        QTest::newRow("by") << Edit([](SignOff& s) { s.by = QStringLiteral("bo"); }) << true;
        QTest::newRow("role") << Edit([](SignOff& s) { s.role = QStringLiteral("Security"); }) << true;
        QTest::newRow("commit") << Edit([](SignOff& s) { s.commit = commitOf('b'); }) << true;
        QTest::newRow("snapshot") << Edit([](SignOff& s) { s.snapshotSha256 = QStringLiteral("8"); }) << true;
        QTest::newRow("blockers") << Edit([](SignOff& s) {
            s.openBlockers = QStringList{QStringLiteral("x=fail")};
        }) << true;
        // The store gives these once it is signed.
        QTest::newRow("id") << Edit([](SignOff& s) { s.id = RecordId(QStringLiteral("9")); }) << false;
        QTest::newRow("at") << Edit([](SignOff& s) { s.at = theDay(); }) << false;
    }

    void everyMemberIsPartOfIt()
    {
        QFETCH(Edit, change);
        QFETCH(bool, isPart);
        SignOff signOff;
        signOff.by = QStringLiteral("ada");
        SignOff other = signOff;
        change(other);
        QCOMPARE(access::signOffStatement(other) != access::signOffStatement(signOff), isPart);
    }
};

QTEST_GUILESS_MAIN(TestSignOffStatement)
#include "tst_sign_off_statement.moc"
