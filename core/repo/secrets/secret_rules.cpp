// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/secret_rules.h"

#include "core/repo/secrets/rule_choice.h"

#include <algorithm>
#include <map>

namespace slipway::repo::secrets {

namespace {

constexpr size_t kFarthestReach = 4096;
constexpr size_t kMostKeywordsOfARule = 200;
constexpr size_t kMostKeywords = 10'000;

/// True if the keyword is spelled out in the expression, so that a match holds it: then only its
/// surroundings need to be looked at. Otherwise it only announces that the content is worth a look.
bool isSpelledIn(const std::string& regex, const std::string& keyword)
{
    std::string plain;
    for (const char c : regex) {
        if (c != '\\')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain.find(keyword) != std::string::npos;
}

std::optional<size_t> reachOf(const SecretRule& rule)
{
    if (rule.keywords.empty() || rule.keywords.size() > kMostKeywordsOfARule)
        return std::nullopt;
    const bool isNear = std::all_of(rule.keywords.begin(), rule.keywords.end(),
                                    [&](const std::string& k) { return isSpelledIn(rule.regex, k); });
    if (!isNear)
        return std::nullopt;
    return std::min(longestMatch(rule.regex).value_or(kFarthestReach), kFarthestReach);
}

} // namespace

SecretRules::SecretRules(const RuleSet& rules, ExpressionBudget budget)
    : m_notes(rules.notes)
{
    std::vector<const SecretRule*> stated;
    for (const SecretRule& rule : rules.rules) {
        if (add(rule, budget))
            stated.push_back(&rule);
    }
    share(rules, budget);
    if (budget.isUsedUp())
        m_notes += QStringLiteral("the rules have more expressions than can be held; the last were left out");
    indexKeywords(stated);
}

std::shared_ptr<const SecretRules> SecretRules::shipped()
{
    static const auto rules = std::make_shared<const SecretRules>(defaultRules());
    return rules;
}

/// Why the rule cannot be used, or nothing.
QString SecretRules::compile(const SecretRule& rule, CompiledRule& compiled, ExpressionBudget& budget) const
{
    if (rule.regex.empty() && rule.path.empty())
        return QStringLiteral("it has neither an expression nor a path");
    for (auto [text, expression] :
         {std::pair{&rule.regex, &compiled.regex}, std::pair{&rule.path, &compiled.path}}) {
        if (text->empty())
            continue;
        *expression = budget.compile(*text);
        if (!*expression)
            return QStringLiteral("there are too many");
        if (!(*expression)->ok())
            return refusalOf(**expression);
    }
    if (compiled.regex && rule.secretGroup > compiled.regex->NumberOfCapturingGroups())
        return QStringLiteral("its expression has no group %1").arg(rule.secretGroup);
    if (rule.secretGroup > kMostGroups)
        return QStringLiteral("only the first %1 groups are looked at").arg(kMostGroups);
    compiled.check = tokenCheck(rule.check);
    if (!rule.check.empty() && !compiled.check)
        return QStringLiteral("it asks for a check that is not known");
    return {};
}

bool SecretRules::add(const SecretRule& rule, ExpressionBudget& budget)
{
    CompiledRule compiled;
    compiled.id = QString::fromStdString(rule.id);
    compiled.description = QString::fromStdString(rule.description);
    if (budget.isUsedUp())
        return false;
    if (const QString why = compile(rule, compiled, budget); !why.isEmpty()) {
        m_notes += QStringLiteral("the rule %1 was left out: %2").arg(compiled.id, why);
        return false;
    }
    compiled.secretGroup = std::max(0, rule.secretGroup);
    compiled.entropy = rule.entropy;
    compiled.reach = reachOf(rule);
    for (const AllowList& list : rule.allowLists)
        compiled.allowLists.emplace_back(list, compiled.id, budget, m_notes);
    m_rules.push_back(std::move(compiled));
    return true;
}

/// Gives each rule the lists of the file that name it.
void SecretRules::share(const RuleSet& rules, ExpressionBudget& budget)
{
    for (const AllowList& list : rules.allowLists) {
        m_shared.push_back(
            std::make_unique<CompiledAllowList>(list, QStringLiteral("the rule file"), budget, m_notes));
        const CompiledAllowList* shared = m_shared.back().get();
        if (list.targetRules.empty()) {
            m_forAll.push_back(shared);
            continue;
        }
        for (CompiledRule& rule : m_rules) {
            if (std::find(list.targetRules.begin(), list.targetRules.end(), rule.id.toStdString()) !=
                list.targetRules.end())
                rule.sharedAllowLists.push_back(shared);
        }
    }
}

/// `stated` are the rules that were kept, in the order of m_rules.
void SecretRules::indexKeywords(const std::vector<const SecretRule*>& stated)
{
    std::map<std::string, std::vector<uint32_t>> byKeyword;
    for (uint32_t i = 0; i < m_rules.size(); ++i) {
        if (!m_rules[i].regex)
            continue;
        const std::vector<std::string>& own = stated[i]->keywords;
        if (own.empty() || own.size() > kMostKeywordsOfARule || byKeyword.size() > kMostKeywords) {
            m_always.push_back(i);
            continue;
        }
        for (const std::string& keyword : own) {
            std::vector<uint32_t>& users = byKeyword[keyword];
            if (users.empty() || users.back() != i)
                users.push_back(i);
        }
    }
    std::vector<std::string> keywords;
    for (auto& [keyword, users] : byKeyword) {
        keywords.push_back(keyword);
        m_byKeyword.push_back(std::move(users));
    }
    m_index = std::make_unique<KeywordIndex>(keywords);
    if (m_index->isReady() || keywords.empty())
        return;
    // Slower, and as good.
    for (uint32_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].regex && std::find(m_always.begin(), m_always.end(), i) == m_always.end())
            m_always.push_back(i);
    }
}

bool SecretRules::skipsPath(std::string_view path) const
{
    return std::any_of(m_forAll.begin(), m_forAll.end(),
                       [&](const CompiledAllowList* list) { return list->allowsPath(path); });
}

bool SecretRules::looksAt(const CompiledRule& rule, std::string_view path) const
{
    if (rule.path && !RE2::PartialMatch(re2::StringPiece(path.data(), path.size()), *rule.path))
        return false;
    return std::none_of(rule.allowLists.begin(), rule.allowLists.end(),
                        [&](const CompiledAllowList& list) { return list.allowsPath(path); }) &&
           std::none_of(rule.sharedAllowLists.begin(), rule.sharedAllowLists.end(),
                        [&](const CompiledAllowList* list) { return list->allowsPath(path); });
}

std::vector<uint32_t> SecretRules::findPath(std::string_view path) const
{
    std::vector<uint32_t> found;
    for (uint32_t i = 0; i < m_rules.size(); ++i) {
        const CompiledRule& rule = m_rules[i];
        if (!rule.regex && RE2::PartialMatch(re2::StringPiece(path.data(), path.size()), *rule.path) &&
            !isAllowed(rule, {{}, {}, {}, path, {}}))
            found.push_back(i);
    }
    return found;
}

bool SecretRules::isAllowed(const CompiledRule& rule, const Candidate& candidate) const
{
    const auto allows = [&](const CompiledAllowList* list) { return list->allows(candidate); };
    return std::any_of(rule.allowLists.begin(), rule.allowLists.end(),
                       [&](const CompiledAllowList& list) { return list.allows(candidate); }) ||
           std::any_of(rule.sharedAllowLists.begin(), rule.sharedAllowLists.end(), allows) ||
           std::any_of(m_forAll.begin(), m_forAll.end(), allows);
}

} // namespace slipway::repo::secrets
