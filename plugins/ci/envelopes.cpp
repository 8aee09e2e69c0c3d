// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ci/envelopes.h"

#include <QRegularExpression>

namespace slipway::ci {

using namespace model;

Section::Section(Envelopes& envelopes, std::string kind, Json subject)
    : m_envelopes(envelopes)
    , m_kind(std::move(kind))
    , m_subject(std::move(subject))
{
}

http::Inquiry& Section::inquiry() const
{
    return m_envelopes.inquiry();
}

Answer Section::ask(const Request& request)
{
    return std::move(ask(std::vector<Request>{request}).front());
}

std::vector<Answer> Section::ask(const std::vector<Request>& requests)
{
    // Not through the inquiry: every section names its own sources.
    std::vector<Answer> answers = inquiry().http.ask(requests);
    for (const Answer& answer : answers) {
        m_envelopes.note(answer.problem);
        m_steps.emplace_back([answer](http::FactSheet& sheet) { sheet.addSource(answer); });
    }
    return answers;
}

http::Pages Section::walk(http::PageWalk walk)
{
    http::Pages pages = walk.all();
    m_envelopes.note(pages.problem);
    for (const Answer& answer : pages.pages)
        m_steps.emplace_back([answer](http::FactSheet& sheet) { sheet.addSource(answer); });
    return pages;
}

void Section::putAll(const std::vector<const char*>& keys, const Observation<qint64>& why)
{
    for (const char* key : keys)
        put(key, why);
}

void Section::find(const QString& rule, const char* level, const QString& message)
{
    m_steps.emplace_back(
        [rule, level, message](http::FactSheet& sheet) { sheet.find(rule, level, message); });
}

Envelopes::Envelopes(http::Inquiry& inquiry)
    : m_inquiry(inquiry)
{
}

Section& Envelopes::open(const std::string& kind, const Json& subject)
{
    return m_sections.emplace_back(*this, kind, subject);
}

void Envelopes::note(const std::optional<Problem>& problem)
{
    if (problem && (!m_problem || problem->trouble == http::Trouble::Cancelled))
        m_problem = problem;
}

Outcome Envelopes::send()
{
    const auto first = std::find_if(m_sections.begin(), m_sections.end(),
                                    [](const Section& each) { return each.hasFacts(); });
    if (m_problem && (first == m_sections.end() || m_problem->trouble == http::Trouble::Cancelled))
        return http::failureOf(*m_problem, m_inquiry.now);
    const http::Framing framing{
        m_inquiry.http.concealer(), m_inquiry.now, {}, toText(m_inquiry.http.surroundings().correlation)};
    for (Section& section : m_sections) {
        const bool isMain = first == m_sections.end() || !section.hasFacts() || &section == &*first;
        http::FactSheet own;
        for (const auto& step : section.m_steps)
            step(isMain ? m_inquiry.facts : own);
        if (isMain)
            continue;
        http::Framing frame = framing;
        frame.subject = section.m_subject;
        own.send(m_inquiry.collector, section.m_kind, frame);
    }
    if (first == m_sections.end())
        return m_inquiry.send(m_sections.empty() ? "posture" : m_sections.front().m_kind);
    m_inquiry.subject = first->m_subject;
    return m_inquiry.send(first->m_kind);
}

Json projectOf(const Json& subject)
{
    Json project = subject;
    project.erase("commit");
    project.erase("release");
    return project;
}

Json subjectAt(const Json& subject, const QString& commit)
{
    Json other = subject;
    if (other.value("commit", "") != toText(commit))
        other.erase("release");
    other["commit"] = toText(commit);
    return other;
}

std::optional<QString> fullCommit(const Json& document, const char* pointer)
{
    static const QRegularExpression full(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{40}")));
    const auto commit = http::valueAt<QString>(document, pointer);
    return commit.isKnown() && full.match(*commit.value).hasMatch() ? commit.value : std::nullopt;
}

std::optional<QString> fullCommit(const Json& subject)
{
    return fullCommit(subject, "/commit");
}

bool isAsked(const Json& config, const char* part)
{
    const Json parts = config.value("ask", Json());
    return !parts.is_array() || std::find(parts.begin(), parts.end(), Json(part)) != parts.end();
}

QString reasonOf(const Problem& problem)
{
    return problem.hint.isEmpty() ? problem.what : problem.what + QStringLiteral("; ") + problem.hint;
}

Observation<std::vector<Json>> itemsOf(const http::Pages& pages, const char* pointer)
{
    return pages.problem ? missing<std::vector<Json>>(*pages.problem) : pages.items(pointer);
}

} // namespace slipway::ci
