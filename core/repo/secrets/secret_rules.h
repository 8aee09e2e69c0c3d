// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/secrets/compiled_allow_list.h"
#include "core/repo/secrets/keyword_index.h"
#include "core/repo/secrets/token_checks.h"

namespace slipway::repo::secrets {

inline constexpr int kMostGroups = 8; ///< of an expression that are looked at

/// One rule ready to be tried.
struct CompiledRule
{
    QString id;
    QString description;
    Expression regex; ///< null: the path alone decides
    Expression path;  ///< null: any path
    int secretGroup = 0;
    double entropy = 0;
    TokenCheck check = nullptr;
    std::vector<CompiledAllowList> allowLists;
    std::vector<const CompiledAllowList*> sharedAllowLists; ///< the file's that name this rule, or none
    /// How far around a keyword the expression is tried, in bytes; nothing: the whole content.
    std::optional<size_t> reach;
};

/// The rules of a scan, compiled once and shared by its threads. Immutable.
class SecretRules
{
public:
    /// A rule that cannot be compiled, or is beyond the budget, is left out and noted; never fails.
    explicit SecretRules(const RuleSet& rules, ExpressionBudget budget = ExpressionBudget());
    SecretRules(const SecretRules&) = delete;
    SecretRules& operator=(const SecretRules&) = delete;

    /// The shipped rules, compiled at the first call and kept.
    [[nodiscard]] static std::shared_ptr<const SecretRules> shipped();

    [[nodiscard]] const std::vector<CompiledRule>& rules() const { return m_rules; }
    [[nodiscard]] const QStringList& notes() const { return m_notes; }
    [[nodiscard]] const KeywordIndex& keywords() const { return *m_index; }
    /// The rules that the keyword of that number belongs to.
    [[nodiscard]] const std::vector<uint32_t>& rulesOf(uint32_t keyword) const
    {
        return m_byKeyword[keyword];
    }
    /// Rules that no keyword announces: tried on every content.
    [[nodiscard]] const std::vector<uint32_t>& always() const { return m_always; }

    /// No rule looks at this path.
    [[nodiscard]] bool skipsPath(std::string_view path) const;
    /// The rule is for files of this path, and no allow list takes it out.
    [[nodiscard]] bool looksAt(const CompiledRule& rule, std::string_view path) const;
    /// The rules that find this path itself.
    [[nodiscard]] std::vector<uint32_t> findPath(std::string_view path) const;
    /// An allow list of the rule or of its file knows it.
    [[nodiscard]] bool isAllowed(const CompiledRule& rule, const Candidate& candidate) const;

private:
    [[nodiscard]] bool add(const SecretRule& rule, ExpressionBudget& budget);
    [[nodiscard]] QString compile(const SecretRule& rule, CompiledRule& compiled,
                                  ExpressionBudget& budget) const;
    void share(const RuleSet& rules, ExpressionBudget& budget);
    void indexKeywords(const std::vector<const SecretRule*>& stated);

    std::vector<CompiledRule> m_rules;
    std::vector<std::unique_ptr<CompiledAllowList>> m_shared;
    std::vector<std::vector<uint32_t>> m_byKeyword;
    std::vector<uint32_t> m_always;
    std::vector<const CompiledAllowList*> m_forAll;
    std::unique_ptr<KeywordIndex> m_index;
    QStringList m_notes;
};

} // namespace slipway::repo::secrets
