// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_header.h"

#include "views/inbox/letter_words.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>

namespace slipway::views {

using store::DeadLetters;

InboxHeader::InboxHeader(QWidget* parent)
    : QWidget(parent)
    , m_heading(makeLabel({}, TextStyle::Body, this, true))
    , m_open(makeButton(tr("Open"), ButtonLook::Filter, this))
    , m_all(makeButton(tr("All"), ButtonLook::Filter, this))
    , m_search(new QLineEdit(this))
{
    setFixedHeight(62);
    m_heading->setObjectName(QStringLiteral("inboxHeading"));
    m_open->setObjectName(QStringLiteral("inboxOpen"));
    m_open->setToolTip(tr("Those that wait for somebody"));
    m_open->setChecked(true);
    m_all->setObjectName(QStringLiteral("inboxAll"));
    m_all->setToolTip(tr("Also those that were replayed or discarded"));
    m_search->setObjectName(QStringLiteral("inboxSearch"));
    m_search->setPlaceholderText(tr("Filter the inbox"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words of the reason, the source or the project"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_search->installEventFilter(this);
    auto* group = new QButtonGroup(this);
    group->setExclusive(true);
    group->addButton(m_open);
    group->addButton(m_all);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Inbox"), TextStyle::PageTitle, this));
    layout->addWidget(m_heading, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_open, m_all, m_search})
        layout->addWidget(part);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT whichChosen(DeadLetters::Open); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT whichChosen(DeadLetters::All); });
    connect(m_search, &QLineEdit::textChanged, this, &InboxHeader::searchChanged);
}

void InboxHeader::setCount(int shown, int all, DeadLetters which)
{
    QString heading =
        shown == all ? LetterWords::count(all) : tr("%1 of %2").arg(shown).arg(LetterWords::count(all));
    if (which != DeadLetters::All)
        heading = tr("%1 refused").arg(heading);
    m_heading->setText(all > 0 ? heading : QString());
}

void InboxHeader::setWhich(DeadLetters which)
{
    (which == DeadLetters::All ? m_all : m_open)->setChecked(true);
}

bool InboxHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT searchLeft();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace slipway::views
