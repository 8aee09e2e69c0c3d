// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/run_together.h"

#include <exception>
#include <future>
#include <system_error>
#include <vector>

namespace slipway::repo {

using namespace model;

namespace {

Status guarded(const std::function<Status(bool)>& work, bool isFirst)
{
    try {
        return work(isFirst);
    } catch (const std::exception& error) {
        return Error{ErrorCode::Internal,
                     QStringLiteral("a thread failed: %1").arg(QString::fromUtf8(error.what())),
                     {},
                     QStringLiteral("try again; memory may have run out")};
    }
}

} // namespace

Status runTogether(unsigned int threads, const std::function<Status(bool isFirst)>& work)
{
    std::vector<std::future<Status>> others;
    try {
        for (unsigned int i = 1; i < threads; ++i)
            others.push_back(std::async(std::launch::async, [&work] { return guarded(work, false); }));
    } catch (const std::system_error&) {
        // No more threads: those that run do it all.
    }
    Status all = guarded(work, true);
    for (std::future<Status>& other : others) {
        Status status = other.get();
        if (all && !status)
            all = std::move(status);
    }
    return all;
}

} // namespace slipway::repo
