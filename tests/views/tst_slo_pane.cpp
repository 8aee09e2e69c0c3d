// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_panel.h"
#include "views/project/slo_chart.h"
#include "views/project/slo_pane.h"
#include "views/project/slo_words.h"

#include "support/builders.h"
#include "views/pane_scene.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;
using namespace slipway::model;

/// How objectives stand, how fast their budgets burn, and where they are defined.
class TestSloPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::PaneScene>(); }
    void cleanup() { m_test.reset(); }
    void withoutObjectivesItSaysHowToGiveThem();
    void anObjectiveStandsWithItsNumbers();
    void nothingIsRoundedToAHundred();
    void theGateOfEachStageIsTold();
    void theChartShowsWhatWasWhatMayBeAndWhereItLeads();
    void theChartIsAlsoATable();
    void theObjectiveLeadsToItsEvidence();
    void aDefinitionOpensAtItsLine();

private:
    void show();
    [[nodiscard]] Evidence measured(double left, int hoursAgo) const;

    std::unique_ptr<test::PaneScene> m_test;
    SloPane* m_pane = nullptr;
};

void TestSloPane::show()
{
    m_pane = &m_test->show<SloPane>();
    m_pane->setDossier(m_test->dossier());
}

Evidence TestSloPane::measured(double left, int hoursAgo) const
{
    Evidence evidence = m_test->about("slo");
    evidence.source.instance = QStringLiteral("checkout");
    evidence.subject.environment = QStringLiteral("staging");
    evidence.observedAt = m_test->workspace.now().addSecs(-3600 * hoursAgo);
    evidence.facts = {{QStringLiteral("slo.target"), 99.9, QStringLiteral("%")},
                      {QStringLiteral("slo.attainment"), 99.97, QStringLiteral("%")},
                      {QStringLiteral("slo.budget_left"), left, QStringLiteral("%")},
                      {QStringLiteral("slo.burn_rate_1h"), 2.0, QStringLiteral("x")},
                      {QStringLiteral("slo.burn_rate_6h"), 7.0, QStringLiteral("x")},
                      {QStringLiteral("slo.burn_rate_30m"), 8.0, QStringLiteral("x")}};
    return evidence;
}

void TestSloPane::withoutObjectivesItSaysHowToGiveThem()
{
    show();
    QVERIFY(m_test->find<QLabel>("sloBlank")->text().contains(QStringLiteral("slipway slo --import")));
    QVERIFY(!m_test->find<QTreeWidget>("slos"));
}

