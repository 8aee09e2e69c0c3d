// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"

#include <QRegularExpression>

namespace slipway::repo {

using namespace model;

namespace {

constexpr qsizetype kMostAges = 200;

/// adr-tools, MADR and their kin: documents in a folder of decisions, all but its index and its template.
class DecisionRecordsDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        static const QRegularExpression named(QStringLiteral("^(adr-?)?\\d{1,8}[-_. ]|^\\d{8}-"),
                                              QRegularExpression::CaseInsensitiveOption);
        if (file.isForeign || file.kind != EntryKind::File ||
            !hasEnding(file.name, {"md", "markdown", "rst", "adoc", "asciidoc", "txt"}))
            return false;
        const bool inFolder = isUnder(file.path, {"adr", "adrs", "decisions", "decision-records",
                                                  "architecture-decisions", "architectural-decisions"});
        const QString name = file.name.toLower();
        // "doc/arch/adr-001-x.md" says itself what it is.
        const bool saysSo = name.startsWith(QLatin1String("adr-")) && named.match(name).hasMatch();
        if ((inFolder || saysSo) && !name.contains(QLatin1String("template")) &&
            !name.startsWith(QLatin1String("readme")) && !name.startsWith(QLatin1String("index")) &&
            (named.match(name).hasMatch() || name.contains(QLatin1Char('-'))))
            m_records += file.path;
        return false;
    }

    void read(const TreeFile&, const QByteArray&) override {}

    [[nodiscard]] QStringList wantsAge() const override { return m_records.mid(0, kMostAges); }

    void finish(const ScanContext& context, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.adr.count"), qint64(m_records.size()));
        QDateTime newest;
        for (const QString& path : m_records) {
            const QDateTime changed = context.ages.lastChanged(path);
            if (changed.isValid() && (!newest.isValid() || changed > newest))
                newest = changed;
            sink.find(
                shownBy(QStringLiteral("repo.adr.count"), path, 1, QStringLiteral("a decision record")));
        }
        if (newest.isValid())
            sink.add(QStringLiteral("repo.adr.newest_age_days"),
                     double(std::max<qint64>(0, newest.daysTo(context.committedAt))));
    }

private:
    QStringList m_records;
};

} // namespace

std::unique_ptr<Detector> makeDecisionRecordsDetector()
{
    return std::make_unique<DecisionRecordsDetector>();
}

} // namespace slipway::repo
