// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ci/ci_facts.h"

#include "plugins/sdk/live/readings.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/numbers.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::ci {

using namespace model;

CiOutcome outcomeOf(const QString& word, std::span<const Word> words)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word& each) { return word == QLatin1String(each.word); });
    return found == words.end() ? CiOutcome::Unknown : found->outcome;
}

void Runs::add(const CiRun& run)
{
    const auto [at, isNew] = latest.try_emplace(run.group, run);
    if (!isNew && run.order > at->second.order)
        at->second = run;
}

void putNoRuns(const QString& why, Section& section)
{
    section.put("ci.status", Observation<QString>::unknown(why));
    section.put("ci.failing", Observation<qint64>::unknown(why));
}

std::optional<QString> commitOrNewest(Section& section, const Request& newest, const char* pointer)
{
    auto commit = fullCommit(section.subject());
    if (!section.subject().contains("commit")) {
        const Answer answer = section.ask(newest);
        commit = fullCommit(answer.json, pointer);
        if (commit)
            section.subject() = subjectAt(section.subject(), *commit);
    }
    if (!commit)
        putNoRuns(QStringLiteral("no full commit of 40 hex digits is asked about"), section);
    return commit;
}

void putRuns(const Runs& runs, const QString& where, Section& section)
{
    plugin::CiRuns sum(where);
    QStringList open;
    for (const auto& [group, run] : runs.latest) {
        if (const Status status = sum.add(run); !status) {
            putNoRuns(status.error().line(), section);
            return;
        }
        if (run.outcome == CiOutcome::Unknown)
            open += QStringLiteral("%1 is %2").arg(run.name, run.word);
    }
    const auto report = sum.finish(where);
    if (!report) {
        putNoRuns(report.error().line(), section);
        return;
    }
    bool hasStatus = false;
    for (const Fact& fact : report->facts) {
        const bool isFailure =
            fact.key == QLatin1String("ci.status") && fact.value == FactValue(QStringLiteral("failure"));
        // What is missing can make success a failure, but not the other way round.
        if (!runs.holes.isEmpty() && !isFailure)
            continue;
        hasStatus |= fact.key == QLatin1String("ci.status");
        const std::string key = toText(fact.key);
        const Json value = toJson(fact.value);
        section.put(key, Observation<Json>::of(value));
    }
    for (const Finding& finding : report->findings)
        section.find(finding.rule, finding.level == FindingLevel::Error ? "error" : "note", finding.message);
    if (!hasStatus)
        putNoRuns(QStringList(open + runs.holes).join(QStringLiteral("; ")), section);
    else if (runs.latest.empty())
        section.find(QStringLiteral("ci.status"), "note", QStringLiteral("nothing ran on this commit"));
}

namespace {

/// Knows the oldest item of a commit that came by, and so where to stop.
class Passed
{
public:
    Passed(QString commit, NewestFirst list)
        : m_commit(std::move(commit))
        , m_list(std::move(list))
    {
    }

    /// Whether nothing on the page can be of interest, nor on those behind it.
    [[nodiscard]] bool take(const std::vector<Json>& page)
    {
        for (const Json& item : page) {
            if (plugin::textAt(item, m_list.commit) != m_commit)
                continue;
            const auto created = momentOf(item);
            m_isUndated |= !created;
            if (created)
                m_oldest = m_oldest ? std::min(*m_oldest, *created) : *created;
        }
        if (page.empty() || m_isUndated || !m_oldest)
            return false;
        return std::all_of(page.begin(), page.end(), [&](const Json& item) {
            const auto created = momentOf(item);
            return created && *created < end();
        });
    }
    [[nodiscard]] QDateTime end() const { return m_oldest->addDays(-kMostDaysApart); }

private:
    [[nodiscard]] std::optional<QDateTime> momentOf(const Json& item) const
    {
        return plugin::utcTime(plugin::textAt(item, m_list.created));
    }

