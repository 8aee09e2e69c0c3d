// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/inline_message.h"

#include "views/widgets/accessible_role.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QStyle>

#include <chrono>

namespace slipway::views {

namespace {

/// Says it beside the colour.
const QString kMark = QStringLiteral("messageMark");

// How long what went well is said; what failed stays until it is dismissed.
constexpr std::chrono::seconds kSeen{20};
constexpr std::chrono::seconds kConsidered{60}; ///< with something to take back

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_label(makeParagraph({}, TextStyle::Body, this))
    , m_button(makeButton({}, ButtonLook::Link, this))
    , m_close(makeButton(tr("Dismiss"), ButtonLook::Link, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    QLabel* mark = makeLabel({}, TextStyle::BodyStrong, this);
    mark->setObjectName(kMark);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    m_leaves.setSingleShot(true);
    connect(&m_leaves, &QTimer::timeout, this, &QWidget::hide);
    setObjectName(QStringLiteral("inlineMessage"));
    setAccessibleRole(*this, QAccessible::AlertMessage);
    hide();
}

void InlineMessage::show(const QString& kind, const QString& text)
{
    setProperty("message", kind);
    auto* mark = findChild<QLabel*>(kMark);
    for (QWidget* coloured : {static_cast<QWidget*>(this), static_cast<QWidget*>(mark)}) {
        style()->unpolish(coloured);
        style()->polish(coloured);
    }
    const bool isError = kind == QLatin1String("error");
    mark->setText(isError ? QStringLiteral("×") : QStringLiteral("✓"));
    mark->setAccessibleName(isError ? tr("Error") : tr("Done"));
    m_label->setText(text);
    m_leaves.stop();
    setAccessibleName(text);
    m_button->hide();
    setVisible(true);
    announce(*this);
}

void InlineMessage::showDone(const QString& text)
{
    show(QStringLiteral("success"), text);
    m_leaves.start(kSeen);
}

void InlineMessage::showError(const model::Error& error)
{
    show(QStringLiteral("error"), error.line());
}

void InlineMessage::showDone(const QString& text, const QString& button, std::function<void()> act)
{
    show(QStringLiteral("success"), text);
    m_act = std::move(act);
    m_button->setText(button);
    m_button->show();
    m_leaves.start(kConsidered);
}

QString InlineMessage::text() const
{
    return m_label->text();
}

} // namespace slipway::views
