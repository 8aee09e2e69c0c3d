// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/workspace.h"

#include <QFrame>

class QButtonGroup;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

/// Where a decision is written down: Go, Conditional with its conditions, or No-go, with the reason.
class DecisionForm : public QFrame
{
    Q_OBJECT

public:
    DecisionForm(ViewContext context, QWidget* parent);

    void ask(const readiness::Dossier& dossier);

Q_SIGNALS:
    void decided(const QString& said);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct ConditionRow
    {
        QWidget* row;
        QLineEdit* what;
        QLineEdit* owner;
        QDateEdit* due;
    };
    void makeConditionBox();
    void addCondition();
    void showConditions();
    [[nodiscard]] readiness::DecisionRequest request() const;
    void send();

    ViewContext m_context;
    model::ReleaseId m_release;
    QStringList m_people;
    QButtonGroup* m_verdict;
    QPlainTextEdit* m_reason;
    QWidget* m_conditionBox;
    QVBoxLayout* m_conditionLayout;
    std::vector<ConditionRow> m_conditions;
    QLabel* m_problem;
    QPushButton* m_send;
};

} // namespace slipway::views
