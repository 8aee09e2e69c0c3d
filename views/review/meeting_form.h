// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/review/meeting_draft.h"
#include "views/view_context.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace slipway::views {

/// Where a meeting writes down a decision or a note, on its page. What was typed stays until it is written
/// down, for each release its own: closing the form loses nothing, and neither does asking about another.
class MeetingForm : public QFrame
{
    Q_OBJECT

public:
    MeetingForm(ViewContext context, QWidget* parent);

    /// The decision that `verdict` says about the release.
    void askDecision(const readiness::Dossier& dossier, model::Verdict verdict);
    /// A note on what is shown; `about` names it. An empty release: on the whole review.
    void askNote(const model::ReleaseId& release, const QString& about);
    void refuse(const model::Error& error); ///< says beside the form what stands in the way
    [[nodiscard]] bool asksNote() const { return isVisible() && !m_verdict; }
    void done();   ///< what was typed is written down
    void cancel(); ///< closes, and keeps what was typed

    [[nodiscard]] MeetingDraft draft();       ///< what was typed and is not written down
    void setDraft(const MeetingDraft& draft); ///< before anything is asked

Q_SIGNALS:
    void decisionGiven(const readiness::DecisionRequest& request);
    void noteGiven(const QString& text);
    void closed();
    void kept();  ///< it was closed over something that is not written down; after closed()
    void typed(); ///< what draft() gives is another

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct ConditionRow
    {
        QWidget* row;
        QLineEdit* what;
        QLineEdit* owner;
        QDateEdit* due;
    };
    void addCondition();
    void keepTyped();
    void clear();
    [[nodiscard]] DecisionDraft decisionDraft() const; ///< of m_release
    void turnTo(const model::ReleaseId& release);      ///< with what was typed about it before
    void send();
    [[nodiscard]] readiness::DecisionRequest request() const;
    [[nodiscard]] std::vector<model::Condition> conditions() const; ///< those that somebody filled in
    void open(const QString& title, const QString& label);

    ViewContext m_context;
    std::optional<model::Verdict> m_verdict; ///< nothing: it asks for a note
    model::ReleaseId m_release;
    QStringList m_people;
    model::ReleaseId m_noteOn;
    QHash<model::ReleaseId, DecisionDraft> m_otherDecisions; ///< of releases that are not m_release
    QHash<model::ReleaseId, QString> m_noteDrafts; ///< what is about one release is no note on another
    QHash<model::Verdict, QString> m_reasonDrafts; ///< what was written for one does not speak for another
    QLabel* m_title;
    QLabel* m_label;
    QPlainTextEdit* m_text;
    QScrollArea* m_conditionArea;
    QWidget* m_conditionBox;
    QVBoxLayout* m_conditionLayout;
    std::vector<ConditionRow> m_conditions;
    QFrame* m_problem;
    QLabel* m_problemText;
    QPushButton* m_send;
};

} // namespace slipway::views
