// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/compiled_allow_list.h"

#include <algorithm>

namespace slipway::repo::secrets {

namespace {

std::vector<Expression> compileAll(const std::vector<std::string>& regexes, const QString& owner,
                                   ExpressionBudget& budget, QStringList& notes)
{
    std::vector<Expression> compiled;
    for (const std::string& regex : regexes) {
        Expression expression = budget.compile(regex);
        if (!expression)
            break;
        if (expression->ok())
            compiled.push_back(std::move(expression));
        else
            notes += QStringLiteral("an expression of the allow list of %1 was left out: %2")
                         .arg(owner, refusalOf(*expression));
    }
    return compiled;
}

bool holdsAny(std::string_view text, const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::search(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
               }) != text.end();
    });
}

} // namespace

CompiledAllowList::CompiledAllowList(const AllowList& list, const QString& owner, ExpressionBudget& budget,
                                     QStringList& notes)
    : m_needsAll(list.needsAll)
    , m_target(list.target)
    , m_regexes(compileAll(list.regexes, owner, budget, notes))
    , m_paths(compileAll(list.paths, owner, budget, notes))
    , m_commits(list.commits)
    , m_stopwords(list.stopwords)
{
    // What all must hold for cannot be judged without one of them: then it allows nothing.
    if (m_needsAll && (m_regexes.size() < list.regexes.size() || m_paths.size() < list.paths.size())) {
        m_regexes.clear();
        m_paths.clear();
        m_commits.clear();
        m_stopwords.clear();
    }
}

bool CompiledAllowList::allowsPath(std::string_view path) const
{
    const bool isAboutMore = !m_regexes.empty() || !m_commits.empty() || !m_stopwords.empty();
    return (!m_needsAll || !isAboutMore) && anyMatches(m_paths, path);
}

bool CompiledAllowList::allows(const Candidate& candidate) const
{
    const std::string_view target = m_target == RegexTarget::Secret  ? candidate.secret
                                    : m_target == RegexTarget::Match ? candidate.match
                                                                     : candidate.line;
    const auto holds = [&](const auto& entries, const auto& ask) {
        return entries.empty() ? m_needsAll : ask();
    };
    const bool answers[] = {
        holds(m_stopwords, [&] { return holdsAny(candidate.secret, m_stopwords); }),
        holds(m_regexes, [&] { return anyMatches(m_regexes, target); }),
        holds(m_paths, [&] { return anyMatches(m_paths, candidate.path); }),
        holds(m_commits,
              [&] {
                  return std::find(m_commits.begin(), m_commits.end(), candidate.commit) != m_commits.end();
              }),
    };
    const bool isEmpty = m_stopwords.empty() && m_regexes.empty() && m_paths.empty() && m_commits.empty();
    if (isEmpty)
        return false;
    const auto isTrue = [](bool answer) { return answer; };
    return m_needsAll ? std::all_of(std::begin(answers), std::end(answers), isTrue)
                      : std::any_of(std::begin(answers), std::end(answers), isTrue);
}

} // namespace slipway::repo::secrets
