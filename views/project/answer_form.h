// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/reversal.h"

#include <QFrame>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace slipway::views {

/// Where a person answers a criterion, or asks for a waiver: inline, checked as it is sent, with what is
/// wrong said beside the field.
class AnswerForm : public QFrame
{
    Q_OBJECT

public:
    enum class Purpose
    {
        Attest,
        Waive,
        RequestWaiver ///< stored as such where nobody has approved it yet
    };

    AnswerForm(ViewContext context, QWidget* parent);

    /// `approverRoles` are those in which the policy lets a waiver be approved; none: it does not ask.
    void ask(Purpose purpose, const model::ReleaseId& release, const model::Criterion& criterion,
             const QStringList& approverRoles = {});
    [[nodiscard]] Purpose purpose() const { return m_purpose; }

Q_SIGNALS:
    void stored(const model::CriterionId& criterion, slipway::views::AnswerForm::Purpose purpose,
                const QDateTime& until, const slipway::readiness::Reversal& reversal);
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut(QPushButton* cancel);
    void cancel();
    void send();
    void finish(const model::Result<readiness::Reversal>& outcome);
    [[nodiscard]] QDateTime until() const;

    ViewContext m_context;
    Purpose m_purpose = Purpose::Attest;
    model::ReleaseId m_release;
    model::CriterionId m_criterion;
    QLabel* m_title;
    QWidget* m_answers;
    QButtonGroup* m_answer;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
    QLabel* m_secondLabel;
    QLineEdit* m_second; ///< link, or compensating action
    QLabel* m_approverLabel;
    QLineEdit* m_approver;
    QLabel* m_roleLabel;
    QComboBox* m_role; ///< in which it is, or is to be, approved
    QDateEdit* m_until;
    QPushButton* m_send;
};

} // namespace slipway::views
