// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_editor_header.h"

#include "views/policy/policy_reading.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QStyle>

namespace slipway::views {

using namespace model;

PolicyEditorHeader::PolicyEditorHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::PageTitle, this))
    , m_state(makeLabel({}, TextStyle::Body, this, true))
    , m_back(makeButton(tr("Policies /"), ButtonLook::Link, this))
    , m_discard(makeButton(tr("Discard changes"), ButtonLook::Plain, this))
    , m_export(makeButton(tr("Export…"), ButtonLook::Plain, this))
    , m_impact(makeButton(tr("What would change"), ButtonLook::Plain, this))
    , m_adopt(makeButton(tr("Adopt…"), ButtonLook::Primary, this))
{
    setFixedHeight(62);
    m_state->setObjectName(QStringLiteral("policyState"));
    m_discard->setObjectName(QStringLiteral("policyDiscard"));
    m_impact->setObjectName(QStringLiteral("policyImpact"));
    m_adopt->setObjectName(QStringLiteral("policyAdopt"));
    m_back->setAccessibleName(tr("Back to the policies"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addWidget(m_state, 1);
    for (QPushButton* button : {m_discard, m_export, m_impact, m_adopt})
        layout->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, &PolicyEditorHeader::leaveRequested);
    connect(m_discard, &QPushButton::clicked, this, &PolicyEditorHeader::discardRequested);
    connect(m_export, &QPushButton::clicked, this, &PolicyEditorHeader::exportRequested);
    connect(m_impact, &QPushButton::clicked, this, &PolicyEditorHeader::impactRequested);
    connect(m_adopt, &QPushButton::clicked, this, &PolicyEditorHeader::adoptRequested);
}

void PolicyEditorHeader::tell(const PolicyReading* reading, bool isChanged)
{
    const bool isInOrder = reading && reading->draft;
    m_discard->setVisible(isChanged);
    m_impact->setEnabled(isInOrder);
    m_adopt->setEnabled(isInOrder);
    if (!reading) {
        m_state->setText(tr("Checking…"));
        return;
    }
    m_state->setProperty("failing", !reading->problems.empty());
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    if (!isInOrder) {
        tellProblems(*reading);
        return;
    }
    const Policy& policy = *reading->draft->policy;
    m_title->setText(QStringLiteral("%1 %2").arg(policy.title, policy.version));
    m_state->setText(isChanged ? tr("In order, not adopted") : tr("%1 criteria").arg(policy.criteria.size()));
    m_state->setToolTip({});
}

void PolicyEditorHeader::tellProblems(const PolicyReading& reading)
{
    const auto count = static_cast<int>(reading.problems.size());
    const QString first = reading.problems.empty() ? QString() : reading.problems.front().error.what;
    m_state->setText(count == 1 ? tr("Error: %1").arg(first)
                                : tr("%1 errors; first: %2").arg(count).arg(first));
    m_state->setToolTip(m_state->text());
}

void PolicyEditorHeader::tellWeighing()
{
    m_state->setText(tr("Weighing…"));
}

} // namespace slipway::views
