// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_sheet.h"

#include "views/widgets/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kRowsInAColumn = 12;
constexpr int kGap = 40; ///< px between the two columns

} // namespace

ShortcutSheet::ShortcutSheet(const ActionCollection& actions, QWidget* window)
    : QFrame(window)
    , m_actions(actions)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("shortcutSheet"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(makeLabel(tr("Keyboard shortcuts"), TextStyle::Title, this));
    hide();
}

void ShortcutSheet::open()
{
    m_cameFrom = QApplication::focusWidget();
    fill();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, std::max(20, (parentWidget()->height() - height()) / 3));
    show();
    raise();
    setFocus();
}

void ShortcutSheet::fill()
{
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(2, kGap - 32);
    m_rows = 0;
    for (const QAction* action : m_actions.all()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            addRow(action->text(), keys.join(tr(" or ")));
    }
    addRow(tr("Move through the rows"), tr("↑ ↓ Page Up Page Down"));
    addRow(tr("Open the release"), tr("Enter"));
    addRow(tr("Back, or put away"), tr("Esc"));
    addRow(tr("Copy the rows as a table"), tr("Ctrl+C"));
    addRow(tr("Next field, previous field"), tr("Tab, Shift+Tab"));
    layout()->addWidget(m_content);
}

void ShortcutSheet::addRow(const QString& what, const QString& keys)
{
    const int column = m_rows / kRowsInAColumn * 3;
    const int row = m_rows++ % kRowsInAColumn;
    m_grid->addWidget(makeLabel(what, TextStyle::Body, m_content), row, column);
    m_grid->addWidget(makeLabel(keys, TextStyle::Small, m_content, true), row, column + 1,
                      Qt::AlignRight | Qt::AlignVCenter);
}

void ShortcutSheet::dismiss()
{
    hide();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus();
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    const bool isModifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control ||
                            event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (!isModifier)
        dismiss();
}

void ShortcutSheet::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    hide();
}

} // namespace slipway::views
