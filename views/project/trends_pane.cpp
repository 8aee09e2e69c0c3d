// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/trends_pane.h"

#include "core/readiness/release_timeline.h"
#include "views/charts/bar_chart_view.h"
#include "views/charts/chart_panel.h"
#include "views/charts/time_chart_view.h"
#include "views/project/overview_pane.h"
#include "views/project/release_charts.h"
#include "views/project/trend_explorer.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

QWidget* withMargins(QWidget* inner, QWidget* parent)
{
    auto* outer = new QWidget(parent);
    auto* layout = new QVBoxLayout(outer);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->addWidget(inner);
    return outer;
}

} // namespace

TrendsPane::TrendsPane(ViewContext context, QWidget* parent)
    : ReleasePane(parent)
    , m_context(std::move(context))
    , m_choice(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 12, 20, 0);
    int id = Overview;
    for (const QString& text : {tr("Overview"), tr("Trend"), tr("Timeline"), tr("Time to Go")}) {
        QPushButton* button = makeButton(text, ButtonLook::Filter, this);
        m_choice->addButton(button, id++);
        row->addWidget(button);
    }
    m_choice->button(Overview)->setChecked(true);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_choice, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
}

void TrendsPane::make()
{
    if (m_overview)
        return;
    m_overview = new OverviewPane(*m_context.theme, m_stack);
    m_trend = new TrendExplorer(*m_context.theme, m_stack);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_trend);
    makeTimeline();
    makeTimes();
    m_stack->setCurrentIndex(m_choice->checkedId());
    connect(m_overview, &OverviewPane::momentChosen, this, &TrendsPane::momentChosen);
    connect(m_overview, &OverviewPane::criterionChosen, this, &TrendsPane::criterionChosen);
    connect(m_overview, &OverviewPane::characteristicChosen, this, [this](Characteristic characteristic) {
        show(Trend);
        m_trend->choose(characteristic);
    });
    connect(m_trend, &TrendExplorer::momentChosen, this, &TrendsPane::momentChosen);
    connect(m_trend, &TrendExplorer::evidenceChosen, this, &TrendsPane::evidenceChosen);
    for (ChartPanel* panel : panels())
        panel->setAsTable(m_areTables);
}

void TrendsPane::makeTimeline()
{
    m_timeline = new TimeChartView(*m_context.theme, this);
    m_timelinePanel = new ChartPanel(m_timeline, QStringLiteral("timeline"), this);
    m_stack->addWidget(withMargins(m_timelinePanel, m_stack));
    connect(m_timelinePanel, &ChartPanel::activated, this, &TrendsPane::openEvent);
}

void TrendsPane::makeTimes()
{
    m_times = new BarChartView(*m_context.theme, this);
    m_timesPanel = new ChartPanel(m_times, QStringLiteral("timeToGo"), this);
    m_stack->addWidget(withMargins(m_timesPanel, m_stack));
}

std::vector<ChartPanel*> TrendsPane::panels() const
{
    std::vector<ChartPanel*> all = m_overview->panels();
    all.insert(all.end(), {&m_trend->panel(), m_timelinePanel, m_timesPanel});
    return all;
}

void TrendsPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    m_isDue = true;
    if (isVisible())
        fill();
}

void TrendsPane::showEvent(QShowEvent* event)
{
    fill();
    QWidget::showEvent(event);
}

void TrendsPane::fill()
{
    make();
    if (!m_dossier || !std::exchange(m_isDue, false))
        return;
    m_overview->setDossier(*m_dossier, m_context.isPast());
    m_trend->setDossier(m_dossier);
    m_timeline->setPicture(timelineChart(*m_dossier, m_context.isPast()));
    m_times->setPicture(timeToGoChart(*m_dossier));
    m_timelinePanel->refresh();
    m_timesPanel->refresh();
}

TrendExplorer& TrendsPane::trend()
{
    fill();
    return *m_trend;
}

void TrendsPane::show(Part part)
{
    m_choice->button(part)->click();
}

void TrendsPane::choose(const CriterionId& criterion)
{
    show(Trend);
    trend().choose(criterion);
}

void TrendsPane::setAsTables(bool areTables)
{
    m_areTables = areTables;
    make();
    for (ChartPanel* panel : panels())
        panel->setAsTable(areTables);
}

void TrendsPane::openEvent(int row)
{
    const auto events = readiness::releaseTimeline(*m_dossier);
    if (row < 0 || row >= static_cast<int>(events.size()))
        return;
    const readiness::TimelineEvent& event = events[static_cast<size_t>(row)];
    if (const auto* came = std::get_if<readiness::EvidenceCame>(&event.what))
        Q_EMIT evidenceChosen(came->evidence);
    else
        Q_EMIT momentChosen(event.at);
}

} // namespace slipway::views
