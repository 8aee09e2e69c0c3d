// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/jmeter_run.h"

#include "plugins/load/moments.h"

namespace slipway::load {

bool JMeterRun::isTransactionMessage(const QString& message)
{
    return message.startsWith(QLatin1String("Number of samples in transaction"));
}

void JMeterRun::add(const JMeterSample& sample)
{
    m_transactions += sample.isTransaction ? 1 : 0;
    m_undated += sample.startMs ? 0 : 1;
    if (sample.startMs && !sample.isTransaction)
        m_log.add(*sample.startMs, sample.elapsedMs, sample.hasFailed);
    else
        m_log.addUntimed(sample.elapsedMs, sample.hasFailed);
    if (sample.startMs)
        m_firstMs = std::min(m_firstMs.value_or(*sample.startMs), *sample.startMs);
    if (sample.users)
        m_log.sawUsers(*sample.users);
}

void JMeterRun::finish(plugin::Report& report, const plugin::ImportSettings& settings)
{
    report.tool = QStringLiteral("JMeter");
    report.observedAt = momentAt(m_firstMs);
    LoadRun run = m_log.run();
    if (m_transactions > 0)
        report.warnings.append(QStringLiteral("%1 of %2 samples are transactions, which add up others: they "
                                              "count as samples, but not for the requests per second")
                                   .arg(m_transactions)
                                   .arg(m_log.requests()));
    if (m_undated > 0) {
        run.rps.reset();
        run.peakRps.reset();
        run.durationS.reset();
        report.warnings.append(QStringLiteral("%1 samples have no readable time: the rate and the duration "
                                              "are unknown")
                                   .arg(m_undated));
    }
    m_log.warn(report.warnings);
    report.facts = loadFacts(run, settings);
}

} // namespace slipway::load
