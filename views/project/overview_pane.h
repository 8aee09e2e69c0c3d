// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/charts/chart_panel.h"

namespace slipway::views {

class BarChartView;
class TimeChartView;

/// A release in four pictures: its score, what still stands in the way until the launch, how ready it is in
/// each characteristic, and how fresh its evidence is.
class OverviewPane : public QWidget
{
    Q_OBJECT

public:
    OverviewPane(const Theme& theme, QWidget* parent);

    void setDossier(const readiness::Dossier& dossier, bool isPast);
    [[nodiscard]] std::vector<ChartPanel*> panels() const;

Q_SIGNALS:
    void momentChosen(const QDateTime& moment);
    void characteristicChosen(model::Characteristic characteristic);
    void criterionChosen(const model::CriterionId& criterion);

private:
    TimeChartView* m_score;
    TimeChartView* m_burnDown;
    BarChartView* m_characteristics;
    BarChartView* m_freshness;
    ChartPanel* m_scorePanel;
    ChartPanel* m_burnDownPanel;
    ChartPanel* m_characteristicsPanel;
    ChartPanel* m_freshnessPanel;
    std::vector<model::Characteristic> m_shown; ///< of the bars, in their order
    std::vector<model::CriterionId> m_answered; ///< likewise
};

} // namespace slipway::views
