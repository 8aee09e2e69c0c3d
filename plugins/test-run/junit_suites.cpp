// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/junit_suites.h"

namespace slipway::plugin {

namespace {

std::optional<qint64> sumOf(const std::optional<qint64>& a, const std::optional<qint64>& b)
{
    return a || b ? std::optional(a.value_or(0) + b.value_or(0)) : std::nullopt;
}

JunitDeclared claimsOf(const XmlCursor& xml)
{
    // "disabled" is not added: GoogleTest counts the same cases as skipped or not, by version.
    const auto skipped = xml.count(u"skipped");
    return {xml.count(u"tests"), sumOf(xml.count(u"failures"), xml.count(u"errors")),
            skipped ? skipped : xml.count(u"skips")};
}

void addClaims(JunitDeclared& sum, const JunitDeclared& claims)
{
    sum.tests = sumOf(sum.tests, claims.tests);
    sum.broken = sumOf(sum.broken, claims.broken);
    sum.skipped = sumOf(sum.skipped, claims.skipped);
}

std::optional<double> secondsOf(const XmlCursor& xml)
{
    const auto seconds = readSeconds(xml.attribute(u"time"));
    // Zero is what CTest and others write where they do not know.
    return seconds && seconds->value > 0 && !seconds->isAmbiguous ? std::optional(seconds->value)
                                                                  : std::nullopt;
}

} // namespace

void SecondsSum::take(const QString& text)
{
    if (text.isEmpty())
        return;
    const auto seconds = readSeconds(text);
    if (!seconds || seconds->value < 0) {
        ++m_unreadable;
        return;
    }
    ++m_read;
    m_sum += seconds->value;
    if (seconds->isAmbiguous && m_ambiguous.isEmpty())
        m_ambiguous = text;
}

std::optional<double> SecondsSum::sum() const
{
    return m_read > 0 ? std::optional(m_sum) : std::nullopt;
}

void SecondsSum::warn(Report& report) const
{
    if (m_unreadable > 0)
        report.warnings.append(QStringLiteral("%1 left out of the duration")
                                   .arg(counted(m_unreadable, "negative or unreadable time is",
                                                "negative or unreadable times are")));
    if (!m_ambiguous.isEmpty())
        report.warnings.append(
            QStringLiteral("the time \"%1\" was read as thousands; it may have a decimal comma")
                .arg(m_ambiguous));
}

void JunitSuites::enter(const XmlCursor& xml)
{
    m_open.push_back({++m_seen, xml.depth(), xml.attribute(u"name")});
    if (xml.depth() == 1) {
        m_root = claimsOf(xml);
        m_rootSeconds = secondsOf(xml);
    } else if (xml.depth() == 2) {
        addClaims(m_below, claimsOf(xml));
        const auto seconds = secondsOf(xml);
        ++m_suitesBelow;
        m_belowSeconds += seconds.value_or(0);
        m_eachHasSeconds = m_eachHasSeconds && seconds;
    }
}

void JunitSuites::leave(const XmlCursor& xml)
{
    if (!m_open.empty() && m_open.back().depth == xml.depth())
        m_open.pop_back();
}

QString JunitSuites::currentName() const
{
    return m_open.empty() ? QString() : m_open.back().name;
}

JunitDeclared JunitSuites::declared() const
{
    return {m_root.tests ? m_root.tests : m_below.tests, m_root.broken ? m_root.broken : m_below.broken,
            m_root.skipped ? m_root.skipped : m_below.skipped};
}

std::optional<double> JunitSuites::wallSeconds() const
{
    if (m_rootSeconds)
        return m_rootSeconds;
    return m_suitesBelow > 0 && m_eachHasSeconds ? std::optional(m_belowSeconds) : std::nullopt;
}

QString toolOfJunitSuite(const XmlCursor& xml)
{
    const QString name = xml.attribute(u"name");
    if (name == QLatin1String("pytest") || name.startsWith(QLatin1String("pytest tests")))
        return QStringLiteral("pytest");
    if (name == QLatin1String("jest tests"))
        return QStringLiteral("Jest");
    if (name == QLatin1String("AllTests") && xml.hasAttribute(u"disabled"))
        return QStringLiteral("GoogleTest");
    if (xml.attribute(u"noNamespaceSchemaLocation").contains(QLatin1String("surefire")))
        return QStringLiteral("Maven Surefire");
    return {};
}

} // namespace slipway::plugin
