// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/inline_message.h"

#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QStyle>

namespace slipway::views {

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_label(makeParagraph({}, TextStyle::Body, this))
    , m_button(makeButton({}, ButtonLook::Link, this))
    , m_close(makeButton(tr("Dismiss"), ButtonLook::Link, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    setObjectName(QStringLiteral("inlineMessage"));
    hide();
}

void InlineMessage::show(const QString& kind, const QString& text)
{
    setProperty("message", kind);
    style()->unpolish(this);
    style()->polish(this);
    m_label->setText(text);
    setAccessibleName(text);
    m_button->hide();
    setVisible(true);
}

void InlineMessage::showError(const model::Error& error)
{
    show(QStringLiteral("error"), error.line());
}

void InlineMessage::showDone(const QString& text)
{
    show(QStringLiteral("success"), text);
}

void InlineMessage::showDone(const QString& text, const QString& button, std::function<void()> act)
{
    show(QStringLiteral("success"), text);
    m_act = std::move(act);
    m_button->setText(button);
    m_button->show();
}

QString InlineMessage::text() const
{
    return m_label->text();
}

} // namespace slipway::views
