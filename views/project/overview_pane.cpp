// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/overview_pane.h"

#include "core/readiness/characteristic_readiness.h"
#include "core/readiness/evidence_ages.h"
#include "views/charts/bar_chart_view.h"
#include "views/charts/time_chart_view.h"
#include "views/project/release_charts.h"

#include <QGridLayout>

namespace slipway::views {

using namespace model;

OverviewPane::OverviewPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_score(new TimeChartView(theme, this))
    , m_burnDown(new TimeChartView(theme, this))
    , m_characteristics(new BarChartView(theme, this))
    , m_freshness(new BarChartView(theme, this))
    , m_scorePanel(new ChartPanel(m_score, QStringLiteral("score"), this))
    , m_burnDownPanel(new ChartPanel(m_burnDown, QStringLiteral("burnDown"), this))
    , m_characteristicsPanel(new ChartPanel(m_characteristics, QStringLiteral("characteristics"), this))
    , m_freshnessPanel(new ChartPanel(m_freshness, QStringLiteral("freshness"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 8, 20, 16);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(16);
    grid->addWidget(m_scorePanel, 0, 0);
    grid->addWidget(m_burnDownPanel, 0, 1);
    grid->addWidget(m_characteristicsPanel, 1, 0);
    grid->addWidget(m_freshnessPanel, 1, 1);
    for (const int part : {0, 1}) {
        grid->setColumnStretch(part, 1);
        grid->setRowStretch(part, 1);
    }
    for (TimeChartView* chart : {m_score, m_burnDown})
        connect(chart, &TimeChartView::momentChosen, this, &OverviewPane::momentChosen);
    connect(m_characteristicsPanel, &ChartPanel::activated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_shown.size()))
            Q_EMIT characteristicChosen(m_shown[static_cast<size_t>(row)]);
    });
    connect(m_freshnessPanel, &ChartPanel::activated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_answered.size()))
            Q_EMIT criterionChosen(m_answered[static_cast<size_t>(row)]);
    });
}

std::vector<ChartPanel*> OverviewPane::panels() const
{
    return {m_scorePanel, m_burnDownPanel, m_characteristicsPanel, m_freshnessPanel};
}

void OverviewPane::setDossier(const readiness::Dossier& dossier, bool isPast)
{
    TimeChart score = trendChart(scoreLine(dossier), dossier);
    score.name = tr("Score and verdict");
    m_score->setPicture(std::move(score));
    m_burnDown->setPicture(burnDownChart(dossier, isPast));
    m_characteristics->setPicture(characteristicChart(dossier));
    m_freshness->setPicture(freshnessChart(dossier));
    m_shown.clear();
    for (const auto& one : readiness::characteristicReadiness(dossier))
        m_shown.push_back(one.characteristic);
    m_answered.clear();
    for (const auto& age : readiness::evidenceAges(dossier))
        m_answered.push_back(age.criterion);
    for (ChartPanel* panel : panels())
        panel->refresh();
}

} // namespace slipway::views
