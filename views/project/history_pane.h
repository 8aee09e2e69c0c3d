// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/project/release_pane.h"
#include "views/view_context.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace slipway::views {

class ComparePane;

/// What turned since the last review, and everything that happened to the release, newest first: the
/// verdict's turns with what turned them, what people said, its evidence and its launch. Or how two moments
/// or two releases differ.
class HistoryPane : public ReleasePane
{
    Q_OBJECT

public:
    HistoryPane(ViewContext context, QWidget* parent);

    void setDossier(std::shared_ptr<const readiness::Dossier> dossier) override;
    void showComparison();
    [[nodiscard]] ComparePane& comparison() { return *m_compare; }

Q_SIGNALS:
    void evidenceChosen(const model::EvidenceId& evidence);
    void momentChosen(const QDateTime& moment); ///< everything as it was then

private:
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeEvents();
    void fillChanges();
    void fillEvents();

    ViewContext m_context;
    std::shared_ptr<const readiness::Dossier> m_dossier;
    QLabel* m_since;
    QTreeWidget* m_changes;
    QComboBox* m_lane; ///< which events
    QTreeWidget* m_events;
    ComparePane* m_compare;
    QButtonGroup* m_choice;
    QStackedWidget* m_stack;
};

} // namespace slipway::views
