// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_blank.h"

#include "views/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace slipway::views {

BoardBlank::BoardBlank(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_hint(makeLabel({}, TextStyle::Body, this, true))
    , m_progress(new QProgressBar(this))
    , m_steps(makeSteps())
    , m_button(makeButton({}, ButtonLook::Primary, this))
    , m_demo(makeButton(tr("Look at the demo first"), ButtonLook::Link, this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(240);
    m_progress->setAccessibleName(tr("Reading the workspace"));
    m_button->setObjectName(QStringLiteral("blankAct"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_hint, m_progress, m_steps, m_button, m_demo})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &BoardBlank::act);
    connect(m_demo, &QPushButton::clicked, this, &BoardBlank::demoRequested);
    setReason(m_reason);
}

QWidget* BoardBlank::makeSteps()
{
    auto* steps = new QFrame(this);
    steps->setProperty("card", true);
    auto* grid = new QGridLayout(steps);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const QStringList texts{tr("Add a project: a folder with a git repository. You can also drop one here."),
                            tr("Slipway scans the commit that is to ship, and answers what it can."),
                            tr("The release stands here with its verdict, the reasons, and the way to Go.")};
    for (int i = 0; i < texts.size(); ++i) {
        grid->addWidget(makeLabel(QLocale().toString(i + 1), TextStyle::Title, steps, true), i, 0);
        grid->addWidget(makeLabel(texts[i], TextStyle::Body, steps), i, 1);
    }
    return steps;
}

void BoardBlank::setReason(Reason reason)
{
    m_reason = reason;
    m_progress->setVisible(reason == Reason::Reading);
    m_button->setVisible(reason != Reason::Reading);
    m_steps->setVisible(reason == Reason::NoRelease);
    m_demo->setVisible(reason == Reason::NoRelease);
    switch (reason) {
    case Reason::Reading:
        m_title->setText(tr("Reading the workspace…"));
        m_hint->setText(tr("Every release is judged by its policy and evidence."));
        break;
    case Reason::NoRelease:
        m_title->setText(tr("No release yet"));
        m_hint->setText(tr("A first verdict is three steps away, the first one is yours."));
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
