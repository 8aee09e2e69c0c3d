// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/selection_bar.h"

#include "views/widgets/action_collection.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>

namespace slipway::views {

SelectionBar::SelectionBar(const ActionCollection* actions, QWidget* parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_count(makeLabel({}, TextStyle::BodyStrong, this))
    , m_layout(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
{
    setProperty("panel", true);
    setObjectName(QStringLiteral("selectionBar"));
    m_layout->setContentsMargins(20, 6, 20, 6);
    m_layout->setSpacing(16);
    m_buttons->setSpacing(8);
    QPushButton* clear = makeButton(tr("Clear"), ButtonLook::Link, this);
    clear->setToolTip(tr("Esc"));
    m_layout->addWidget(m_count);
    m_layout->addLayout(m_buttons);
    m_layout->addStretch();
    m_layout->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    hide();
}

/// Once; the window's actions come after its pages.
void SelectionBar::addButtons()
{
    const std::pair<const char*, QString> entries[] = {
        {"release.export", tr("Export PDFs")},
        {"release.scan", tr("Scan again")},
        {"copy.table", tr("Copy")},
        {"review.addReleases", tr("Add to a review")},
        {"project.remove", tr("Remove projects")},
    };
    for (const auto& [id, text] : entries) {
        QAction* action = m_actions ? m_actions->find(QString::fromLatin1(id)) : nullptr;
        if (!action)
            continue;
        QPushButton* button = makeButton(text, ButtonLook::Link, this);
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
}

void SelectionBar::showEvent(QShowEvent* event)
{
    if (m_buttons->isEmpty())
        addButtons();
    QFrame::showEvent(event);
}

void SelectionBar::setCount(int releases)
{
    m_count->setText(tr("%n release(s) chosen", nullptr, releases));
    setAccessibleName(m_count->text());
    setVisible(releases > 1);
}

QString SelectionBar::text() const
{
    return m_count->text();
}

} // namespace slipway::views
