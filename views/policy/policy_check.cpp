// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_check.h"

#include "core/readiness/task.h"
#include "views/policy/json_text.h"

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kSoonMs = 200;
using ReadingPointer = std::shared_ptr<const PolicyReading>;

Result<ReadingPointer> readingOf(const QByteArray& text, const store::PoliciesInForce& inForce,
                                 const readiness::Workspace& workspace, const FactRegistry& registry)
{
    const QString where = QStringLiteral("policy");
    const policy::PolicyLookup bases = readiness::policyLookup(inForce, workspace.shipped());
    auto reading = std::make_shared<PolicyReading>();
    reading->text = text;
    reading->problems = readiness::policyProblems(text, where, bases, registry);
    if (auto own = parseJson(text, where); own && own->is_object())
        reading->own = std::move(own).value();
    if (auto whole = policy::standAlone(text, where, bases); whole && whole->document.is_object())
        reading->whole = std::move(whole->document);
    const auto base = reading->own ? bases(textAt(*reading->own, "extends")) : std::nullopt;
    if (base) {
        if (auto alone = policy::standAlone(base->json, base->where, bases))
            reading->base = std::move(alone->document);
    }
    if (reading->problems.empty()) {
        if (auto draft = readiness::draftPolicy(text, where, bases, registry))
            reading->draft = std::move(draft).value();
    }
    return ReadingPointer(std::move(reading));
}

} // namespace

PolicyCheck::PolicyCheck(QObject* parent)
    : QObject(parent)
    , m_work(std::make_unique<QObject>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &PolicyCheck::run);
}

namespace {

bool isSame(const store::PoliciesInForce& left, const store::PoliciesInForce& right)
{
    return left.defaultId == right.defaultId &&
           std::equal(left.all.begin(), left.all.end(), right.all.begin(), right.all.end(),
                      [](const store::AdoptedPolicy& a, const store::AdoptedPolicy& b) {
                          return a.id == b.id && a.sha256 == b.sha256;
                      });
}

} // namespace

void PolicyCheck::setSource(std::shared_ptr<readiness::Workspace> workspace, store::PoliciesInForce inForce)
{
    if (workspace == m_workspace && isSame(inForce, m_inForce))
        return;
    m_workspace = std::move(workspace);
    m_inForce = std::move(inForce);
    m_work = std::make_unique<QObject>();
    // What was being read, or was read of other bases, is read again.
    if (!m_text.isEmpty() && !m_soon.isActive())
        run();
}

void PolicyCheck::ask(const QByteArray& text)
{
    m_text = text;
    m_work = std::make_unique<QObject>();
    m_soon.start();
}

void PolicyCheck::askNow(const QByteArray& text)
{
    ask(text);
    m_soon.stop();
    run();
}

void PolicyCheck::run()
{
    if (!m_workspace)
        return;
    readiness::runTask<ReadingPointer>(
        m_work.get(),
        [workspace = m_workspace, inForce = m_inForce, text = m_text](const Progress&) {
            return readingOf(text, inForce, *workspace, workspace->registry());
        },
        [this](const Result<ReadingPointer>& reading) {
            if (reading)
                Q_EMIT read(*reading);
        });
}

} // namespace slipway::views
