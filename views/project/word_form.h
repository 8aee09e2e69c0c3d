// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/reversal.h"

#include <QDateTime>
#include <QFrame>
#include <QStringList>

#include <functional>
#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace slipway::views {

/// What a person typed into a WordForm.
struct WordAnswer
{
    QString text;
    QString name;
    QString role;
    std::optional<QDateTime> day; ///< the end of that day, UTC
};

/// What a WordForm asks for: fields without a label are not shown. `store` runs on a worker.
struct WordQuestion
{
    QString title;
    QString textLabel;
    QString nameLabel;
    QString name; ///< filled in beforehand
    QString roleLabel;
    QString dayLabel;
    std::optional<QDate> day; ///< chosen beforehand
    QString send;
    QString said;       ///< shown once it is stored
    QString step;       ///< what is taken back, if it can be: "Assign: is there a runbook?"
    QStringList people; ///< whom the name may be completed to
    std::function<model::Result<readiness::Reversal>(readiness::Workspace&, const WordAnswer&)> store;
};

/// Where a person says one thing, inline; what is wrong is said beside the fields.
class WordForm : public QFrame
{
    Q_OBJECT

public:
    WordForm(ViewContext context, QWidget* parent);

    void ask(WordQuestion question);

Q_SIGNALS:
    void stored(const QString& said, const QString& step, const slipway::readiness::Reversal& reversal);
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct NameField
    {
        QLabel* label;
        QLineEdit* edit;
    };
    [[nodiscard]] NameField makeField(const char* name);
    void cancel();
    void send();

    ViewContext m_context;
    WordQuestion m_question;
    QLabel* m_title;
    QLabel* m_textLabel;
    QPlainTextEdit* m_text;
    NameField m_name;
    NameField m_role;
    QCheckBox* m_hasDay;
    QDateEdit* m_day;
    QLabel* m_problem;
    QPushButton* m_send;
};

} // namespace slipway::views
