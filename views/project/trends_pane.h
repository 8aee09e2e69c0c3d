// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/project/release_pane.h"
#include "views/view_context.h"

class QButtonGroup;
class QStackedWidget;

namespace slipway::views {

class BarChartView;
class ChartPanel;
class OverviewPane;
class TimeChartView;
class TrendExplorer;

/// A release in pictures: an overview, any trend of it, its timeline, and how long the project's releases
/// took until Go. Each is a table too. They are made when they are first seen: few look at them, and making
/// them takes time at the start of the program.
class TrendsPane : public ReleasePane
{
    Q_OBJECT

public:
    enum Part
    {
        Overview,
        Trend,
        Timeline,
        TimeToGo
    };

    TrendsPane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;
    void show(Part part);
    /// Shows the trend of a criterion.
    void choose(const model::CriterionId& criterion);
    /// All of them at once; for the session.
    void setAsTables(bool areTables);
    [[nodiscard]] bool areTables() const { return m_areTables; }

    [[nodiscard]] TrendExplorer& trend();

Q_SIGNALS:
    void momentChosen(const QDateTime& moment);
    void evidenceChosen(const model::EvidenceId& evidence);
    void criterionChosen(const model::CriterionId& criterion);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void make();
    void makeTimeline();
    void makeTimes();
    void fill();
    void openEvent(int row);
    [[nodiscard]] std::vector<ChartPanel*> panels() const;

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    bool m_isDue = false; ///< to be drawn once it is seen
    bool m_areTables = false;
    QButtonGroup* m_choice;
    QStackedWidget* m_stack;
    OverviewPane* m_overview = nullptr; ///< like those below: null until it is seen
    TrendExplorer* m_trend = nullptr;
    TimeChartView* m_timeline = nullptr;
    ChartPanel* m_timelinePanel = nullptr;
    BarChartView* m_times = nullptr;
    ChartPanel* m_timesPanel = nullptr;
};

} // namespace slipway::views
