// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/evidence/whole_evidence.h"
#include "views/view_context.h"

#include <QObject>

class QAction;
class QPushButton;
class QWidget;

namespace slipway::views {

/// Copies of one piece of evidence, for use elsewhere: in the clipboard as text, table or JSON, and in a
/// file. Has the actions and the buttons for it, which can be used while there is a piece. GUI thread.
class EvidenceCopies : public QObject
{
    Q_OBJECT

public:
    /// The actions are of `pane`, their ids begin with `prefix`; `view` is what the buttons are made in, and
    /// its parent.
    EvidenceCopies(const ViewContext& context, const QString& prefix, QWidget& pane, QWidget& view);

    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

    /// Of this piece of the workspace from now on.
    void setPiece(WholeEvidence whole, std::shared_ptr<readiness::Workspace> workspace);
    void clear(); ///< of none; what is still being saved is saved without a word
    [[nodiscard]] bool hasPiece() const { return m_whole.has_value(); }
    /// The keys hold only while the view is seen.
    void updateActions();

    void save(const QString& path);

Q_SIGNALS:
    void said(const QString& text);
    void failed(const slipway::model::Error& error);

private:
    void addActions(const ViewContext& context, const QString& prefix, QWidget& pane);
    void copyText();
    void copyTable();
    void copyJson();
    void askWhereToSave();

    QWidget& m_view;
    QPushButton* m_copy;
    QPushButton* m_save;
    QList<QAction*> m_actions;
    std::optional<WholeEvidence> m_whole;
    std::shared_ptr<readiness::Workspace> m_workspace; ///< of the piece
    std::unique_ptr<QObject> m_saves;                  ///< the context of saving the piece
};

} // namespace slipway::views
