// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/live_plugin.h"

#include <deque>

/// What the plugins that ask CI services have in common.
namespace slipway::ci {

using http::Answer;
using http::Observation;
using http::Outcome;
using http::Problem;
using http::Request;
using model::Json;

class Envelopes;

/// Facts of one kind about one subject: one envelope, if there are any.
class Section
{
public:
    Section(Envelopes& envelopes, std::string kind, Json subject);

    [[nodiscard]] Answer ask(const Request& request);
    [[nodiscard]] std::vector<Answer> ask(const std::vector<Request>& requests);
    [[nodiscard]] http::Pages walk(http::PageWalk walk);

    template<class T>
    void put(const std::string& key, const Observation<T>& observation)
    {
        m_hasFacts |= observation.value.has_value();
        m_steps.emplace_back(
            [key, observation](http::FactSheet& sheet) { sheet.put(key.c_str(), observation); });
    }
    void putAll(const std::vector<const char*>& keys, const Observation<qint64>& why);
    void find(const QString& rule, const char* level, const QString& message);

    [[nodiscard]] bool hasFacts() const { return m_hasFacts; }
    [[nodiscard]] Json& subject() { return m_subject; }
    [[nodiscard]] http::Inquiry& inquiry() const;

private:
    friend class Envelopes;
    Envelopes& m_envelopes;
    std::string m_kind;
    Json m_subject;
    std::vector<std::function<void(http::FactSheet&)>> m_steps;
    bool m_hasFacts = false;
};

/// What one collection sends: several envelopes, because its facts are of several kinds and about different
/// commits. What a section without any fact says of why goes with the first that has some.
class Envelopes
{
public:
    explicit Envelopes(http::Inquiry& inquiry);

    [[nodiscard]] Section& open(const std::string& kind, const Json& subject);
    /// Fails if nothing is known, and where the host has lost interest.
    [[nodiscard]] Outcome send();
    [[nodiscard]] http::Inquiry& inquiry() const { return m_inquiry; }

private:
    friend class Section;
    void note(const std::optional<Problem>& problem);

    http::Inquiry& m_inquiry;
    std::deque<Section> m_sections;
    std::optional<Problem> m_problem; ///< the first, or that it was cancelled
};

/// The subject without commit and release: facts about the project as it is now.
[[nodiscard]] Json projectOf(const Json& subject);
/// The subject with another commit, and without the release where that is not the one asked about.
[[nodiscard]] Json subjectAt(const Json& subject, const QString& commit);
/// The commit that is asked about, if it is one of 40 hex digits: services take less for all commits.
[[nodiscard]] std::optional<QString> fullCommit(const Json& subject);

/// The text at a JSON Pointer if it is such a commit.
[[nodiscard]] std::optional<QString> fullCommit(const Json& document, const char* pointer);

/// Whether the configuration's `ask` has this part, or is not there.
[[nodiscard]] bool isAsked(const Json& config, const char* part);

/// What went wrong and what to do, as the reason why something is not known.
[[nodiscard]] QString reasonOf(const Problem& problem);

/// The elements of all pages' lists at a JSON Pointer; where they are not known, why and what to do.
[[nodiscard]] Observation<std::vector<Json>> itemsOf(const http::Pages& pages, const char* pointer);

/// The answer to "is there one?", where what it belongs to could be read: 404 is then "none".
template<class T>
[[nodiscard]] Observation<T> missing(const Problem& problem)
{
    return problem.trouble == http::Trouble::NotFound ? Observation<T>::absent(reasonOf(problem))
                                                      : Observation<T>::unknown(reasonOf(problem));
}

} // namespace slipway::ci
