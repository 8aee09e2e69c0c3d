// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/secrets/expression.h"
#include "core/repo/secrets/secret_rule.h"

namespace slipway::repo::secrets {

/// What a match looks like to allow lists. Borrowed.
struct Candidate
{
    std::string_view secret;
    std::string_view match;
    std::string_view line;
    std::string_view path;
    std::string_view commit; ///< 40 hex digits, or empty
};

/// An allow list ready to be asked. Immutable; any thread.
class CompiledAllowList
{
public:
    /// What cannot be compiled is left out, with a note that names `owner`; what the budget has not, without.
    CompiledAllowList(const AllowList& list, const QString& owner, ExpressionBudget& budget,
                      QStringList& notes);

    [[nodiscard]] bool allows(const Candidate& candidate) const;
    /// The path alone is enough.
    [[nodiscard]] bool allowsPath(std::string_view path) const;

private:
    bool m_needsAll;
    RegexTarget m_target;
    std::vector<Expression> m_regexes;
    std::vector<Expression> m_paths;
    std::vector<std::string> m_commits;
    std::vector<std::string> m_stopwords;
};

} // namespace slipway::repo::secrets
