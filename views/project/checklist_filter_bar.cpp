// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_filter_bar.h"

#include "views/project/checklist_filter_menu.h"
#include "views/project/checklist_pane.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace slipway::views {

ChecklistFilterBar::ChecklistFilterBar(ChecklistFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    // Made where they stand: Tab goes in the order of making.
    addShown(*layout);
    m_menu = new ChecklistFilterMenu(m_filter, this);
    connect(m_menu, &ChecklistFilterMenu::changed, this, &ChecklistFilterBar::changed);
    layout->addWidget(m_menu);
    layout->addStretch();
    addSearch(*layout);
}

void ChecklistFilterBar::addShown(QHBoxLayout& layout)
{
    auto* group = new QButtonGroup(this);
    group->setExclusive(true);
    const std::initializer_list<std::pair<QString, ChecklistFilter::Show>> choices{
        {ChecklistPane::tr("All"), ChecklistFilter::Show::All},
        {ChecklistPane::tr("Open"), ChecklistFilter::Show::Open},
        {ChecklistPane::tr("Blockers"), ChecklistFilter::Show::Blockers},
        {ChecklistPane::tr("For people to answer"), ChecklistFilter::Show::Attestable}};
    for (const auto& [text, show] : choices) {
        QPushButton* button = makeButton(text, ButtonLook::Filter, this);
        button->setChecked(show == ChecklistFilter::Show::All);
        group->addButton(button);
        layout.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, show = show] {
            m_filter.setShow(show);
            Q_EMIT changed();
        });
    }
}

void ChecklistFilterBar::addSearch(QHBoxLayout& layout)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("checklistSearch"));
    m_search->setPlaceholderText(ChecklistPane::tr("Search the checklist"));
    m_search->setAccessibleName(ChecklistPane::tr("Search the checklist"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_search->setMinimumWidth(90);
    m_search->installEventFilter(this);
    layout.addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        Q_EMIT changed();
    });
}

void ChecklistFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ChecklistFilterBar::openMenu()
{
    m_menu->setFocus(Qt::ShortcutFocusReason);
    m_menu->showMenu();
}

bool ChecklistFilterBar::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Down || event.key() == Qt::Key_Return) {
        Q_EMIT searchLeft();
        return true;
    }
    if (event.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

bool ChecklistFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        handleKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::views
