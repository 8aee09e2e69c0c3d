// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/theme/theme.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace slipway::views {

/// What turned since the last review, the score of 30 days, and what people said, newest first.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    HistoryPane(const Theme& theme, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);

private:
    void fillChanges();
    void fillPeople();

    const Theme& m_theme;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    QLabel* m_since;
    QWidget* m_trend;
    QTreeWidget* m_changes;
    QTreeWidget* m_people;
};

} // namespace slipway::views
