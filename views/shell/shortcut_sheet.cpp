// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_sheet.h"

#include "views/shell/shortcut_groups.h"
#include "views/widgets/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <numeric>

namespace slipway::views {

namespace {

constexpr int kGap = 40;    ///< px between the two columns
constexpr int kMargin = 20; ///< px between the sheet and the window's edges
constexpr int kFrame = 48;  ///< px of the sheet's own margins, left and right

size_t rowsOf(const ShortcutGroup& group)
{
    return group.lines.size() + 1;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionCollection& actions, QWidget* window)
    : QFrame(window)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_nothing(makeLabel(tr("No key matches"), TextStyle::Body, this, true))
    , m_scroll(new QScrollArea(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("shortcutSheet"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setAutoFillBackground(true);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Find a key or what it does"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(QStringLiteral("shortcutNothing"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(makeLabel(tr("Keyboard shortcuts"), TextStyle::Title, this));
    layout->addWidget(m_search);
    layout->addWidget(m_nothing, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    hide();
}

void ShortcutSheet::open()
{
    m_cameFrom = QApplication::focusWidget();
    m_search->clear();
    fill();
    fit();
    show();
    raise();
    m_search->setFocus();
}

void ShortcutSheet::fill()
{
    const std::vector<ShortcutGroup> groups = shortcutGroups(m_actions, m_search->text());
    m_nothing->setVisible(groups.empty());
    m_scroll->setVisible(!groups.empty());
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kGap);
    const size_t all =
        std::accumulate(groups.begin(), groups.end(), size_t(0),
                        [](size_t sum, const ShortcutGroup& group) { return sum + rowsOf(group); });
    QGridLayout* column = nullptr;
    size_t rows = 0;
    for (const ShortcutGroup& group : groups) {
        // The second column begins with the group that reaches past the middle.
        const bool isSecond = columns->count() == 1 && 2 * rows >= all;
        if (!column || isSecond) {
            column = new QGridLayout;
            column->setHorizontalSpacing(16);
            column->setVerticalSpacing(8);
            columns->addLayout(column);
        }
        addGroup(*column, group);
        rows += rowsOf(group);
    }
    for (int i = 0; i < columns->count(); ++i)
        columns->setAlignment(columns->itemAt(i)->layout(), Qt::AlignTop);
    m_scroll->setWidget(content); // deletes the one before
}

void ShortcutSheet::addGroup(QGridLayout& column, const ShortcutGroup& group)
{
    QWidget* content = column.parentWidget();
    int row = column.rowCount();
    QLabel* title = makeLabel(group.title, TextStyle::SmallStrong, content);
    title->setContentsMargins(0, row > 1 ? 8 : 0, 0, 0);
    column.addWidget(title, row++, 0, 1, 2);
    for (const ShortcutLine& line : group.lines) {
        column.addWidget(makeLabel(line.what, TextStyle::Body, content), row, 0);
        column.addWidget(makeLabel(line.keys, TextStyle::Small, content, true), row++, 1,
                         Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ShortcutSheet::fit()
{
    const QSize content = m_scroll->widget()->sizeHint();
    const QSize most = parentWidget()->size() - QSize(2 * kMargin, 2 * kMargin);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(content.width() + bar, most.width() - kFrame));
    m_scroll->setMinimumHeight(0);
    const int others = QFrame::sizeHint().height() - m_scroll->sizeHint().height();
    resize(std::min(content.width() + bar + kFrame, most.width()),
           std::min(content.height() + others, most.height()));
    move((parentWidget()->width() - width()) / 2,
         std::max(kMargin, (parentWidget()->height() - height()) / 3));
    m_scroll->verticalScrollBar()->setValue(0);
}

void ShortcutSheet::dismiss()
{
    hide();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus();
}

bool ShortcutSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && !underMouse())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace slipway::views
