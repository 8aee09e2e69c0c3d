// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/policy/policy_reading.h"

#include <QObject>
#include <QTimer>

namespace slipway::views {

/// Reads the text of a policy off the GUI thread, a little after the last change. What was asked before the
/// last change is dropped. GUI thread.
class PolicyCheck : public QObject
{
    Q_OBJECT

public:
    explicit PolicyCheck(QObject* parent);

    /// Where it looks up what a policy extends.
    void setSource(std::shared_ptr<readiness::Workspace> workspace, store::PoliciesInForce inForce);
    void ask(const QByteArray& text);    ///< soon
    void askNow(const QByteArray& text); ///< without waiting for more changes

Q_SIGNALS:
    void read(const std::shared_ptr<const slipway::views::PolicyReading>& reading);

private:
    void run();

    std::shared_ptr<readiness::Workspace> m_workspace;
    store::PoliciesInForce m_inForce;
    QByteArray m_text;
    QTimer m_soon;
    std::unique_ptr<QObject> m_work; ///< the context of what runs
};

} // namespace slipway::views
