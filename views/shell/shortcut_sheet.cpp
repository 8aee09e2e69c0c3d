// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_sheet.h"

#include "views/widgets/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kColumns = 2;
constexpr int kGap = 40;               ///< px between the two columns
constexpr int kMargin = 20;            ///< px between the sheet and the window's edges
constexpr int kWithoutKeyOfItsOwn = 5; ///< rows beside those of actions

} // namespace

ShortcutSheet::ShortcutSheet(const ActionCollection& actions, QWidget* window)
    : QFrame(window)
    , m_actions(actions)
    , m_scroll(new QScrollArea(this))
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
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll);
    hide();
}

void ShortcutSheet::open()
{
    m_cameFrom = QApplication::focusWidget();
    fill();
    fit();
    show();
    raise();
    setFocus();
}

void ShortcutSheet::fill()
{
    auto* content = new QWidget;
    m_scroll->setWidget(content); // deletes the one before
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(2, kGap - 32);
    QList<std::pair<QString, QString>> rows;
    for (const QAction* action : m_actions.all()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.append({action->text(), keys.join(tr(" or "))});
    }
    m_rows = 0;
    m_rowsInAColumn = static_cast<int>((rows.size() + kWithoutKeyOfItsOwn + kColumns - 1) / kColumns);
    for (const auto& [what, keys] : rows)
        addRow(what, keys);
    addRow(tr("Move through the rows"), tr("↑ ↓ Page Up Page Down"));
    addRow(tr("Open the release"), tr("Enter"));
    addRow(tr("Back, or put away"), tr("Esc"));
    addRow(tr("Copy the rows as a table"), tr("Ctrl+C"));
    addRow(tr("Next field, previous field"), tr("Tab, Shift+Tab"));
}

void ShortcutSheet::fit()
{
    const QSize content = m_scroll->widget()->sizeHint();
    const QSize most = parentWidget()->size() - QSize(2 * kMargin, 2 * kMargin);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(content.width() + bar, most.width() - 48));
    m_scroll->setMinimumHeight(0);
    const int others = QFrame::sizeHint().height() - m_scroll->sizeHint().height();
    resize(std::min(content.width() + bar + 48, most.width()),
           std::min(content.height() + others, most.height()));
    move((parentWidget()->width() - width()) / 2,
         std::max(kMargin, (parentWidget()->height() - height()) / 3));
    m_scroll->verticalScrollBar()->setValue(0);
}

void ShortcutSheet::addRow(const QString& what, const QString& keys)
{
    QWidget* content = m_scroll->widget();
    const int column = m_rows / m_rowsInAColumn * 3;
    const int row = m_rows++ % m_rowsInAColumn;
    m_grid->addWidget(makeLabel(what, TextStyle::Body, content), row, column);
    m_grid->addWidget(makeLabel(keys, TextStyle::Small, content, true), row, column + 1,
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
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Up:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    default:
        break;
    }
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