void TestSloPane::anObjectiveStandsWithItsNumbers()
{
    m_test->store(measured(70, 1));
    show();
    const auto* slos = m_test->find<QTreeWidget>("slos");
    QCOMPARE(slos->topLevelItemCount(), 1);
    const QTreeWidgetItem* item = slos->topLevelItem(0);
    QStringList cells;
    for (int column = 0; column < 9; ++column)
        cells += item->text(column);
    QCOMPARE(cells,
             (QStringList{QStringLiteral("slo checkout"), QStringLiteral("staging"), QStringLiteral("99.9%"),
                          QStringLiteral("99.97%"), QStringLiteral("30 d, assumed"), QStringLiteral("70%"),
                          QStringLiteral("2x, fires at 14.4x"), QStringLiteral("7x, fires at 6x"),
                          QStringLiteral("–")}));
    QCOMPARE(item->data(7, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Over 6 h the budget burns 7x as fast as it may: the page fires from 6x."));
    QVERIFY(!item->icon(7).isNull());
}

void TestSloPane::nothingIsRoundedToAHundred()
{
    QCOMPARE(SloWords::percent(0.99996), QStringLiteral("99.996%"));
    QCOMPARE(SloWords::percent(-0.25), QStringLiteral("-25%"));
    QCOMPARE(SloWords::percent(std::nullopt), QStringLiteral("–"));
}

void TestSloPane::theGateOfEachStageIsTold()
{
    m_test->store(measured(70, 1));
    show();
    QStringList said;
    for (const QWidget* line : m_test->find<QWidget>("sloGates")->findChildren<QWidget*>())
        said += line->accessibleName();
    QVERIFY2(said.join(QLatin1Char('|')).contains(QStringLiteral("in Staging let a launch through")),
             qPrintable(said.join(QLatin1Char('|'))));
    QVERIFY(said.join(QLatin1Char('|')).contains(QStringLiteral("Whether objectives in Production")));
}

void TestSloPane::theChartShowsWhatWasWhatMayBeAndWhereItLeads()
{
    m_test->store(measured(90, 48));
    m_test->store(measured(60, 0));
    const auto report = readiness::sloReportOf(*m_test->dossier());
    const TimeChart chart = budgetChart(report.objectives.front(), 0.25, m_test->workspace.now());
    QCOMPARE(chart.series.size(), size_t(3));
    QCOMPARE(chart.series[0].points.front().value, std::optional(100.0)); // spent evenly
    QCOMPARE(chart.series[0].points.back().value, std::optional(0.0));
    QCOMPARE(chart.series[1].points.size(), size_t(2));
    QCOMPARE(chart.series[1].points.back().value, std::optional(60.0));
    QCOMPARE(chart.series[2].points.back().value, std::optional(0.0)); // at twice the pace in 9 of 30 days
    QCOMPARE(chart.series[2].points.back().at, m_test->workspace.now().addDays(9));
    QCOMPARE(chart.target, std::optional(25.0));
    QCOMPARE(chart.from, m_test->workspace.now().addDays(-30));
    QCOMPARE(chart.table.rows.size(), size_t(2));
    QVERIFY2(chart.summary.startsWith(QStringLiteral("60% of the error budget is left, a launch needs 25%")),
             qPrintable(chart.summary));
}

void TestSloPane::theChartIsAlsoATable()
{
    m_test->store(measured(90, 48));
    m_test->store(measured(60, 0));
    show();
    m_pane->chart().view().setFocus();
    QTest::keyClick(&m_pane->chart().view(), Qt::Key_T);
    QVERIFY(m_pane->chart().isTable());
    QCOMPARE(m_pane->chart().tableView().topLevelItemCount(), 2);
    QCOMPARE(m_pane->chart().tableView().topLevelItem(1)->text(1), QStringLiteral("60%"));
}

void TestSloPane::theObjectiveLeadsToItsEvidence()
{
    const Evidence evidence = measured(70, 1);
    m_test->store(evidence);
    show();
    QSignalSpy chosen(m_pane, &SloPane::evidenceChosen);
    auto* slos = m_test->find<QTreeWidget>("slos");
    slos->setFocus();
    QTest::keyClick(slos, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<EvidenceId>(), evidence.id);
}

void TestSloPane::aDefinitionOpensAtItsLine()
{
    Evidence scan = m_test->about("repository");
    scan.kind = QStringLiteral("repository-scan");
    scan.facts = {{QStringLiteral("repo.slo.objectives"), qint64(1), {}}};
    scan.findings = {{QStringLiteral("repo.slo.objectives"), FindingLevel::None, QStringLiteral("README.md"),
                      3, QStringLiteral("checkout")}};
    m_test->store(scan);
    m_pane = &m_test->show<SloPane>();
    QSignalSpy read(m_pane, &SloPane::definitionsRead);
    m_pane->setDossier(m_test->dossier());
    QTRY_COMPARE(read.size(), 1);
    auto* definitions = m_test->find<QTreeWidget>("sloDefinitions");
    QCOMPARE(definitions->topLevelItem(0)->text(0), QStringLiteral("README.md:3"));
    QSettings().setValue(QStringLiteral("editor/command"), QStringLiteral("vim +%l %f"));
    definitions->setCurrentItem(definitions->topLevelItem(0));
    definitions->setFocus();
    QTest::keyClick(definitions, Qt::Key_Return);
    QTRY_COMPARE(m_test->opener.commands.size(), 1);
    QCOMPARE(m_test->opener.commands.front(),
             (QStringList{QStringLiteral("vim"), QStringLiteral("+3"),
                          m_test->inRepository(QStringLiteral("README.md"))}));
}

QTEST_MAIN(TestSloPane)
#include "tst_slo_pane.moc"
