// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_desk.h"
#include "views/view_context.h"

#include <QObject>

namespace slipway::views {

class ImpactTable;
class InlineMessage;
class PolicyDocument;
struct PolicyReading;

/// Weighs what adopting the policy being written would change on every release, asks whether to adopt it
/// once that is seen, and adopts what was weighed. Says so in the message and the table it is given, which
/// outlive it but for its destructor, as the document does. GUI thread; the work is not.
class PolicyAdoption : public QObject
{
    Q_OBJECT

public:
    PolicyAdoption(const PolicyDocument& document, InlineMessage& message, ImpactTable& releases,
                   QObject* parent);

    /// What is still weighed or adopted in the workspace before is told no more.
    void setContext(const ViewContext& context);
    /// Which versions are taken, and which policy is the default.
    void setInForce(const store::PoliciesInForce& inForce) { m_inForce = inForce; }
    /// What was read of the document last; null: nothing yet.
    void setReading(std::shared_ptr<const PolicyReading> reading) { m_reading = std::move(reading); }
    /// What was found out is of another text.
    void withdraw();
    void showImpact(); ///< what adopting it would change
    void adopt();      ///< shows that, and asks

Q_SIGNALS:
    void weighing();
    void weighed(); ///< or failed to be
    void versionNeeded();
    /// `name`: id and version.
    void adopted(const QString& name, const QByteArray& text);

private:
    /// Of the text as it is now; null: it is not read yet, or not in order.
    [[nodiscard]] const readiness::PolicyDraft* currentDraft() const;
    /// Runs impactOf() and hands on what it says; says why not.
    void weigh(const std::function<void(const readiness::PolicyImpact&)>& then);
    /// Only the policy with the SHA-256 that was weighed.
    void adoptNow(const QString& sha256);

    const PolicyDocument& m_document;
    InlineMessage& m_message;
    ImpactTable& m_releases;
    ViewContext m_context;
    store::PoliciesInForce m_inForce;
    std::shared_ptr<const PolicyReading> m_reading;
    bool m_isAsking = false;             ///< whether to adopt
    std::unique_ptr<QObject> m_weighing; ///< the context of what runs for this text
    std::unique_ptr<QObject> m_adopting; ///< of what was told to be adopted, whatever is typed meanwhile
};

} // namespace slipway::views
