// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_bar.h"

#include "views/board/board_search.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace slipway::views {

BoardBar::BoardBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new BoardSearch(this))
    , m_problem(makeLabel({}, TextStyle::Small, this))
    , m_group(makeButton({}, ButtonLook::Plain, this))
    , m_view(makeButton(tr("View"), ButtonLook::Plain, this))
    , m_add(makeButton(tr("Add project"), ButtonLook::Plain, this))
    , m_viewMenu(new QMenu(m_view))
{
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_group->setObjectName(QStringLiteral("boardGroup"));
    m_view->setObjectName(QStringLiteral("boardView"));
    m_view->setToolTip(tr("Columns, height of the rows, saved views"));
    auto* groups = new QMenu(m_group);
    for (const Grouping grouping : kGroupings)
        connect(groups->addAction(wordOf(grouping)), &QAction::triggered, this,
                [this, grouping] { Q_EMIT groupingChosen(grouping); });
    giveMenu(*m_group, groups);
    giveMenu(*m_view, m_viewMenu);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_search, 1);
    for (QPushButton* button : {m_group, m_view, m_add})
        line->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(m_add, &QPushButton::clicked, this, &BoardBar::addProjectRequested);
    setGrouping(Grouping::None);
}

void BoardBar::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_search->setAccessibleDescription(problem);
}

void BoardBar::setGrouping(Grouping grouping)
{
    m_group->setText(tr("Group by: %1").arg(wordOf(grouping)));
}

void BoardBar::setWriting(bool isAllowed)
{
    m_add->setEnabled(isAllowed);
}

} // namespace slipway::views
