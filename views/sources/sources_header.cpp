// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_header.h"

#include "views/widgets/action_collection.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

namespace slipway::views {

SourcesHeader::SourcesHeader(ActionCollection* actions, QWidget* parent)
    : QWidget(parent)
    , m_count(makeLabel({}, TextStyle::Body, this, true))
    , m_search(new QLineEdit(this))
    , m_remove(makeButton(tr("Remove…"), ButtonLook::Plain, this))
    , m_change(makeButton(tr("Change…"), ButtonLook::Plain, this))
    , m_pause(makeButton(tr("Pause"), ButtonLook::Plain, this))
    , m_collect(makeButton(tr("Collect now"), ButtonLook::Plain, this))
    , m_add(makeButton(tr("Add source…"), ButtonLook::Primary, this))
{
    setFixedHeight(62);
    m_collect->setObjectName(QStringLiteral("sourcesCollect"));
    m_add->setObjectName(QStringLiteral("sourcesAdd"));
    m_change->setObjectName(QStringLiteral("sourcesChange"));
    m_pause->setObjectName(QStringLiteral("sourcesPause"));
    m_remove->setObjectName(QStringLiteral("sourcesRemove"));
    m_count->setObjectName(QStringLiteral("sourcesHeading"));
    m_search->setObjectName(QStringLiteral("sourcesSearch"));
    m_search->setPlaceholderText(tr("Filter the sources"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(168);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Sources"), TextStyle::PageTitle, this));
    layout->addWidget(m_count, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_search, m_remove, m_change, m_pause, m_collect, m_add})
        layout->addWidget(part);
    connect(m_collect, &QPushButton::clicked, this, &SourcesHeader::collectRequested);
    connect(m_pause, &QPushButton::clicked, this, &SourcesHeader::pauseRequested);
    connect(m_change, &QPushButton::clicked, this, &SourcesHeader::changeRequested);
    connect(m_add, &QPushButton::clicked, this, &SourcesHeader::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &SourcesHeader::removeRequested);
    if (actions)
        addActions(*actions);
    setChosen({}, false);
}

void SourcesHeader::addActions(ActionCollection& actions)
{
    const auto add = [&](const char* id, const QString& text, void (SourcesHeader::*asked)()) {
        m_actions += actions.add(QString::fromLatin1(id), text, {}, this, [this, asked] {
            if (isVisible())
                Q_EMIT(this->*asked)();
        });
    };
    add("source.collect", tr("Collect the chosen source now, or stop it"), &SourcesHeader::collectRequested);
    add("source.pause", tr("Pause or resume the chosen source"), &SourcesHeader::pauseRequested);
    add("source.change", tr("Change or test the chosen source"), &SourcesHeader::changeRequested);
    add("source.remove", tr("Remove the chosen source"), &SourcesHeader::removeRequested);
}

/// Elsewhere nobody sees which source is meant.
void SourcesHeader::allowActions()
{
    for (QAction* action : m_actions)
        action->setEnabled(m_isOneChosen && isVisible());
}

void SourcesHeader::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    allowActions();
}

void SourcesHeader::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    allowActions();
}

void SourcesHeader::setCount(const QString& text)
{
    m_count->setText(text);
}

void SourcesHeader::setChosen(const std::optional<model::Source>& source, bool isRunning)
{
    for (QPushButton* button : {m_collect, m_pause, m_change, m_remove})
        button->setEnabled(source.has_value());
    m_collect->setText(isRunning ? tr("Stop") : tr("Collect now"));
    m_collect->setToolTip(isRunning ? tr("Stop collecting the chosen source")
                                    : tr("Ask the chosen source, although it may rest"));
    m_pause->setText(source && source->isPaused ? tr("Resume") : tr("Pause"));
    m_isOneChosen = source.has_value();
    allowActions();
}

} // namespace slipway::views
