// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_blank.h"

#include "views/widgets/labels.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace slipway::views {

BoardBlank::BoardBlank(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_hint(makeLabel({}, TextStyle::Body, this, true))
    , m_progress(new QProgressBar(this))
    , m_button(makeButton({}, ButtonLook::Primary, this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(240);
    m_progress->setAccessibleName(tr("Reading the workspace"));
    m_button->setObjectName(QStringLiteral("blankAct"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_hint, m_progress, m_button})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &BoardBlank::act);
    setReason(m_reason);
}

void BoardBlank::setReason(Reason reason)
{
    m_reason = reason;
    m_progress->setVisible(reason == Reason::Reading);
    m_button->setVisible(reason != Reason::Reading);
    switch (reason) {
    case Reason::Reading:
        m_title->setText(tr("Reading the workspace…"));
        m_hint->setText(tr("Every release is judged by its policy and evidence."));
        break;
    case Reason::NoRelease:
        m_title->setText(tr("No release yet"));
        m_hint->setText(tr("Add a project by choosing a folder with a git repository, or drop one here."));
        m_button->setText(tr("Add project"));
        break;
    case Reason::NoMatch:
        m_title->setText(tr("No release matches"));
        m_hint->setText(tr("Change the filter, or look at every release."));
        m_button->setText(tr("Show all releases"));
        break;
    case Reason::Unreadable:
        m_title->setText(tr("The board could not be read"));
        m_hint->setText(tr("What went wrong stands above."));
        m_button->setText(tr("Try again"));
        break;
    }
}

void BoardBlank::act()
{
    if (m_reason == Reason::NoRelease)
        Q_EMIT addRequested();
    else if (m_reason == Reason::NoMatch)
        Q_EMIT clearRequested();
    else
        Q_EMIT retryRequested();
}

} // namespace slipway::views
