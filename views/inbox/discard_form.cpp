// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/discard_form.h"

#include "views/inbox/letter_words.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace slipway::views {

DiscardForm::DiscardForm(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::BodyStrong, this))
    , m_reason(new QPlainTextEdit(this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_send(makeButton(tr("Discard"), ButtonLook::Primary, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("discardForm"));
    m_reason->setObjectName(QStringLiteral("discardReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setFixedHeight(64);
    m_reason->setTabChangesFocus(true);
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("discardProblem"));
    m_send->setObjectName(QStringLiteral("discardSend"));
    QPushButton* leave = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    leave->setObjectName(QStringLiteral("discardCancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(makeParagraph(tr("It cannot be replayed afterwards. Why is it not needed?"),
                                    TextStyle::Small, this, true));
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &DiscardForm::send);
    connect(leave, &QPushButton::clicked, this, &DiscardForm::cancel);
    hide();
}

void DiscardForm::ask(qsizetype letters)
{
    m_title->setText(tr("Discard %1").arg(LetterWords::count(letters)));
    m_reason->clear();
    m_problem->hide();
    show();
    m_reason->setFocus();
}

void DiscardForm::cancel()
{
    hide();
    Q_EMIT cancelled();
}

void DiscardForm::send()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        m_problem->setText(tr("Say why it is not needed."));
        m_problem->show();
        m_reason->setFocus();
        return;
    }
    hide();
    Q_EMIT confirmed(reason);
}

void DiscardForm::keyPressEvent(QKeyEvent* event)
{
    // Escape leaves the form, not the page.
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views
