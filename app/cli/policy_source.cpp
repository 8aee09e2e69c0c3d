// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_source.h"

#include "app/cli/command_line.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway::app {

using namespace model;

namespace {

constexpr qint64 kLargestPolicy = 8 << 20;

Result<QByteArray> readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path, QStringLiteral("name a policy's file")};
    if (file.size() > kLargestPolicy)
        return Error{ErrorCode::InvalidInput, QStringLiteral("is larger than 8 MiB"), path,
                     QStringLiteral("name a policy's file")};
    return file.readAll();
}

} // namespace

Result<PolicySource> PolicySource::of(const CommandContext& context)
{
    PolicySource source(context.shipped);
    if (context.workspace.isEmpty())
        return source;
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    source.m_workspace = std::move(workspace).value();
    auto policies = source.m_workspace->history().policies();
    if (!policies)
        return policies.error();
    source.m_inForce = std::move(policies).value();
    return source;
}

Result<PolicySource> PolicySource::ofThoseThere(const CommandContext& context)
{
    auto source = of(context);
    if (source || source.error().code != ErrorCode::NotFound)
        return source;
    context.terminal.say(QStringLiteral("there is no workspace at %1; only the policies that ship are known")
                             .arg(context.workspace));
    return PolicySource(context.shipped);
}

policy::PolicyLookup PolicySource::basesOf(const QString& file) const
{
    const QFileInfo info(file);
    return [info, known = readiness::policyLookup(m_inForce, m_shipped)](
               const QString& id) -> std::optional<policy::PolicyDocument> {
        const QString beside = info.dir().filePath(id + QStringLiteral(".json"));
        const auto sibling = QFileInfo(beside).isFile() ? readText(beside) : Result<QByteArray>(QByteArray());
        if (sibling && !sibling->isEmpty() && QFileInfo(beside) != info)
            return policy::PolicyDocument{*sibling, beside};
        return known(id);
    };
}

std::vector<readiness::PolicyProblem> PolicySource::problems(const QString& file) const
{
    const auto text = readText(file);
    if (!text)
        return {{text.error(), {}, {}}};
    return readiness::policyProblems(*text, file, basesOf(file), *m_shipped.registry);
}

Result<readiness::PolicyDraft> PolicySource::draft(const QString& name) const
{
    if (QFileInfo(name).isFile()) {
        const auto text = readText(name);
        if (!text)
            return text.error();
        if (const Status authored = policy::checkAuthored(*text, name); !authored)
            return authored.error();
        return readiness::draftPolicy(*text, name, basesOf(name), *m_shipped.registry);
    }
    const policy::PolicyLookup known = readiness::policyLookup(m_inForce, m_shipped);
    const auto document = known(name);
    if (!document)
        return Error{ErrorCode::NotFound, QStringLiteral("no policy of this name, and no such file"), name,
                     QStringLiteral("list the policies there are with: slipway policy list")};
    return readiness::draftPolicy(document->json, document->where, known, *m_shipped.registry);
}

bool PolicySource::knows(const QString& id) const
{
    return readiness::policyLookup(m_inForce, m_shipped)(id).has_value();
}

} // namespace slipway::app
