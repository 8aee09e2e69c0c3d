// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/web/lighthouse_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace slipway::web {

using namespace model;
using namespace plugin;

namespace {

/// Lighthouse writes scores with two decimals: 0.97 is 97, without what binary fractions add.
double inPercent(double score)
{
    return std::round(score * 1e6) / 1e4;
}

/// The scores of one category over all runs. Several runs of one page are summed up by their median, as
/// Lighthouse CI does; of several pages the worst counts.
class Category
{
public:
    void add(const QString& page, double score)
    {
        for (auto& [name, scores] : m_pages) {
            if (name == page) {
                scores.push_back(score);
                return;
            }
        }
        m_pages.push_back({page, {score}});
    }

    [[nodiscard]] std::optional<double> score() const
    {
        std::optional<double> worst;
        for (const auto& [name, scores] : m_pages) {
            const double median = medianOf(scores);
            worst = std::min(worst.value_or(median), median);
        }
        return worst;
    }

private:
    static double medianOf(std::vector<double> scores)
    {
        std::sort(scores.begin(), scores.end());
        const size_t middle = scores.size() / 2;
        return scores.size() % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
    }

    std::vector<std::pair<QString, std::vector<double>>> m_pages;
};

/// Adds up reports ("LHR" in Lighthouse's words).
class Runs
{
public:
    Status take(const Json& lhr, Report& report)
    {
        ++m_runs;
        const QString page = pageOf(lhr);
        if (!m_pages.contains(page))
            m_pages.append(page);
        report.tool = QStringLiteral("Lighthouse %1").arg(textAt(lhr, "lighthouseVersion")).trimmed();
        const QDateTime at = QDateTime::fromString(textAt(lhr, "fetchTime"), Qt::ISODateWithMs);
        if (at.isValid())
            report.observedAt = std::max(report.observedAt.value_or(at.toUTC()), at.toUTC());
        const QString failure = textAt(lhr, "runtimeError/message");
        if (!failure.isEmpty()) {
            report.warnings.append(
                QStringLiteral("the run of %1 broke off: %2").arg(page, failure.left(300)));
            m_hasBroken = true;
            return Done{};
        }
        addScore(lhr, page, "performance", m_performance, report);
        addScore(lhr, page, "accessibility", m_accessibility, report);
        addScore(lhr, page, "seo", m_seo, report);
        return Done{};
    }

    void finish(Report& report) const
    {
        if (m_runs > m_pages.size() || m_pages.size() > 1)
            report.warnings.append(
                QStringLiteral("%1 runs of %2 pages: the median of a page's runs, the worst of the pages")
                    .arg(m_runs)
                    .arg(m_pages.size()));
        if (m_hasBroken)
            report.warnings.append(QStringLiteral("no score is taken from a file with a broken run"));
        else
            report.facts = FactList()
                               .number("web.accessibility", m_accessibility.score(), "")
                               .number("web.performance", m_performance.score(), "")
                               .number("web.seo", m_seo.score(), "")
                               .take();
    }

private:
    static QString pageOf(const Json& lhr)
    {
        for (const char* key : {"finalDisplayedUrl", "finalUrl", "requestedUrl", "mainDocumentUrl"}) {
            QString page = textAt(lhr, key);
            if (!page.isEmpty())
                return page;
        }
        return QStringLiteral("a page");
    }

    static void addScore(const Json& lhr, const QString& page, const char* category, Category& into,
                         Report& report)
    {
        const Json* entry = jsonAt(lhr, (std::string("categories/") + category).c_str());
        if (!entry)
            return;
        const auto score = numberAt(*entry, "score");
        if (score && *score >= 0 && *score <= 1)
            into.add(page, inPercent(*score));
        else
            report.warnings.append(QStringLiteral("%1 has no score for %2, because an audit failed")
                                       .arg(page, QLatin1String(category)));
    }

    Category m_performance;
    Category m_accessibility;
    Category m_seo;
    QStringList m_pages;
    qsizetype m_runs = 0;
    bool m_hasBroken = false;
};

/// Where the reports are in each of the shapes.
QString pathOf(const ReportHead& head)
{
    for (const char* path : {"", "lhr", "lighthouseResult", "[]", "[]/lhr", "[]/lighthouseResult", "runs/[]",
                             "runs/[]/lhr", "steps/[]/lhr"}) {
        const QString prefix = QString::fromLatin1(path) + QLatin1String(*path ? "/" : "");
        if (head.has(prefix + QLatin1String("lighthouseVersion")) ||
            (head.has(prefix + QLatin1String("categories")) && head.has(prefix + QLatin1String("audits"))))
            return QString::fromLatin1(path);
    }
    return QStringLiteral("-");
}

} // namespace

Match LighthouseImporter::matches(const ReportHead& head) const
{
    return head.isJson() && pathOf(head) != QLatin1String("-") ? Match::Sure : Match::No;
}

Result<Report> LighthouseImporter::read(QIODevice& device, const ReportHead& head,
                                        const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    Runs runs;
    const auto take = [&](const Json& lhr, const JsonPlace&) { return runs.take(lhr, report); };
    if (head.syntax == Syntax::JsonLines) {
        const auto takeLine = [&](const Json& lhr, int) { return runs.take(lhr, report); };
        if (const Status status = readJsonLines(device, head.name, takeLine, progress); !status)
            return status.error();
    } else if (const Status status = readJsonStream(device, head.name, {{pathOf(head), take}}, progress);
               !status) {
        return status.error();
    }
    runs.finish(report);
    return report;
}

} // namespace slipway::web
