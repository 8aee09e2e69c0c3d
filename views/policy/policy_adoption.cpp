// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_adoption.h"

#include "core/readiness/reversal.h"
#include "core/readiness/task.h"
#include "views/policy/impact_table.h"
#include "views/policy/policy_document.h"
#include "views/policy/policy_reading.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

namespace slipway::views {

using namespace model;
using readiness::PolicyDraft;
using readiness::PolicyImpact;

PolicyAdoption::PolicyAdoption(const PolicyDocument& document, InlineMessage& message, ImpactTable& releases,
                               QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_message(message)
    , m_releases(releases)
    , m_weighing(std::make_unique<QObject>())
    , m_adopting(std::make_unique<QObject>())
{
}

void PolicyAdoption::setContext(const ViewContext& context)
{
    withdraw();
    m_adopting = std::make_unique<QObject>();
    m_context = context;
    m_reading.reset();
}

void PolicyAdoption::withdraw()
{
    m_weighing = std::make_unique<QObject>();
    m_releases.hide();
    if (std::exchange(m_isAsking, false))
        m_message.hide();
}

const PolicyDraft* PolicyAdoption::currentDraft() const
{
    const bool isCurrent = m_reading && m_reading->draft && m_reading->text == m_document.text();
    return isCurrent ? &*m_reading->draft : nullptr;
}

void PolicyAdoption::weigh(const std::function<void(const PolicyImpact&)>& then)
{
    const PolicyDraft* current = currentDraft();
    if (!current)
        return;
    PolicyDraft draft = *current;
    draft.adopted.isDefault = draft.adopted.id == m_inForce.defaultId;
    Q_EMIT weighing();
    readiness::runTask<PolicyImpact>(
        m_weighing.get(),
        [workspace = m_context.workspace, draft, at = m_context.clock()](const Progress&) {
            return readiness::impactOf(*workspace, draft, at);
        },
        [this, then](const Result<PolicyImpact>& impact) {
            Q_EMIT weighed();
            if (impact)
                then(*impact);
            else
                m_message.showError(impact.error());
        });
}

void PolicyAdoption::showImpact()
{
    weigh([this](const PolicyImpact& impact) {
        m_releases.setImpact(impact);
        m_message.showDone(impact.summary());
    });
}

void PolicyAdoption::adopt()
{
    if (!m_reading || !m_reading->draft)
        return;
    const store::AdoptedPolicy wanted = m_reading->draft->adopted;
    if (readiness::needsNewVersion(wanted, m_inForce)) {
        m_message.showError({ErrorCode::Conflict,
                             tr("%1 %2 is in force with other content").arg(wanted.id, wanted.version),
                             {},
                             tr("give the changed policy another version")});
        Q_EMIT versionNeeded();
        return;
    }
    weigh([this, wanted](const PolicyImpact& impact) {
        m_releases.setImpact(impact);
        m_message.showDone(tr("%1 Adopt %2 %3?").arg(impact.summary(), wanted.id, wanted.version),
                           tr("Adopt"), [this, sha256 = wanted.sha256] { adoptNow(sha256); });
        m_isAsking = true;
    });
}

void PolicyAdoption::adoptNow(const QString& sha256)
{
    m_isAsking = false;
    const PolicyDraft* current = currentDraft();
    if (!current)
        return;
    // The base may have changed since: what is adopted is what was weighed.
    if (current->adopted.sha256 != sha256)
        return adopt();
    store::AdoptedPolicy policy = current->adopted;
    policy.isDefault = policy.id == m_inForce.defaultId;
    const QString name = policy.id + QLatin1Char(' ') + policy.version;
    readiness::runTask<Done>(
        m_adopting.get(),
        [workspace = m_context.workspace, policy, person = m_context.person](const Progress&) {
            return workspace->history().adoptPolicy(policy, person);
        },
        [this, name, text = m_reading->text,
         reversal = readiness::reversalOfAdopting(m_inForce, policy, m_context.person)](const Status& done) {
            if (!done) {
                m_message.showError(done.error());
                return;
            }
            m_releases.hide();
            tellStored(m_context, m_message, tr("%1 is adopted.").arg(name), tr("Adopt %1").arg(name),
                       reversal);
            Q_EMIT adopted(name, text);
        });
}

} // namespace slipway::views
