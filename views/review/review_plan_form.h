// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/review_words.h"
#include "views/view_context.h"

#include <QFrame>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

class AgendaList;

/// Where a review is planned, or its plan changed: title, time, attendees, agenda.
class ReviewPlanForm : public QFrame
{
    Q_OBJECT

public:
    ReviewPlanForm(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context) { m_context = context; }
    /// A new one: its agenda is proposed.
    void plan();
    void change(const model::Review& review);

Q_SIGNALS:
    void planned(const model::Review& review, bool isNew);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Choices
    {
        ReleaseNames names;
        std::vector<model::ReleaseId> order; ///< as on the board
        std::vector<model::AgendaItem> proposed;
    };
    void open(const QString& title, const QString& send);
    void readChoices(bool proposes);
    void addChosen();
    void send();
    [[nodiscard]] readiness::ReviewPlan request() const;

    ViewContext m_context;
    std::optional<model::Review> m_review; ///< nothing: a new one
    ReleaseNames m_names;
    QLabel* m_heading;
    QLineEdit* m_title;
    QDateTimeEdit* m_when;
    QLineEdit* m_attendees;
    QComboBox* m_release;
    AgendaList* m_agenda;
    QLabel* m_problem;
    QPushButton* m_send;
};

} // namespace slipway::views
