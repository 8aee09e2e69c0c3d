// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/checklist_filter.h"
#include "views/project/checklist_table.h"
#include "views/theme/theme.h"

#include <QWidget>

class QLabel;

namespace slipway::views {

class ChecklistFilterBar;

/// The checklist with its filters; tells which criterion is chosen.
class ChecklistPane : public QWidget
{
    Q_OBJECT

public:
    ChecklistPane(const Theme& theme, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier);
    void choose(const model::CriterionId& criterion);
    [[nodiscard]] model::CriterionId chosen() const;
    [[nodiscard]] QList<model::CriterionId> selected() const;
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] ChecklistFilter& filter() { return *m_filter; }
    void focusSearch();
    void openFilterMenu();
    void foldAll(bool isFolded);
    [[nodiscard]] bool isAnyFolded() const;
    /// ChecklistTable::selectionAsText()
    [[nodiscard]] QString selectionAsText() const { return m_table->selectionAsText(); }

    /// The keys P, W, N and Backspace suppose results of what is selected.
    void setSupposing(bool isSupposing) { m_isSupposing = isSupposing; }
    void setSupposed(std::shared_ptr<const readiness::Dossier> supposed,
                     const QSet<model::CriterionId>& criteria);

Q_SIGNALS:
    void criterionChosen(const model::CriterionId& criterion);
    void supposed(const std::optional<model::ResultState>& state); ///< of what is selected; nothing: as it is

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void followSelection(const QItemSelection& selected);
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] bool supposeByKey(const QKeyEvent& event);
    void fold(int row, bool isFolded); ///< the band at or above that row of the filter
    void toggleBand(const QModelIndex& index);
    void filtered();
    void fit();
    [[nodiscard]] int sourceRow(const QModelIndex& index) const; ///< -1: none

    ChecklistModel* m_model;
    ChecklistFilter* m_filter;
    ChecklistFilterBar* m_filters; ///< before the table: Tab goes in the order of making
    ChecklistTable* m_table;
    QLabel* m_empty; ///< in place of the table where nothing is let through
    bool m_isSupposing = false;
};

} // namespace slipway::views
