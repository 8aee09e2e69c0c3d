// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/reruns.h"

#include <algorithm>

namespace slipway::plugin {

void Reruns::passed(Identity test)
{
    const auto found = m_broken.find(test);
    if (found == m_broken.end())
        m_passed.push_back(test);
    else
        ++found->passedAfter;
}

void Reruns::broke(Identity test, TestOutcome outcome)
{
    History& history = m_broken[test];
    history.brokeAfterPassing = history.brokeAfterPassing || history.passedAfter > 0;
    history.broken.add(outcome);
}

Reruns::Verdict Reruns::conclude()
{
    std::sort(m_passed.begin(), m_passed.end());
    Verdict verdict;
    for (auto it = m_broken.cbegin(); it != m_broken.cend(); ++it) {
        const bool isRerun = it->passedAfter == 1 && !it->brokeAfterPassing &&
                             !std::binary_search(m_passed.begin(), m_passed.end(), it.key());
        if (!isRerun)
            continue;
        verdict.surplus.add(it->broken);
        verdict.flaky.insert(it.key());
    }
    return verdict;
}

Reruns::Identity identityOf(std::initializer_list<QStringView> parts, quint64 scope)
{
    constexpr quint64 kPrime = 0x100000001b3; // FNV-1a, 64 bits
    quint64 hash = 0xcbf29ce484222325 ^ (scope * kPrime);
    for (const QStringView part : parts) {
        for (const QChar c : part)
            hash = (hash ^ c.unicode()) * kPrime;
        hash = (hash ^ 0x10000) * kPrime; // where one part ends and the next begins
    }
    return hash;
}

} // namespace slipway::plugin
