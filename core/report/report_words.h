// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

#include <QLocale>

namespace slipway::report {

/// A report's language, and words of a moment in its zone.
class ReportWords : public ReportLanguage
{
public:
    ReportWords(const QString& language, const QTimeZone& zone)
        : ReportLanguage(language)
        , m_zone(zone)
    {
    }
    explicit ReportWords(const ReportOptions& options)
        : ReportWords(options.language, options.zone)
    {
        m_explains = options.explains;
    }

    /// In which its evaluation is explained: those of its language, and English on paper of before.
    [[nodiscard]] policy::Phrases explaining() const { return m_explains ? phrases() : policy::Phrases(); }

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    /// "24 Nov 2026 14:32 UTC"
    [[nodiscard]] QString full(const QDateTime& moment) const
    {
        return format(moment, QT_TRANSLATE_NOOP("Report", "d MMM yyyy HH:mm")) + zoneOf(moment);
    }
    /// "Tue 24 Nov 2026 14:32 UTC"
    [[nodiscard]] QString withWeekday(const QDateTime& moment) const
    {
        return format(moment, QT_TRANSLATE_NOOP("Report", "ddd d MMM yyyy HH:mm")) + zoneOf(moment);
    }
    /// "24 Nov 14:32"
    [[nodiscard]] QString shortTime(const QDateTime& moment) const
    {
        return format(moment, QT_TRANSLATE_NOOP("Report", "d MMM HH:mm"));
    }
    /// "24 Nov"
    [[nodiscard]] QString day(const QDateTime& moment) const
    {
        return format(moment, QT_TRANSLATE_NOOP("Report", "d MMM"));
    }
    /// "Tue 24 Nov 2026"
    [[nodiscard]] QString wholeDay(const QDateTime& moment) const
    {
        return format(moment, QT_TRANSLATE_NOOP("Report", "ddd d MMM yyyy"));
    }
    /// "Tue 24 Nov 2026 14:32"
    [[nodiscard]] QString dayAndTime(const QDateTime& moment) const
    {
        return format(moment, "ddd d MMM yyyy HH:mm");
    }
    /// "14:32"
    [[nodiscard]] QString time(const QDateTime& moment) const
    {
        return moment.toTimeZone(m_zone).toString(QStringLiteral("HH:mm"));
    }

private:
    [[nodiscard]] QString format(const QDateTime& moment, const char* pattern) const
    {
        return locale().toString(moment.toTimeZone(m_zone), say(pattern));
    }
    [[nodiscard]] QString zoneOf(const QDateTime& moment) const
    {
        return QLatin1Char(' ') + m_zone.abbreviation(moment);
    }

    QTimeZone m_zone;
    bool m_explains = true;
};

} // namespace slipway::report
