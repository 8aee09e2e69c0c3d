// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/secret_rules.h"

#include "core/repo/secrets/rule_choice.h"

#include <algorithm>
#include <map>

namespace slipway::repo::secrets {

namespace {

constexpr size_t kFarthestReach = 4096;

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
    const bool isNear = std::all_of(rule.keywords.begin(), rule.keywords.end(),
                                    [&](const std::string& k) { return isSpelledIn(rule.regex, k); });
    if (!isNear || rule.keywords.empty())
        return std::nullopt;
    return std::min(longestMatch(rule.regex).value_or(kFarthestReach), kFarthestReach);
}

} // namespace

SecretRules::SecretRules(const RuleSet& rules)
    : m_notes(rules.notes)
{
    for (const SecretRule& rule : rules.rules)
        add(rule);
    share(rules);
    indexKeywords(rules);
}

std::shared_ptr<const SecretRules> SecretRules::shipped()
{
    static const auto rules = std::make_shared<const SecretRules>(defaultRules());
    return rules;
}

void SecretRules::add(const SecretRule& rule)
{
    CompiledRule compiled;
    compiled.id = QString::fromStdString(rule.id);
    compiled.description = QString::fromStdString(rule.description);
    const auto leaveOut = [&](const QString& why) {
        m_notes += QStringLiteral("the rule %1 was left out: %2").arg(compiled.id, why);
    };
    if (rule.regex.empty() && rule.path.empty()) {
        leaveOut(QStringLiteral("it has neither an expression nor a path"));
        return;
    }
    for (auto [text, expression] :
         {std::pair{&rule.regex, &compiled.regex}, std::pair{&rule.path, &compiled.path}}) {
        if (text->empty())
            continue;
        *expression = compileExpression(*text);
        if (!(*expression)->ok()) {
            leaveOut(QString::fromStdString((*expression)->error()));
            return;
        }
    }
    if (compiled.regex && rule.secretGroup > compiled.regex->NumberOfCapturingGroups()) {
        leaveOut(QStringLiteral("its expression has no group %1").arg(rule.secretGroup));
        return;
    }
    compiled.check = tokenCheck(rule.check);
    if (!rule.check.empty() && !compiled.check) {
        leaveOut(QStringLiteral("there is no check \"%1\"").arg(QString::fromStdString(rule.check)));
        return;
    }
    compiled.secretGroup = std::max(0, rule.secretGroup);
    compiled.entropy = rule.entropy;
    compiled.reach = reachOf(rule);
    for (const AllowList& list : rule.allowLists)
        compiled.allowLists.emplace_back(list, compiled.id, m_notes);
    m_rules.push_back(std::move(compiled));
}

/// Gives each rule the lists of the file that name it.
void SecretRules::share(const RuleSet& rules)
{
    for (const AllowList& list : rules.allowLists) {
        m_shared.push_back(
            std::make_unique<CompiledAllowList>(list, QStringLiteral("the rule file"), m_notes));
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

void SecretRules::indexKeywords(const RuleSet& rules)
{
    std::map<std::string, std::vector<uint32_t>> byKeyword;
    for (uint32_t i = 0; i < m_rules.size(); ++i) {
        if (!m_rules[i].regex)
            continue;
        const auto stated = std::find_if(rules.rules.begin(), rules.rules.end(), [&](const SecretRule& rule) {
            return m_rules[i].id == QString::fromStdString(rule.id);
        });
        if (stated == rules.rules.end() || stated->keywords.empty()) {
            m_always.push_back(i);
            continue;
        }
        for (const std::string& keyword : stated->keywords) {
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
