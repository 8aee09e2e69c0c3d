// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/evidence/evidence_model.h"
#include "views/evidence/whole_evidence.h"
#include "views/view_context.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace slipway::views {

class EnvelopeView;
class EvidenceCopies;
class EvidenceHeading;
class FindingView;
class InlineMessage;
class OriginList;

/// One piece of evidence: what part it plays, its facts, findings and files, and the envelope as it came in.
/// Reads it whole when it is shown.
class EvidenceDetail : public QWidget
{
    Q_OBJECT

public:
    enum Tab
    {
        Facts,
        Findings,
        Origins,
        Envelope
    };

    /// `actionPrefix` begins the ids of its actions, which are the parent's: "evidence" gives
    /// "evidence.copy".
    EvidenceDetail(const ViewContext& context, const QString& actionPrefix, QWidget* parent);

    /// Another workspace.
    void setContext(const ViewContext& context);
    /// Shows the row's piece; nullptr: nothing. `release` is the one whose page it is on, if it is on one.
    void show(const EvidenceRow* row, const model::Release* release = nullptr);
    void choose(Tab tab);
    void openOrigin();              ///< the file or address that is chosen, else the first
    void save(const QString& path); ///< its envelope

    [[nodiscard]] OriginList& origins() { return *m_origins; }
    [[nodiscard]] FindingView& findings() { return *m_findings; }
    [[nodiscard]] InlineMessage& message() { return *m_message; }

Q_SIGNALS:
    void shown(); ///< the piece was read, or could not be

private:
    [[nodiscard]] QWidget* makeTabs();
    void setWhole(WholeEvidence whole);
    void setTabText(Tab tab, const QString& text, qsizetype count);
    void updateActions();
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    ViewContext m_context;
    model::EvidenceId m_asked;
    std::unique_ptr<QObject> m_reads; ///< the context of the piece being read
    InlineMessage* m_message;
    EvidenceHeading* m_heading;
    QButtonGroup* m_tabs;
    QStackedWidget* m_stack;
    QTreeWidget* m_facts;
    FindingView* m_findings;
    OriginList* m_origins;
    EnvelopeView* m_envelope;
    QPushButton* m_open;
    QAction* m_openAction;
    EvidenceCopies* m_copies; ///< has the piece, once it is read
};

} // namespace slipway::views
