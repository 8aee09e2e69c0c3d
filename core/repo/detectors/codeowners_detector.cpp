// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/codeowners.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace slipway::repo {

using namespace model;

namespace {

constexpr size_t kMostShown = 20;

const char* const kCovered = "repo.codeowners.covered_percent";
const char* const kSilent = "repo.codeowners.silent_owners";

/// Places where GitHub and GitLab look, in their order; the first that is there holds.
constexpr std::array<QLatin1String, 4> kGitHubPlaces{
    QLatin1String(".github/CODEOWNERS"), QLatin1String("CODEOWNERS"), QLatin1String("docs/CODEOWNERS"),
    QLatin1String(".gitlab/CODEOWNERS")};
constexpr std::array<QLatin1String, 4> kGitLabPlaces{
    QLatin1String("CODEOWNERS"), QLatin1String("docs/CODEOWNERS"), QLatin1String(".gitlab/CODEOWNERS"),
    QLatin1String(".github/CODEOWNERS")};

class CodeownersDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        m_isOnGitHub = m_isOnGitHub || file.path.startsWith(QLatin1String(".github/"));
        m_isOnGitLab = m_isOnGitLab || file.path == QLatin1String(".gitlab-ci.yml");
        const bool isFile = file.kind == EntryKind::File || file.kind == EntryKind::Executable;
        if (isFile && !file.isForeign && isSource(file.name))
            m_sources.push_back(file.path);
        return isFile &&
               std::find(kGitHubPlaces.begin(), kGitHubPlaces.end(), file.path) != kGitHubPlaces.end();
    }

    void read(const TreeFile& file, const QByteArray& content) override { m_files[file.path] = content; }

    void finish(const ScanContext& context, FactSink& sink) override
    {
        const bool prefersGitLab = m_isOnGitLab && !m_isOnGitHub;
        for (const QLatin1String place : prefersGitLab ? kGitLabPlaces : kGitHubPlaces) {
            const auto file = m_files.constFind(place);
            if (file == m_files.constEnd())
                continue;
            const bool isGitLab = prefersGitLab || place.startsWith(QLatin1String(".gitlab"));
            const Codeowners owners(*file, isGitLab);
            if (!owners.hasOwners())
                return;
            tellCoverage(owners, place, sink);
            if (context.history.isKnown)
                tellSilent(owners, place, context.history.yearAddresses, sink);
            return;
        }
    }

private:
    void tellCoverage(const Codeowners& owners, const QString& place, FactSink& sink) const;
    static void tellSilent(const Codeowners& owners, const QString& place, const QSet<QString>& addresses,
                           FactSink& sink);

    QMap<QString, QByteArray> m_files;
    std::vector<QString> m_sources;
    bool m_isOnGitHub = false;
    bool m_isOnGitLab = false;
};

void CodeownersDetector::tellCoverage(const Codeowners& owners, const QString& place, FactSink& sink) const
{
    if (m_sources.empty())
        return;
    if (namesIn(m_sources) > kMostPatternSteps / std::max<size_t>(1, owners.size())) {
        sink.note(
            QStringLiteral("%1 has too many rules for so many files: what it covers is not told").arg(place));
        return;
    }
    QMap<QString, int> folders;
    qint64 covered = 0;
    for (const QString& path : m_sources) {
        if (owners.covers(path))
            ++covered;
        else
            ++folders[path.section(QLatin1Char('/'), 0, -2)];
    }
    const QString fact = QString::fromLatin1(kCovered);
    sink.add(fact, 100.0 * static_cast<double>(covered) / static_cast<double>(m_sources.size()));
    sink.find(
        shownBy(fact, place, 0,
                QStringLiteral("%1 of %2 source files have an owner").arg(covered).arg(m_sources.size())));
    std::vector<std::pair<int, QString>> most;
    for (auto folder = folders.constBegin(); folder != folders.constEnd(); ++folder)
        most.emplace_back(-folder.value(), folder.key());
    std::sort(most.begin(), most.end());
    most.resize(std::min(most.size(), kMostShown));
    for (const auto& [count, folder] : most)
        sink.find(warning(fact, folder.isEmpty() ? QStringLiteral("/") : folder, 0,
                          QStringLiteral("%1 source files without an owner").arg(-count)));
}

void CodeownersDetector::tellSilent(const Codeowners& owners, const QString& place,
                                    const QSet<QString>& addresses, FactSink& sink)
{
    const auto named = owners.addresses();
    if (named.empty())
        return;
    qint64 silent = 0;
    for (const auto& [address, line] : named) {
        if (addresses.contains(address))
            continue;
        ++silent;
        sink.find(
            warning(QString::fromLatin1(kSilent), place, line,
                    QStringLiteral("names an owner who neither wrote nor committed anything in a year")));
    }
    sink.add(QString::fromLatin1(kSilent), silent);
}

} // namespace

std::unique_ptr<Detector> makeCodeownersDetector()
{
    return std::make_unique<CodeownersDetector>();
}

} // namespace slipway::repo
