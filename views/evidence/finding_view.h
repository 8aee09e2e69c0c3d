// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "views/evidence/finding_groups.h"
#include "views/evidence/place_opener.h"
#include "views/view_context.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace slipway::views {

class FindingModel;
class SourceViewer;

/// Findings by rule, with a filter; each can be opened at its line. However many there are, they are filtered
/// away from the GUI thread.
class FindingView : public QWidget
{
    Q_OBJECT

public:
    /// `actionPrefix` begins the ids of its actions: "evidence" gives "evidence.openLine".
    FindingView(const ViewContext& context, const QString& actionPrefix, QWidget* parent);

    /// Of evidence about that commit, in those repositories.
    void setFindings(FindingsPointer findings, const model::CommitId& commit,
                     const QStringList& repositories);
    /// Of these rules only; none: of all.
    void setRules(const QSet<QString>& rules);
    void openChosen();
    void copyChosen();
    void focusSearch();

    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] const FindingModel& findingModel() const { return *m_model; }

Q_SIGNALS:
    void said(const QString& text);
    void failed(const slipway::model::Error& error);
    void filtered(); ///< the list is what was asked for last

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    void addActions(const ViewContext& context, const QString& prefix);
    void filter();
    void showLines(FindingLines lines);
    void updateActions();

    QLineEdit* m_search;
    QComboBox* m_level;
    QLabel* m_count;
    QPushButton* m_open;
    QPushButton* m_copy;
    FindingModel* m_model;
    QTableView* m_table;
    QLabel* m_blank;
    SourceViewer* m_viewer;
    PlaceOpener* m_opener;
    QAction* m_openAction = nullptr;
    QAction* m_copyAction = nullptr;
    FindingsPointer m_findings;
    FindingFilter m_filter;
    model::CommitId m_commit;
    QStringList m_repositories;
    std::unique_ptr<QObject> m_filtering; ///< the context of the filtering that counts
};

} // namespace slipway::views
