// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace slipway::views {

/// The values of one fact over past evidence as bars, with the required value as a dashed line where there is
/// one.
class FactChart : public QWidget
{
    Q_OBJECT

public:
    FactChart(const Theme& theme, QWidget* parent);

    /// Shows the criterion's deciding fact; hidden where there are fewer than two values.
    void show(const readiness::Dossier& dossier, const model::Criterion& criterion,
              const model::CriterionResult& result);
    [[nodiscard]] QSize sizeHint() const override { return {200, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double highest() const; ///< of the values and what they are held against

    struct Bar
    {
        double value = 0;
        bool passes = false;
    };

    const Theme& m_theme;
    std::vector<Bar> m_bars;
    std::optional<double> m_target;
};

} // namespace slipway::views
