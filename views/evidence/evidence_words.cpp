// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_words.h"

#include <QLocale>

namespace slipway::views {

using namespace model;
using readiness::EvidenceUse;
using readiness::OriginState;

QString EvidenceWords::source(const SourceRef& source)
{
    const bool isNamed = !source.instance.isEmpty() && source.instance != QLatin1String("default");
    return isNamed ? source.plugin + QLatin1Char(' ') + source.instance : source.plugin;
}

QString EvidenceWords::subject(const Subject& subject)
{
    QStringList parts;
    if (!subject.commit.isEmpty())
        parts += subject.commit.shortHex();
    else if (!subject.release.isEmpty())
        parts += subject.release;
    if (!subject.environment.isEmpty())
        parts += subject.environment;
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString EvidenceWords::from(const Evidence& evidence)
{
    if (evidence.provenance.empty())
        return QStringLiteral("–");
    const QString first = evidence.provenance.front().uri;
    const int more = static_cast<int>(evidence.provenance.size()) - 1;
    return more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
}

QString EvidenceWords::of(EvidenceUse use)
{
    switch (use) {
    case EvidenceUse::Decides:
        return tr("Counts");
    case EvidenceUse::Expired:
        return tr("Expired");
    case EvidenceUse::OtherCommit:
        return tr("Other commit");
    case EvidenceUse::OtherEnvironment:
        return tr("Other stage");
    case EvidenceUse::Superseded:
        return tr("Superseded");
    case EvidenceUse::NotAsked:
        return tr("Not asked");
    }
    Q_UNREACHABLE();
}

QString EvidenceWords::because(const readiness::EvidencePart& part, const Evidence& evidence,
                               const Release& release)
{
    switch (part.use) {
    case EvidenceUse::Decides:
        return tr("It counts for %1: %n criteria rest on it.", nullptr,
                  static_cast<int>(part.criteria.size()))
            .arg(release.name);
    case EvidenceUse::Expired:
        return tr("It does not count: it has expired.");
    case EvidenceUse::OtherCommit:
        return tr("It does not count: it is about %1, and the release is %2.")
            .arg(evidence.subject.commit.shortHex(), release.target.shortHex());
    case EvidenceUse::OtherEnvironment:
        return tr("It does not count: it is from %1, and the release is in %2.")
            .arg(evidence.subject.environment, toKey(release.stage));
    case EvidenceUse::Superseded:
        return tr("It does not count: the same source has given a newer one.");
    case EvidenceUse::NotAsked:
        return tr("No result of %1 rests on it.").arg(release.name);
    }
    Q_UNREACHABLE();
}

ResultState EvidenceWords::shapeOf(EvidenceUse use)
{
    switch (use) {
    case EvidenceUse::Decides:
        return ResultState::Pass;
    case EvidenceUse::Expired:
        return ResultState::Stale;
    case EvidenceUse::OtherCommit:
    case EvidenceUse::OtherEnvironment:
        return ResultState::Unknown;
    case EvidenceUse::Superseded:
    case EvidenceUse::NotAsked:
        return ResultState::NotApplicable;
    }
    Q_UNREACHABLE();
}

QString EvidenceWords::of(OriginState state)
{
    switch (state) {
    case OriginState::Same:
        return tr("As it was read");
    case OriginState::Changed:
        return tr("Changed since");
    case OriginState::Unknown:
        return tr("There, not compared");
    case OriginState::Gone:
        return tr("No longer there");
    case OriginState::Address:
        return tr("On the web");
    case OriginState::Other:
        return tr("No file");
    }
    Q_UNREACHABLE();
}

ResultState EvidenceWords::shapeOf(OriginState state)
{
    switch (state) {
    case OriginState::Same:
        return ResultState::Pass;
    case OriginState::Changed:
        return ResultState::Warn;
    case OriginState::Gone:
        return ResultState::Fail;
    case OriginState::Unknown:
    case OriginState::Address:
        return ResultState::Unknown;
    case OriginState::Other:
        return ResultState::NotApplicable;
    }
    Q_UNREACHABLE();
}

QString EvidenceWords::of(FindingLevel level)
{
    switch (level) {
    case FindingLevel::None:
        return tr("Shows it");
    case FindingLevel::Note:
        return tr("Note");
    case FindingLevel::Warning:
        return tr("Warning");
    case FindingLevel::Error:
        return tr("Error");
    }
    Q_UNREACHABLE();
}

ResultState EvidenceWords::shapeOf(FindingLevel level)
{
    switch (level) {
    case FindingLevel::None:
        return ResultState::Pass;
    case FindingLevel::Note:
        return ResultState::Unknown;
    case FindingLevel::Warning:
        return ResultState::Warn;
    case FindingLevel::Error:
        return ResultState::Fail;
    }
    Q_UNREACHABLE();
}

QString EvidenceWords::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

} // namespace slipway::views
