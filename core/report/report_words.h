// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

#include <QLocale>

namespace slipway::report {

/// Words of a moment in a report's zone and language.
class ReportWords
{
public:
    explicit ReportWords(const ReportOptions& options)
        : m_zone(options.zone)
        , m_locale(options.language)
    {
    }

    [[nodiscard]] QString full(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("d MMM yyyy HH:mm ")) + zoneOf(moment);
    }
    [[nodiscard]] QString withWeekday(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("ddd d MMM yyyy HH:mm ")) + zoneOf(moment);
    }
    [[nodiscard]] QString shortTime(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("d MMM HH:mm"));
    }
    [[nodiscard]] QString day(const QDateTime& moment) const
    {
        return format(moment, QStringLiteral("d MMM"));
    }

private:
    [[nodiscard]] QString format(const QDateTime& moment, const QString& pattern) const
    {
        return m_locale.toString(moment.toTimeZone(m_zone), pattern);
    }
    [[nodiscard]] QString zoneOf(const QDateTime& moment) const { return m_zone.abbreviation(moment); }

    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace slipway::report
