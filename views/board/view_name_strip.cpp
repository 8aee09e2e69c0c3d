// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/view_name_strip.h"

#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace slipway::views {

ViewNameStrip::ViewNameStrip(QWidget* parent)
    : QFrame(parent)
    , m_question(makeLabel({}, TextStyle::Body, this))
    , m_name(new QLineEdit(this))
    , m_problem(makeLabel({}, TextStyle::Small, this))
    , m_save(makeButton({}, ButtonLook::Primary, this))
{
    setProperty("panel", true);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setFixedWidth(260);
    m_question->setBuddy(m_name);
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("viewNameProblem"));
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_question, m_name, m_save, cancel})
        layout->addWidget(part);
    layout->addWidget(m_problem, 1);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewNameStrip::take);
    connect(m_save, &QPushButton::clicked, this, &ViewNameStrip::take);
    connect(cancel, &QPushButton::clicked, this, &ViewNameStrip::close);
    hide();
}

void ViewNameStrip::ask(const QString& question, const QString& name, const QString& button, Taker take)
{
    m_take = std::move(take);
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_name->setText(name);
    m_name->selectAll();
    m_problem->clear();
    m_save->setText(button);
    show();
    m_name->setFocus();
}

void ViewNameStrip::take()
{
    const model::Status taken = m_take(m_name->text());
    if (taken)
        return close();
    m_problem->setText(taken.error().line());
    m_name->setAccessibleDescription(m_problem->text());
}

void ViewNameStrip::close()
{
    hide();
    Q_EMIT closed();
}

void ViewNameStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views
