// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/labels.h"

namespace slipway::views {

QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent, bool isMuted)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(Theme::fontOf(style));
    label->setProperty("muted", isMuted);
    return label;
}

QLabel* makeParagraph(const QString& text, TextStyle style, QWidget* parent, bool isMuted)
{
    QLabel* label = makeLabel(text, style, parent, isMuted);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long word without a break must not widen what holds the paragraph.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QPushButton* makeButton(const QString& text, ButtonLook look, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    switch (look) {
    case ButtonLook::Plain:
        break;
    case ButtonLook::Primary:
        button->setProperty("primary", true);
        break;
    case ButtonLook::Link:
        button->setProperty("link", true);
        break;
    case ButtonLook::Tab:
        button->setProperty("tab", true);
        button->setCheckable(true);
        break;
    case ButtonLook::Filter:
        button->setProperty("filter", true);
        button->setCheckable(true);
        break;
    case ButtonLook::Navigation:
        button->setProperty("nav", true);
        button->setCheckable(true);
        break;
    }
    return button;
}

void giveMenu(QPushButton& button, QMenu* menu)
{
    button.setProperty("menu", true);
    button.setMenu(menu);
}

void dressPopup(QWidget& popup, const QWidget& beside)
{
    if (popup.styleSheet() != beside.window()->styleSheet())
        popup.setStyleSheet(beside.window()->styleSheet());
}

QFrame* makeLine(QWidget* parent, Qt::Orientation orientation)
{
    auto* line = new QFrame(parent);
    line->setProperty("line", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace slipway::views
