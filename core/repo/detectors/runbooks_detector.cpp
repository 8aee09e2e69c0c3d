// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace slipway::repo {

using namespace model;

namespace {

constexpr int kFilled = 20; ///< characters beneath a heading that make it more than a heading
constexpr qsizetype kNeeded = 3;

struct Topic
{
    const char* name;
    const char* words;
};

constexpr std::array kTopics{
    Topic{"symptoms", "symptom|alert|meaning|impact|detection|what happen|problem"},
    Topic{"diagnosis", "diagnos|investigat|triage|troubleshoot|debug|root cause|check|verify"},
    Topic{"mitigation",
          "mitigat|resolution|resolve|remediat|recover|fix|solution|action|procedure|steps|response"},
    Topic{"rollback", "rollback|roll back|revert|restore|undo"},
    Topic{"escalation", "escalat|contact|on-?call|who to|owner|support"},
};

class RunbooksDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        static const QRegularExpression named(
            QStringLiteral("run-?_?books?|play-?_?books?|incident-response|disaster-recovery"),
            QRegularExpression::CaseInsensitiveOption);
        // What assistants are told is not for people on call.
        if (file.isForeign || file.kind != EntryKind::File ||
            isUnder(file.path, {".agents", ".claude", ".cursor"}) ||
            !hasEnding(file.name, {"md", "markdown", "rst", "adoc", "asciidoc", "txt"}))
            return false;
        const QString stem = file.name.section(QLatin1Char('.'), 0, 0);
        const bool inFolder =
            isUnder(file.path, {"runbook", "runbooks", "playbook", "playbooks"}) ||
            (isUnder(file.path, {"docs", "doc"}) && isUnder(file.path, {"ops", "operations"}));
        return (inFolder || named.match(stem).hasMatch()) &&
               !stem.contains(QLatin1String("template"), Qt::CaseInsensitive) &&
               !stem.startsWith(QLatin1String("readme"), Qt::CaseInsensitive);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        m_paths += file.path;
        QStringList filled;
        for (const Section& section : sectionsOf(viewOf(content))) {
            for (const Topic& topic : kTopics) {
                const QRegularExpression words(QString::fromLatin1(topic.words),
                                               QRegularExpression::CaseInsensitiveOption);
                const QString name = QString::fromLatin1(topic.name);
                if (section.filled >= kFilled && !filled.contains(name) &&
                    words.match(section.heading).hasMatch())
                    filled += name;
            }
        }
        const bool isComplete = filled.size() >= kNeeded;
        m_complete += isComplete ? 1 : 0;
        const QString covers =
            filled.isEmpty()
                ? QStringLiteral(
                      "no section on symptoms, diagnosis, mitigation, rollback or escalation is filled")
                : QStringLiteral("covers ") + filled.join(QLatin1String(", "));
        m_findings.push_back(shownBy(QStringLiteral("repo.runbooks.count"), file.path, 1, covers));
        if (isComplete)
            m_findings.push_back(shownBy(QStringLiteral("repo.runbooks.complete"), file.path, 1, covers));
    }

    [[nodiscard]] QStringList wantsAge() const override { return m_paths.mid(0, 200); }

    void finish(const ScanContext& context, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.runbooks.count"), qint64(m_paths.size()));
        sink.add(QStringLiteral("repo.runbooks.complete"), m_complete);
        QDateTime newest;
        for (const QString& path : m_paths) {
            const QDateTime changed = context.ages.lastChanged(path);
            if (changed.isValid() && (!newest.isValid() || changed > newest))
                newest = changed;
        }
        if (newest.isValid())
            sink.add(QStringLiteral("repo.runbooks.newest_age_days"),
                     double(std::max<qint64>(0, newest.daysTo(context.committedAt))));
        for (Finding& finding : m_findings)
            sink.find(std::move(finding));
    }

private:
    QStringList m_paths;
    qint64 m_complete = 0;
    std::vector<Finding> m_findings;
};

} // namespace

std::unique_ptr<Detector> makeRunbooksDetector()
{
    return std::make_unique<RunbooksDetector>();
}

} // namespace slipway::repo
