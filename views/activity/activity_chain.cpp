// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_chain.h"

#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"

#include <QHBoxLayout>
#include <QLocale>

namespace slipway::views {

using namespace model;

ActivityChain::ActivityChain(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_again(makeButton(tr("Check again"), ButtonLook::Link, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_again, 0, Qt::AlignTop);
    m_again->setObjectName(QStringLiteral("activityCheck"));
    m_again->setToolTip(tr("Compute the hashes of all records anew"));
    setObjectName(QStringLiteral("activityChain"));
    connect(m_again, &QPushButton::clicked, this, &ActivityChain::checkRequested);
    showChecking();
}

void ActivityChain::set(ResultState state, const QString& text, const QString& rest)
{
    delete m_line;
    m_text = rest.isEmpty() ? text : text + QLatin1Char(' ') + rest;
    m_line = new StateLine(m_theme, state, text, rest, this);
    m_line->setMinimumWidth(std::min(360, fontMetrics().horizontalAdvance(m_text) + 60));
    m_layout->insertWidget(0, m_line, 1);
}

void ActivityChain::showChecking()
{
    m_again->setEnabled(false);
    set(ResultState::Unknown, tr("Checking whether the trail is whole…"), {});
}

void ActivityChain::show(const ChainCheck& check)
{
    m_again->setEnabled(true);
    if (check.status)
        set(ResultState::Pass, tr("The trail is whole,"),
            tr("%1 records", "number of records, any").arg(QLocale().toString(check.records)));
    else
        set(ResultState::Fail, check.status.error().line(), {});
}

} // namespace slipway::views