    QString m_commit;
    NewestFirst m_list;
    std::optional<QDateTime> m_oldest;
    bool m_isUndated = false; ///< an item of the commit: then nobody knows how far is enough
};

} // namespace

OfCommit askNewestFirst(Section& section, const Request& first, const QString& commit,
                        const NewestFirst& list)
{
    const auto passed = std::make_shared<Passed>(commit, list);
    const auto endedAt = std::make_shared<QDateTime>();
    const auto next = [=](const Answer& answer) -> std::optional<http::Parameters> {
        const auto more = list.next(answer);
        if (!passed->take(http::listAt(answer.json, list.list)) || !more)
            return more;
        *endedAt = passed->end();
        return std::nullopt;
    };
    http::Pages pages = section.walk(http::PageWalk(section.inquiry().http, first).byCursor(next));
    QStringList holes;
    if (pages.isTruncated)
        holes += QStringLiteral("there are more than %1 pages").arg(pages.pages.size());
    pages.isTruncated = false; // the pages that came can still show a failure
    OfCommit found{itemsOf(pages, list.list), holes};
    if (!found.items.isKnown())
        return found;
    std::erase_if(*found.items.value,
                  [&](const Json& item) { return plugin::textAt(item, list.commit) != commit; });
    if (endedAt->isValid())
        section.find(
            QStringLiteral("ci.status"), "note",
            QStringLiteral("what ran before %1 was not looked through").arg(endedAt->toString(Qt::ISODate)));
    return found;
}

void Reruns::add(const QString& run, const QString& job, qint64 order, CiOutcome outcome)
{
    m_jobs[{run, job}][order] = outcome;
}

void Reruns::putInto(Section& section, const QStringList& holes) const
{
    if (!holes.isEmpty()) {
        section.put("ci.flaky", Observation<qint64>::unknown(holes.join(QStringLiteral("; "))));
        return;
    }
    qint64 count = 0;
    for (const auto& [name, attempts] : m_jobs) {
        bool hasFailed = false;
        bool isFlaky = false;
        for (const auto& [order, outcome] : attempts) {
            isFlaky |= hasFailed && outcome == CiOutcome::Success;
            hasFailed |= outcome == CiOutcome::Failure;
        }
        if (!isFlaky)
            continue;
        ++count;
        section.find(QStringLiteral("ci.flaky"), "warning",
                     QStringLiteral("%1 failed, and passed when it was run again").arg(name.second));
    }
    section.put("ci.flaky", Observation<qint64>::of(count));
}

void putTests(const TestCounts& counts, Section& section)
{
    const qint64 bad = counts.failed + counts.errored.value_or(0);
    const auto put = [&](const char* key, const auto& value) {
        section.put(key, Observation<std::decay_t<decltype(value)>>::of(value, counts.at));
    };
    put("tests.total", counts.passed + bad + counts.skipped);
    put("tests.passed", counts.passed);
    put("tests.failed", counts.failed);
    if (counts.errored)
        put("tests.errored", *counts.errored);
    put("tests.skipped", counts.skipped);
    if (const auto rate = plugin::percentOf(double(counts.passed), double(counts.passed + bad)))
        put("tests.pass_rate", *rate);
    if (counts.seconds)
        put("tests.duration_s", *counts.seconds);
}

void putPartOfTests(const TestCounts& counts, const QString& why, Section& section)
{
    putNoTests(Observation<qint64>::unknown(why), section);
    if (counts.failed > 0)
        section.put("tests.failed", Observation<qint64>::of(counts.failed, counts.at));
    if (counts.errored.value_or(0) > 0)
        section.put("tests.errored", Observation<qint64>::of(*counts.errored, counts.at));
}

void putNoTests(const Observation<qint64>& why, Section& section)
{
    section.putAll({"tests.total", "tests.pass_rate"}, why);
}

} // namespace slipway::ci
