// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_claim.h"

#include "core/store/source_claims.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>
#include <filesystem>

namespace slipway::readiness {

using namespace model;

namespace {

constexpr std::chrono::minutes kLease{15};

/// Another for a container, for a machine that was started anew, and for a second one of the same name.
QString thisMachine()
{
    std::error_code none; // without /proc nothing but the name tells it
    const auto processes = std::filesystem::read_symlink("/proc/self/ns/pid", none);
    return QStringLiteral("%1/%2/%3")
        .arg(QSysInfo::machineHostName(), QString::fromLatin1(QSysInfo::bootUniqueId()),
             QString::fromStdString(processes.string()));
}

Collected leftToAnother(const Source& source, const store::ClaimAnswer& answer)
{
    Collected collected;
    collected.failure = Error{ErrorCode::Locked,
                              answer.heldBy ? QStringLiteral("another Slipway collects it just now")
                                            : QStringLiteral("another Slipway has just collected it"),
                              source.plugin + QLatin1Char(' ') + source.instance,
                              {}};
    return collected;
}

} // namespace

const ClaimOwner& ClaimOwner::self()
{
    static const ClaimOwner one{thisMachine(), QCoreApplication::applicationPid(),
                                QUuid::createUuid().toString(QUuid::WithoutBraces)};
    return one;
}

QString ClaimOwner::text() const
{
    return QStringLiteral("%1 %2 %3").arg(machine).arg(process).arg(word);
}

bool isGone(const QString& owner, const ClaimOwner& self)
{
    const QStringList parts = owner.split(QLatin1Char(' '));
    if (parts.size() != 3 || parts[0] != self.machine || owner == self.text())
        return false;
    bool isNumber = false;
    const int process = parts[1].toInt(&isNumber);
    if (!isNumber || process <= 0)
        return false;
    return process == self.process || (::kill(process, 0) != 0 && errno == ESRCH);
}

Result<Collected> collectClaimed(store::History& history, const ClaimedCollection& wanted,
                                 const std::function<Result<Collected>()>& collect, const ClaimOwner& self)
{
    store::SourceClaims& claims = store::claimsOf(history);
    const SourceId& id = wanted.source.id;
    store::ClaimTerms terms{kLease, wanted.seenRun, {}, wanted.isForced};
    auto answer = claims.claimSource(id, self.text(), terms);
    if (answer && answer->heldBy && isGone(answer->heldBy->owner, self)) {
        terms.displaced = answer->heldBy->owner;
        answer = claims.claimSource(id, self.text(), terms);
    }
    if (!answer)
        return answer.error();
    if (!answer->isGranted())
        return leftToAnother(wanted.source, *answer);
    auto collected = collect();
    // Where it cannot be given back it ends by itself; what came of the collection is told all the same.
    std::ignore = claims.releaseSource(id, self.text());
    return collected;
}

} // namespace slipway::readiness
