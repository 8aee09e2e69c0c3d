// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_setup.h"

#include "core/repo/commit_references.h"
#include "core/repo/secrets/rule_choice.h"
#include "core/repo/secrets/rule_digest.h"
#include "core/repo/secrets/rule_file.h"

#include <QCryptographicHash>
#include <QDir>

namespace slipway::repo {

using namespace model;
using namespace secrets;

namespace {

/// A file of the commit by its path from the root; nothing if it is not there, no file or larger than 2 MiB.
std::optional<QByteArray> fileOf(git_repository* repository, const WalkedTree& tree, const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    const auto found = std::find_if(tree.files.begin(), tree.files.end(),
                                    [&](const WalkedFile& walked) { return walked.file.path == clean; });
    if (found == tree.files.end() || found->file.kind != EntryKind::File ||
        found->file.size > kLargestRuleFile)
        return std::nullopt;
    return readBlob(repository, found->oid);
}

struct ChosenRules
{
    std::shared_ptr<const SecretRules> rules;
    QByteArray digest;
    bool asksForCommits = false;
};

bool asksForCommits(const RuleSet& set)
{
    const auto names = [](const AllowList& list) { return !list.commits.empty(); };
    return std::any_of(set.allowLists.begin(), set.allowLists.end(), names) ||
           std::any_of(set.rules.begin(), set.rules.end(), [&](const SecretRule& rule) {
               return std::any_of(rule.allowLists.begin(), rule.allowLists.end(), names);
           });
}

Result<ChosenRules> rulesOf(git_repository* repository, const WalkedTree& tree, const ScanRequest& request,
                            const Progress& progress, FactSink& sink)
{
    const auto compiled = [&progress](const RuleSet& set) {
        return ChosenRules{std::make_shared<const SecretRules>(
                               set, ExpressionBudget([&progress] { return progress.isCancelled(); })),
                           digestOf(set), asksForCommits(set)};
    };
    const auto shipped = [] {
        return ChosenRules{SecretRules::shipped(), digestOf(defaultRules()), asksForCommits(defaultRules())};
    };
    const QString& given = request.secrets.ruleFile;
    if (!given.isEmpty()) {
        const auto rules = readRulesFromDisk(given);
        if (!rules)
            return rules.error();
        return compiled(*rules);
    }
    const QString own = QStringLiteral(".gitleaks.toml");
    const auto read = [&](const QString& path) { return fileOf(repository, tree, path); };
    if (!read(own))
        return shipped();
    const auto rules = readRules(own, read);
    if (!rules) {
        sink.note(QStringLiteral("%1; Slipway's own rules were used").arg(rules.error().line()));
        return shipped();
    }
    if (rules->rules.empty()) {
        sink.note(
            QStringLiteral(".gitleaks.toml states no rule; its allow lists were added to Slipway's rules"));
        return compiled(extended({*rules, true, {}, {}}, defaultRules()));
    }
    sink.note(QStringLiteral("secrets were searched with %1 rules by the repository's .gitleaks.toml")
                  .arg(rules->rules.size()));
    return compiled(*rules);
}

void addAllHeads(git_repository* repository, SecretTarget& target)
{
    OidTable seen;
    seen.insert(target.commit);
    const ReferenceCount count = forEachReference(repository, "refs/*", [&](const TaggedCommit& reference) {
        if (seen.insert(reference.commit).second)
            target.otherHeads.push_back(reference.commit);
    });
    if (count.isCut())
        target.notes += QStringLiteral("only the first %1 of %2 references were searched for secrets")
                            .arg(kMostReferences)
                            .arg(count.all);
    if (count.broken > 0)
        target.notes +=
            QStringLiteral("%1 references lead to objects that are missing or broken").arg(count.broken);
}

} // namespace

Result<SecretTarget> secretTargetOf(git_repository* repository, const git_oid& commit, const WalkedTree& tree,
                                    const ScanRequest& request, const Progress& progress, FactSink& sink)
{
    const auto rules = rulesOf(repository, tree, request, progress, sink);
    if (!rules)
        return rules.error();
    if (progress.isCancelled())
        return scanStopped();
    QSet<QString> ids;
    for (const CompiledRule& rule : rules->rules->rules())
        ids.insert(rule.id);
    auto ignored = std::make_shared<IgnoreList>();
    ignored->readGitleaksIgnore(
        fileOf(repository, tree, QStringLiteral(".gitleaksignore")).value_or(QByteArray()),
        [&ids](const QString& rule) { return ids.contains(rule); });
    const QByteArray ignoredPaths =
        fileOf(repository, tree, QStringLiteral(".secretlintignore")).value_or(QByteArray());
    ignored->readSecretlintIgnore(ignoredPaths);
    for (const QString& note : ignored->notes())
        sink.note(note);
    SecretTarget target{request.path, commit,  &tree.files,
                        rules->rules, ignored, request.secrets.withHistory};
    target.mostBytes = request.secrets.mostBytes;
    if (target.withHistory && request.secrets.ofAllReferences)
        addAllHeads(repository, target);
    target.rulesDigest = rules->digest;
    target.asksForCommits = rules->asksForCommits;
    target.skipsDigest =
        QCryptographicHash::hash(rules->digest + ignoredPaths, QCryptographicHash::Blake2b_256);
    return target;
}

} // namespace slipway::repo
