// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/shown_time.h"

#include <algorithm>
#include <cmath>

namespace slipway::views {

namespace {

constexpr qint64 kShortest = 60LL * 1000; ///< ms that can be shown

} // namespace

void ShownTime::setWhole(const QDateTime& from, const QDateTime& until)
{
    m_first = m_from = from;
    m_last = m_until = until;
}

bool ShownTime::isZoomed() const
{
    return m_from.isValid() && (m_from != m_first || m_until != m_last);
}

bool ShownTime::show(QDateTime from, QDateTime until)
{
    const qint64 all = m_first.msecsTo(m_last);
    const qint64 span = std::clamp<qint64>(from.msecsTo(until), std::min(kShortest, all), all);
    if (until > m_last)
        from = m_last.addMSecs(-span);
    from = std::max(from, m_first);
    until = from.addMSecs(span);
    if (from == m_from && until == m_until)
        return false;
    m_from = from;
    m_until = until;
    return true;
}

bool ShownTime::zoom(double factor, const QDateTime& about)
{
    const double span = static_cast<double>(m_from.msecsTo(m_until));
    const QDateTime centre = about.isValid() ? about : m_from.addMSecs(std::llround(span / 2));
    const double share = span > 0 ? static_cast<double>(m_from.msecsTo(centre)) / span : 0.5;
    const double wanted = std::max(span / factor, static_cast<double>(kShortest));
    const QDateTime from = centre.addMSecs(-std::llround(wanted * share));
    return show(from, from.addMSecs(std::llround(wanted)));
}

bool ShownTime::move(double share)
{
    const qint64 by = std::llround(share * static_cast<double>(m_from.msecsTo(m_until)));
    return show(m_from.addMSecs(by), m_until.addMSecs(by));
}

bool ShownTime::reveal(const QDateTime& at)
{
    const qint64 span = m_from.msecsTo(m_until);
    if (at < m_from)
        return show(at, at.addMSecs(span));
    return at > m_until && show(at.addMSecs(-span), at);
}

} // namespace slipway::views
