// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/load/request_log.h"

namespace slipway::load {

/// One sample of a JMeter result. A transaction controller's sample adds up samples that are listed as well.
struct JMeterSample
{
    std::optional<double> startMs;
    double elapsedMs = 0;
    bool hasFailed = false;
    bool isTransaction = false;
    std::optional<qint64> users;
};

/// Adds up samples as JMeter's own reports do (every sample counts, those of transaction controllers too),
/// but takes the rate from the requests alone, because a transaction is not sent.
class JMeterRun
{
public:
    void add(const JMeterSample& sample);
    void finish(plugin::Report& report, const plugin::ImportSettings& settings);

    /// True for what a transaction controller writes as its response message.
    [[nodiscard]] static bool isTransactionMessage(const QString& message);

private:
    RequestLog m_log;
    qint64 m_transactions = 0;
    qint64 m_undated = 0;
    std::optional<double> m_firstMs;
};

} // namespace slipway::load
