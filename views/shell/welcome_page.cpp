// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/welcome_page.h"

#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::views {

WelcomePage::WelcomePage(const Theme&, QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_recent(new QWidget(this))
    , m_recentLayout(new QVBoxLayout(m_recent))
{
    auto* column = new QWidget(this);
    column->setMaximumWidth(620);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(makeParagraph(tr("Is this release production grade, and how do you know?"),
                                    TextStyle::PageTitle, column));
    layout->addWidget(makeParagraph(tr("Slipway reads the evidence from your repository, asks people for the "
                                       "rest, and says Go, Conditional or No-go, with the reasons."),
                                    TextStyle::Body, column, true));
    layout->addSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(makeChoice(QStringLiteral("welcomeAdd"), tr("Add a project"),
                                 tr("Choose a folder with a git repository, or drop one here"), true,
                                 &WelcomePage::addProjectRequested));
    layout->addWidget(makeChoice(QStringLiteral("welcomeDemo"), tr("Open the demo"),
                                 tr("Ten releases in every state, to look around"), false,
                                 &WelcomePage::demoRequested));
    layout->addWidget(makeChoice(QStringLiteral("welcomeCreate"), tr("Create a workspace"),
                                 tr("One file that holds everything"), false, &WelcomePage::createRequested));
    layout->addWidget(makeChoice(QStringLiteral("welcomeOpen"), tr("Open a workspace"),
                                 tr("A file you or your team made before"), false,
                                 &WelcomePage::openRequested));
    m_recentLayout->setContentsMargins(0, 8, 0, 0);
    m_recentLayout->setSpacing(2);
    layout->addWidget(m_recent);
    layout->addStretch(3);
    auto* centred = new QHBoxLayout(this);
    centred->addStretch();
    centred->addWidget(column, 10);
    centred->addStretch();
}

QWidget* WelcomePage::makeChoice(const QString& name, const QString& title, const QString& text,
                                 bool isPrimary, void (WelcomePage::*chosen)())
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    auto* words = new QVBoxLayout;
    words->addWidget(makeLabel(title, TextStyle::BodyStrong, card));
    words->addWidget(makeParagraph(text, TextStyle::Body, card, true));
    layout->addLayout(words, 1);
    QPushButton* button = makeButton(title, isPrimary ? ButtonLook::Primary : ButtonLook::Plain, card);
    button->setObjectName(name);
    button->setMinimumWidth(168);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, chosen);
    return card;
}

void WelcomePage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentLayout->addWidget(makeLabel(tr("Recent"), TextStyle::Small, m_recent, true));
    for (const QString& path : paths) {
        QPushButton* button =
            makeButton(QFileInfo(path).fileName() + QStringLiteral("   ") + QFileInfo(path).absolutePath(),
                       ButtonLook::Link, m_recent);
        m_recentLayout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

} // namespace slipway::views
