// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compare.h"
#include "core/policy/inheritance.h"
#include "core/policy/policy_reader.h"
#include "core/policy/waiver_terms.h"
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// What a policy asks of waivers: read, inherited, told.
class TestWaiverTerms : public QObject
{
    Q_OBJECT

    static QByteArray withTerms(const QByteArray& terms)
    {
        return aPolicyText({aCriterion("a", kAttested)}, terms.isEmpty() ? terms : "\"waivers\":" + terms);
    }
    static Result<Policy> derived(const QByteArray& base, const QByteArray& own)
    {
        const QByteArray text = R"({"schema":"slipway.policy/1","id":"ours","version":"1","title":"Ours",)"
                                R"("extends":"test","waivers":)" +
                                own + "}";
        const auto alone = policy::standAlone(text, QStringLiteral("ours.json"), [&](const QString&) {
            return std::optional(policy::PolicyDocument{withTerms(base), QStringLiteral("test.json")});
        });
        if (!alone)
            return alone.error();
        return policy::readPolicy(*alone, theRegistry());
    }

private Q_SLOTS:
    void termsAreRead()
    {
        const Policy none = aPolicy({aCriterion("a", kAttested)});
        QCOMPARE(none.waivers, WaiverTerms());
        const auto read = policy::readPolicy(
            withTerms(
                R"({"second_person":true,"needs_compensation":true,"approver_roles":["Security","Reliability"]})"),
            QStringLiteral("p.json"), theRegistry());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().line()));
        QCOMPARE(read->waivers,
                 (WaiverTerms{true, true, {QStringLiteral("Security"), QStringLiteral("Reliability")}}));
        QCOMPARE(
            policy::displayWaiverTerms(read->waivers),
            QStringLiteral(
                "a second person; of blockers, what lowers the risk; approved by Security or Reliability"));
        QCOMPARE(policy::displayWaiverTerms({}), QString());
    }

    void badTermsAreRefusedWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown member")
            << QByteArray(R"({"third_person":true})") << QStringLiteral("p.json#/waivers");
        QTest::newRow("no flag") << QByteArray(R"({"second_person":"yes"})")
                                 << QStringLiteral("p.json#/waivers/second_person");
        QTest::newRow("no roles") << QByteArray(R"({"approver_roles":[]})")
                                  << QStringLiteral("p.json#/waivers/approver_roles");
        QTest::newRow("twice") << QByteArray(R"({"approver_roles":["Security","security"]})")
                               << QStringLiteral("p.json#/waivers/approver_roles/1");
    }
    void badTermsAreRefusedWhereTheyStand()
    {
        QFETCH(QByteArray, terms);
        QFETCH(QString, where);
        const auto read = policy::readPolicy(withTerms(terms), QStringLiteral("p.json"), theRegistry());
        QVERIFY(!read.ok());
        QVERIFY2(read.error().where.startsWith(where), qPrintable(read.error().line()));
    }

    void whatExtendsAPolicyMayTightenItsTerms()
    {
        const auto tighter = derived(R"({"second_person":true,"approver_roles":["Security","Reliability"]})",
                                     R"({"needs_compensation":true,"approver_roles":["Security"]})");
        QVERIFY2(tighter.ok(), tighter.ok() ? "" : qPrintable(tighter.error().line()));
        QCOMPARE(tighter->waivers, (WaiverTerms{true, true, {QStringLiteral("Security")}}));
        const auto first = derived({}, R"({"approver_roles":["Product"]})");
        QVERIFY(first.ok());
        QCOMPARE(first->waivers.approverRoles, QStringList{QStringLiteral("Product")});
        // What was never asked for may be left out in so many words.
        const auto unasked = derived(R"({"needs_compensation":false})",
                                     R"({"second_person":false,"needs_compensation":false})");
        QVERIFY2(unasked.ok(), unasked.ok() ? "" : qPrintable(unasked.error().line()));
        QCOMPARE(unasked->waivers, WaiverTerms());
    }

    void nothingIsLoosened_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QString>("where");
        QTest::newRow("second person")
            << QByteArray(R"({"second_person":true})") << QByteArray(R"({"second_person":false})")
            << QStringLiteral("ours.json#/waivers/second_person");
        QTest::newRow("compensation")
            << QByteArray(R"({"needs_compensation":true})") << QByteArray(R"({"needs_compensation":false})")
            << QStringLiteral("ours.json#/waivers/needs_compensation");
        QTest::newRow("one more role") << QByteArray(R"({"approver_roles":["Security"]})")
                                       << QByteArray(R"({"approver_roles":["Security","Product"]})")
                                       << QStringLiteral("ours.json#/waivers/approver_roles/1");
    }
    void nothingIsLoosened()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, own);
        QFETCH(QString, where);
        const auto loose = derived(base, own);
        QVERIFY(!loose.ok());
        QCOMPARE(loose.error().where, where);
        QVERIFY(!loose.error().hint.isEmpty());
    }

    void aDifferenceIsTold()
    {
        Policy before = aPolicy({aCriterion("a", kAttested)});
        Policy after = before;
        after.waivers.needsSecondPerson = true;
        const auto differences = policy::compareWhole(before, after);
        QCOMPARE(differences.size(), size_t(1));
        QCOMPARE(differences.front(), (policy::MemberDifference{
                                          QStringLiteral("waivers"), {}, QStringLiteral("a second person")}));
    }
};

QTEST_GUILESS_MAIN(TestWaiverTerms)
#include "tst_waiver_terms.moc"
