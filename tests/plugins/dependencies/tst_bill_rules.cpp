// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importing/importing.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

namespace {

QByteArray bom(const QByteArray& members)
{
    return R"({"bomFormat":"CycloneDX","specVersion":"1.5")" + members + "}";
}

constexpr const char* kComponents =
    R"(,"components":[{"type":"library","bom-ref":"a","name":"a","version":"1","licenses":[{"license":{"id":"MIT"}}],
        "components":[{"type":"library","bom-ref":"b","group":"g","name":"b","version":"2",
        "licenses":[{"expression":"MIT OR Apache-2.0"}]}]},{"type":"library","name":"c","licenses":[]}])";

constexpr const char* kXml =
    R"(<?xml version="1.0"?><bom xmlns="http:&#47;/cyclonedx.org/schema/bom/1.4" version="1"><metadata>
       <timestamp>2026-01-02T03:04:05Z</timestamp><tools><tool><vendor>V</vendor><name>maker</name></tool></tools>
       <component type="application"><name>main</name></component></metadata><components>
       <component type="library" bom-ref="a"><name>a</name><version>1</version><licenses><license><id>MIT</id>
       </license></licenses><components><component type="library" bom-ref="b"><name>b</name></component></components>
       </component></components><vulnerabilities><vulnerability><id>CVE-1</id><ratings><rating><score>9.8</score>
       <severity>critical</severity></rating></ratings><affects><target><ref>a</ref></target><target><ref>b</ref>
       <versions><version><version>1</version><status>unaffected</status></version></versions></target></affects>
       </vulnerability><vulnerability><id>CVE-2</id><analysis><state>not_affected</state></analysis></vulnerability>
       </vulnerabilities></bom>)";

/// CycloneDX does not say of a vulnerability whether it can be fixed; of none, none can.
QString rated(int critical, int high, int medium, int low, int unknown)
{
    const int total = critical + high + medium + low + unknown;
    return QStringLiteral("vulnerabilities.critical=%1 %7vulnerabilities.high=%2 vulnerabilities.low=%4 "
                          "vulnerabilities.medium=%3 vulnerabilities.total=%6 vulnerabilities.unknown=%5")
        .arg(critical)
        .arg(high)
        .arg(medium)
        .arg(low)
        .arg(unknown)
        .arg(total)
        .arg(total == 0 ? QStringLiteral("vulnerabilities.fixable=0 ") : QString());
}

} // namespace

class TestBillRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void componentsAreCountedAtEveryDepth()
    {
        QCOMPARE(factsOf(bom(kComponents)),
                 QStringLiteral("components.total=3 components.without_licence=1"));
    }

    void vulnerabilitiesAreCountedOncePerComponent_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char* name, const QByteArray& list, const QString& facts) {
            QTest::addRow("%s", name) << list << facts;
        };
        row("two components",
            R"({"id":"C","ratings":[{"severity":"high"}],"affects":[{"ref":"a"},{"ref":"b"}]})",
            rated(0, 2, 0, 0, 0));
        row("the same twice", R"({"id":"C","affects":[{"ref":"a"}]},{"id":"C","affects":[{"ref":"a"}]})",
            rated(0, 0, 0, 0, 1));
        row("the worst rating",
            R"({"id":"C","ratings":[{"severity":"low"},{"score":9.1,"method":"CVSSv31"},{"severity":"unknown"}]})",
            rated(1, 0, 0, 0, 0));
        row("a vector alone",
            R"({"id":"C","ratings":[{"vector":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L"}]})",
            rated(0, 0, 1, 0, 0));
        row("in triage", R"({"id":"C","analysis":{"state":"in_triage"},"ratings":[{"severity":"low"}]})",
            rated(0, 0, 0, 1, 0));
        for (const char* state : {"resolved", "resolved_with_pedigree", "false_positive", "not_affected"})
            row(state,
                QByteArray(R"({"id":"C","analysis":{"state":"STATE"},"affects":[{"ref":"a"}]})")
                    .replace("STATE", state),
                rated(0, 0, 0, 0, 0));
        row("an unaffected version",
            R"({"id":"C","affects":[{"ref":"a","versions":[{"version":"1","status":"unaffected"}]}]})",
            rated(0, 0, 0, 0, 0));
        row("a reference by BOM-Link", R"({"id":"C","affects":[{"ref":"urn:cdx:x/1#a"},{"ref":"a"}]})",
            rated(0, 0, 0, 0, 1));
    }

    void vulnerabilitiesAreCountedOncePerComponent()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, facts);
        const QString components = QStringLiteral("components.total=3 components.without_licence=1 ");
        const QByteArray last = QByteArray(R"(,"vulnerabilities":[)") + list + "]";
        QCOMPARE(factsOf(bom(kComponents + last)), components + facts);
        QCOMPARE(factsOf(bom(last + kComponents)), components + facts);
    }

    void anEmptyListOfVulnerabilitiesIsNoCount()
    {
        const auto report = imported(bom(QByteArray(kComponents) + R"(,"vulnerabilities":[])"));
        QVERIFY(report.ok());
        QCOMPARE(factsOf(*report), QStringLiteral("components.total=3 components.without_licence=1"));
        QVERIFY(report->warnings.join(QLatin1Char(' ')).contains(QLatin1String("looked for none")));
    }

    void vulnerabilitiesAloneSayNothingOfComponents()
    {
        QCOMPARE(factsOf(bom(R"(,"vulnerabilities":[{"id":"C","ratings":[{"severity":"none"}]}])")),
                 rated(0, 0, 0, 1, 0));
    }

    void xmlSaysTheSame()
    {
        const auto report = imported(kXml);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().line()));
        QCOMPARE(report->format, QStringLiteral("cyclonedx-xml"));
        QCOMPARE(factsOf(*report),
                 QStringLiteral("components.total=2 components.without_licence=1 ") + rated(1, 0, 0, 0, 0));
        QCOMPARE(report->tool, QStringLiteral("maker"));
        QCOMPARE(report->observedAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
        QCOMPARE(acceptedWhenCut(kXml), QString());
    }

    void spdxPackagesNeedAConcludedOrDeclaredLicence()
    {
        const QByteArray packages =
            R"("packages":[{"name":"a","licenseConcluded":"NOASSERTION","licenseDeclared":"MIT"},
            {"name":"b","licenseConcluded":"NOASSERTION","licenseDeclared":"NONE"},{"name":"c"}])";
        const QString facts = QStringLiteral("components.total=3 components.without_licence=2");
        QCOMPARE(factsOf(R"({"spdxVersion":"SPDX-2.3",)" + packages + "}"), facts);
        QCOMPARE(factsOf(R"({"sbom":{"spdxVersion":"SPDX-2.3",)" + packages + "}}"), facts);
    }

    void whatIsNotReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("SPDX 3")
            << QByteArray(R"({"@context":"https:\/\/spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[]})")
            << QStringLiteral("SPDX 3 is not read");
        QTest::newRow("an SPDX version that there is not")
            << QByteArray(R"({"spdxVersion":"SPDX-9","packages":[]})") << QStringLiteral("no version");
        QTest::newRow("a component that is none")
            << bom(R"(,"components":[7])") << QStringLiteral("no object");
        QTest::newRow("broken") << bom(R"(,"components":[{]})") << QStringLiteral(":1:");
    }

    void whatIsNotReadIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const QString facts = factsOf(text);
        QVERIFY2(facts.startsWith(QLatin1String("refused")) && facts.contains(reason), qPrintable(facts));
    }
};

QTEST_GUILESS_MAIN(TestBillRules)
#include "tst_bill_rules.moc"
