// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/secret_scan.h"

#include <future>
#include <stop_token>

namespace slipway::repo {

/// A search for secrets on a thread of its own, beside what else a scan does. Going out of scope stops it and
/// waits for that.
class SecretTask
{
public:
    SecretTask(SecretTarget target, std::stop_token stop);
    ~SecretTask();
    SecretTask(const SecretTask&) = delete;
    SecretTask& operator=(const SecretTask&) = delete;

    /// Waits, and tells how far it is from `from` to 1. Once.
    [[nodiscard]] model::Result<SecretReport> take(const model::Progress& progress, double from);

private:
    SecretTarget m_target;
    SecretProgress m_counts;
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_forward;
    std::future<model::Result<SecretReport>> m_search;
};

} // namespace slipway::repo
