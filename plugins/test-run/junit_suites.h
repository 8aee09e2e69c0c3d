// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/xml_cursor.h"
#include "plugins/test-run/test_tally.h"

#include <optional>
#include <vector>

namespace slipway::plugin {

/// Adds up durations, and remembers what was strange about them.
class SecondsSum
{
public:
    /// Text as written; empty is nothing said.
    void take(const QString& text);
    /// Nothing where no duration was read.
    [[nodiscard]] std::optional<double> sum() const;
    void warn(Report& report) const;

private:
    double m_sum = 0;
    qint64 m_read = 0;
    qint64 m_unreadable = 0; ///< negative ones included
    QString m_ambiguous;     ///< the first one
};

/// What a report claims in its suites' attributes.
struct JunitDeclared
{
    std::optional<qint64> tests;
    std::optional<qint64> broken; ///< failures and errors, which producers tell apart in their own ways
    std::optional<qint64> skipped;
};

/// Follows the nesting of <testsuites> and <testsuite>.
class JunitSuites
{
public:
    /// At the start of a suite.
    void enter(const XmlCursor& xml);
    /// At any end.
    void leave(const XmlCursor& xml);

    /// The number of the suite that the cursor is in, different for each suite element.
    [[nodiscard]] quint64 current() const { return m_open.empty() ? 0 : m_open.back().number; }
    [[nodiscard]] QString currentName() const;

    /// The root's claims, or the sum of its suites' where the root makes none.
    [[nodiscard]] JunitDeclared declared() const;
    /// The root's time, or the sum of its suites' where each has one above zero; otherwise nothing.
    [[nodiscard]] std::optional<double> wallSeconds() const;

private:
    struct Open
    {
        quint64 number = 0;
        int depth = 0;
        QString name;
    };

    std::vector<Open> m_open;
    quint64 m_seen = 0;
    JunitDeclared m_root;
    JunitDeclared m_below;
    std::optional<double> m_rootSeconds;
    double m_belowSeconds = 0;
    qint64 m_suitesBelow = 0;
    bool m_eachHasSeconds = true;
};

/// The program that wrote the suite at whose start the cursor stands, where one can tell.
[[nodiscard]] QString toolOfJunitSuite(const XmlCursor& xml);

} // namespace slipway::plugin
