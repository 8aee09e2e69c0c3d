// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/theme/theme.h"

#include <QFrame>

class QLabel;

namespace slipway::views {

class VerdictPill;

/// While results are only supposed: the verdict that would follow beside the one that holds, and what would
/// still stand in the way. Nothing of it is stored, and it says so.
class WhatIfBar : public QFrame
{
    Q_OBJECT

public:
    WhatIfBar(const Theme& theme, QWidget* parent);

    /// `count` results are supposed.
    void showSupposed(const readiness::Dossier& now, const readiness::Dossier& supposed, int count);

Q_SIGNALS:
    /// What the chosen criteria are to be taken for; nothing: as they are.
    void supposed(const std::optional<model::ResultState>& state);
    void resetRequested();
    void closed();

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] static QString pathWords(const readiness::Dossier& supposed);

    VerdictPill* m_verdict;
    VerdictPill* m_now;
    QLabel* m_title;
    QLabel* m_instead;
    QLabel* m_score;
    QLabel* m_path;
};

} // namespace slipway::views
