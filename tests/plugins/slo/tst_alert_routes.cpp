// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/yaml_reader.h"
#include "plugins/slo/alert_routes.h"

#include <QTest>

using namespace slipway;
using slo_files::AlertRoutes;

namespace {

const QByteArray kReceivers = "receivers:\n"
                              "- {name: nobody}\n"
                              "- {name: chat, slack_configs: [{channel: a}]}\n"
                              "- {name: hook, webhook_configs: [{url: 'http://127.0.0.1:9/'}]}\n"
                              "- {name: pager, pagerduty_configs: [{routing_key: a}]}\n"
                              "- {name: other pager, opsgenie_configs: [{api_key: a}]}\n";

/// "pages pager", "pages nobody: chat", "perhaps pages chat pager".
QString wordsOf(const AlertRoutes::Destination& destination)
{
    QStringList receivers(destination.receivers.begin(), destination.receivers.end());
    receivers.sort();
    const QString all = receivers.join(QLatin1Char(' '));
    if (destination.mayPage && destination.mayNotPage)
        return QStringLiteral("perhaps pages ") + all;
    return (destination.mayPage ? QStringLiteral("pages ") : QStringLiteral("pages nobody: ")) + all;
}

} // namespace

/// Where Alertmanager sends an alert of which its rule's labels are known.
class TestAlertRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlertGoesWhereItsLabelsLead_data()
    {
        QTest::addColumn<QByteArray>("routes");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const QByteArray& routes, const char* where) {
            QTest::newRow(name) << routes << QString::fromLatin1(where);
        };
        // Of an alert Full with severity: page, service: shop and a templated team.
        row("no routes", "", "pages nobody: nobody");
        row("one that fits", "- {receiver: pager, matchers: [severity=\"page\"]}", "pages pager");
        row("one that does not", "- {receiver: pager, matchers: [severity=\"ticket\"]}",
            "pages nobody: nobody");
        row("unquoted", "- {receiver: pager, matchers: ['severity = page']}", "pages pager");
        row("the alert's name", "- {receiver: pager, matchers: [alertname=Full]}", "pages pager");
        row("all of several",
            "- {receiver: pager, matchers: [severity=page, service=other]}\n- {receiver: chat}",
            "pages nobody: chat");
        row("several in one", "- {receiver: pager, matchers: ['{severity=\"page\", service=~\"sh.p\"}']}",
            "pages pager");
        row("several in one, and not all", "- {receiver: pager, matchers: ['severity=page,service!=shop']}",
            "pages nobody: nobody");
        row("another label", "- {receiver: pager, matchers: [severity!=ticket, service!~'a|b']}",
            "pages pager");
        row("a regular expression of all of it", "- {receiver: pager, matchers: [severity=~pag]}",
            "pages nobody: nobody");
        row("the old way", "- {receiver: pager, match: {severity: page}, match_re: {service: 's.*'}}",
            "pages pager");
        row("the old way, otherwise", "- {receiver: pager, match_re: {service: 'b.*'}}",
            "pages nobody: nobody");
        row("the first counts", "- {receiver: chat, matchers: [severity=page]}\n- {receiver: pager}",
            "pages nobody: chat");
        row("and those after it that it lets go on",
            "- {receiver: chat, continue: true}\n- {receiver: pager}\n- {receiver: other pager}",
            "pages chat pager");
        row("the deepest counts",
            "- receiver: chat\n  routes:\n  - {receiver: pager, matchers: [service=shop]}", "pages pager");
        row("with the receiver above it", "- receiver: pager\n  routes:\n  - {matchers: [service=shop]}",
            "pages pager");
        row("of two pagers any", "- {receiver: pager, matchers: [region=eu]}\n- {receiver: other pager}",
            "pages other pager pager");
        row("a webhook is none", "- {receiver: hook}", "pages nobody: hook");
        row("a label that is not known", "- {receiver: pager, matchers: [region=eu]}\n- {receiver: chat}",
            "perhaps pages chat pager");
        row("a label with a template", "- {receiver: pager, matchers: [team=a]}",
            "perhaps pages nobody pager");
        row("an expression that is none", "- {receiver: pager, matchers: ['severity=~\"(\"']}",
            "perhaps pages nobody pager");
        row("matchers that are no list", "- {receiver: pager, matchers: 'severity=ticket'}",
            "perhaps pages nobody pager");
        row("the old way with no labels", "- {receiver: pager, match: severity}",
            "perhaps pages nobody pager");
        row("words that are none", "- {receiver: pager, matchers: ['severity is page']}",
            "perhaps pages nobody pager");
        row("an unknown one that lets go on",
            "- {receiver: pager, matchers: [region=eu], continue: true}\n- {receiver: chat}",
            "perhaps pages chat pager");
        row("an unknown one before one that pages",
            "- {receiver: chat, matchers: [region=eu]}\n- {receiver: pager}", "perhaps pages chat pager");
    }
    void anAlertGoesWhereItsLabelsLead()
    {
        QFETCH(QByteArray, routes);
        const QByteArray indented =
            routes.isEmpty() ? "[]" : "\n  " + QByteArray(routes).replace('\n', "\n  ");
        const auto documents = plugin::readYaml(
            "route:\n  receiver: nobody\n  routes: " + indented + "\n" + kReceivers, QStringLiteral("a"));
        QVERIFY2(documents.ok(), "no YAML");
        const auto read = AlertRoutes::from(documents->front(), QStringLiteral("a"));
        QVERIFY2(read.ok(), "no routes");
        QTEST(wordsOf(read->destinationOf({{QStringLiteral("alertname"), QStringLiteral("Full")},
                                           {QStringLiteral("severity"), QStringLiteral("page")},
                                           {QStringLiteral("service"), QStringLiteral("shop")},
                                           {QStringLiteral("team"), QStringLiteral("{{ $labels.team }}")}})),
              "where");
    }

    void withoutARouteThereIsNothing()
    {
        const auto read = AlertRoutes::from(model::Json::object(), QStringLiteral("alertmanager.yml"));
        QVERIFY(!read);
        QCOMPARE(read.error().line(), QStringLiteral("alertmanager.yml: no route is configured; name "
                                                     "Alertmanager's own configuration"));
    }
};

QTEST_GUILESS_MAIN(TestAlertRoutes)
#include "tst_alert_routes.moc"
