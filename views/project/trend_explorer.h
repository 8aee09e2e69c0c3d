// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/trend_steps.h"

#include <QWidget>

class QComboBox;

namespace slipway::views {

class ChartPanel;
class TimeChartView;

/// How one thing was over time: the score, a characteristic, a criterion, or any fact that is a number.
class TrendExplorer : public QWidget
{
    Q_OBJECT

public:
    TrendExplorer(const Theme& theme, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    void choose(const model::CriterionId& criterion);
    void choose(model::Characteristic characteristic);
    [[nodiscard]] TimeChartView& chart() { return *m_chart; }
    [[nodiscard]] ChartPanel& panel() { return *m_panel; }

Q_SIGNALS:
    void momentChosen(const QDateTime& moment);
    void evidenceChosen(const model::EvidenceId& evidence);

private:
    enum class Kind
    {
        Score,
        Characteristic,
        Criterion,
        Fact
    };
    void chooseEntry(Kind kind, const QString& key);
    void fillChoices();
    void showChosen();
    [[nodiscard]] TrendLine chosenLine() const;
    void openRow(int row);

    std::shared_ptr<const readiness::Dossier> m_dossier;
    TrendLine m_line;
    QComboBox* m_what;
    QComboBox* m_range;
    TimeChartView* m_chart;
    ChartPanel* m_panel;
};

} // namespace slipway::views
