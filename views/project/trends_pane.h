// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/trend_steps.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace slipway::views {

class TrendChart;

/// How the release stood over time: its score, a characteristic or a criterion, as a chart and as a table;
/// and how long it and the project's other releases took until Go.
class TrendsPane : public QWidget
{
    Q_OBJECT

public:
    TrendsPane(const Theme& theme, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    /// Shows the trend of a criterion.
    void choose(const model::CriterionId& criterion);

    [[nodiscard]] TrendChart& chart() { return *m_chart; }

Q_SIGNALS:
    void momentChosen(const QDateTime& moment);
    void evidenceChosen(const model::EvidenceId& evidence);

private:
    void fillChoices();
    void showChosen();
    void fillTable(const TrendLine& line);
    void fillTimes();
    void openRow(int step);

    std::shared_ptr<const readiness::Dossier> m_dossier;
    QComboBox* m_what;
    QComboBox* m_range;
    TrendChart* m_chart;
    QTreeWidget* m_table;
    QTreeWidget* m_times;
};

} // namespace slipway::views
