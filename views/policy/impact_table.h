// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_desk.h"

#include <QTableWidget>

namespace slipway::views {

class Theme;

/// The releases that a policy would turn: before, after, and by which criteria. Hidden where there are none.
class ImpactTable : public QTableWidget
{
    Q_OBJECT

public:
    ImpactTable(const Theme& theme, QWidget* parent);

    void setImpact(const readiness::PolicyImpact& impact);

private:
    const Theme& m_theme;
};

} // namespace slipway::views
