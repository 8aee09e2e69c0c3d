// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/rule_file.h"

#include <toml++/toml.h>

#include <algorithm>
#include <optional>

namespace slipway::repo::secrets {

using namespace model;

namespace {

Error refused(const QString& what, const QString& where)
{
    return {ErrorCode::InvalidInput, what, where,
            QStringLiteral("correct it; the format is that of gitleaks")};
}

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::vector<std::string> textsOf(const toml::table& table, std::string_view key)
{
    std::vector<std::string> texts;
    if (const toml::array* list = table[key].as_array()) {
        for (const toml::node& node : *list) {
            if (const auto text = node.value<std::string>())
                texts.push_back(*text);
        }
    }
    return texts;
}

std::vector<std::string> lowerTextsOf(const toml::table& table, std::string_view key)
{
    std::vector<std::string> texts = textsOf(table, key);
    std::transform(texts.begin(), texts.end(), texts.begin(), lower);
    return texts;
}

AllowList allowListOf(const toml::table& table)
{
    AllowList list;
    const std::string condition = lower(table["condition"].value_or(std::string()));
    list.needsAll = condition == "and" || condition == "&&";
    const std::string target = lower(table["regexTarget"].value_or(std::string()));
    list.target = target == "match"  ? RegexTarget::Match
                  : target == "line" ? RegexTarget::Line
                                     : RegexTarget::Secret;
    list.regexes = textsOf(table, "regexes");
    list.paths = textsOf(table, "paths");
    list.commits = lowerTextsOf(table, "commits");
    list.stopwords = lowerTextsOf(table, "stopwords");
    list.targetRules = textsOf(table, "targetRules");
    return list;
}

/// `[allowlist]` as older files have it, and `[[allowlists]]`.
std::vector<AllowList> allowListsOf(const toml::table& table)
{
    std::vector<AllowList> lists;
    if (const toml::table* one = table["allowlist"].as_table())
        lists.push_back(allowListOf(*one));
    if (const toml::array* many = table["allowlists"].as_array()) {
        for (const toml::node& node : *many) {
            if (const toml::table* one = node.as_table())
                lists.push_back(allowListOf(*one));
        }
    }
    return lists;
}

SecretRule ruleOf(const toml::table& table)
{
    SecretRule rule;
    rule.id = table["id"].value_or(std::string());
    rule.description = toQt(table["description"].value_or(rule.id)).left(kLongestDescription).toStdString();
    rule.regex = table["regex"].value_or(std::string());
    rule.path = table["path"].value_or(std::string());
    rule.secretGroup = table["secretGroup"].value_or(0);
    rule.entropy = table["entropy"].value_or(0.0);
    rule.keywords = lowerTextsOf(table, "keywords");
    std::erase(rule.keywords, std::string());
    rule.check = table["check"].value_or(std::string());
    rule.allowLists = allowListsOf(table);
    return rule;
}

Status readRules(const toml::table& root, const QString& where, RuleFile& file)
{
    const toml::array* rules = root["rules"].as_array();
    if (!rules)
        return Done{};
    if (rules->size() > kMostRules)
        return refused(QStringLiteral("more than %1 rules").arg(kMostRules), where);
    for (const toml::node& node : *rules) {
        const toml::table* table = node.as_table();
        if (!table)
            return refused(QStringLiteral("a rule is no table"), where);
        SecretRule rule = ruleOf(*table);
        const int line = static_cast<int>(node.source().begin.line);
        if (rule.id.empty())
            return refused(QStringLiteral("the rule in line %1 has no id").arg(line), where);
        if (toQt(rule.id).size() > kLongestId) {
            file.own.notes +=
                QStringLiteral("the rule in line %1 was left out: its id is too long").arg(line);
            continue;
        }
        file.own.rules.push_back(std::move(rule));
    }
    return Done{};
}

/// What a file says of a rule that it does not state anew.
void overlay(SecretRule& base, const SecretRule& over)
{
    if (over.description != over.id)
        base.description = over.description;
    if (!over.regex.empty()) {
        base.regex = over.regex;
        base.check.clear();
    }
    if (!over.path.empty())
        base.path = over.path;
    if (over.secretGroup != 0)
        base.secretGroup = over.secretGroup;
    if (over.entropy != 0)
        base.entropy = over.entropy;
    if (!over.check.empty())
        base.check = over.check;
    base.keywords.insert(base.keywords.end(), over.keywords.begin(), over.keywords.end());
    base.allowLists.insert(base.allowLists.end(), over.allowLists.begin(), over.allowLists.end());
}

} // namespace

Result<RuleFile> parseRuleFile(const QByteArray& bytes, const QString& where)
{
    if (bytes.size() > kLargestRuleFile)
        return refused(QStringLiteral("the rule file is larger than 2 MiB"), where);
    RuleFile file;
    try {
        const toml::table root =
            toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
        if (const toml::table* extend = root["extend"].as_table()) {
            file.extendsDefault = (*extend)["useDefault"].value_or(false);
            file.extendsPath = toQt((*extend)["path"].value_or(std::string()));
            file.disabledRules = textsOf(*extend, "disabledRules");
        }
        file.own.allowLists = allowListsOf(root);
        if (const Status read = readRules(root, where, file); !read)
            return read.error();
    } catch (const toml::parse_error& error) {
        return refused(QStringLiteral("not TOML: %1, line %2")
                           .arg(toQt(error.description()))
                           .arg(error.source().begin.line),
                       where);
    }
    return file;
}

RuleSet extended(const RuleFile& file, RuleSet base)
{
    std::erase_if(base.rules, [&](const SecretRule& rule) {
        return std::find(file.disabledRules.begin(), file.disabledRules.end(), rule.id) !=
               file.disabledRules.end();
    });
    for (const SecretRule& rule : file.own.rules) {
        const auto same = std::find_if(base.rules.begin(), base.rules.end(),
                                       [&](const SecretRule& other) { return other.id == rule.id; });
        if (same == base.rules.end())
            base.rules.push_back(rule);
        else
            overlay(*same, rule);
    }
    base.allowLists.insert(base.allowLists.end(), file.own.allowLists.begin(), file.own.allowLists.end());
    base.notes += file.own.notes;
    return base;
}

} // namespace slipway::repo::secrets
