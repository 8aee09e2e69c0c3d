// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/checklist_model.h"
#include "views/theme/theme.h"

#include <QWidget>

class QTableView;

namespace slipway::views {

/// The checklist with its filters; tells which criterion is chosen.
class ChecklistPane : public QWidget
{
    Q_OBJECT

public:
    ChecklistPane(const Theme& theme, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    void choose(const model::CriterionId& criterion);
    [[nodiscard]] model::CriterionId chosen() const;
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] ChecklistFilter& filter() { return *m_filter; }

Q_SIGNALS:
    void criterionChosen(const model::CriterionId& criterion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFilters();
    void fit();

    ChecklistModel* m_model;
    ChecklistFilter* m_filter;
    QTableView* m_table;
};

} // namespace slipway::views
