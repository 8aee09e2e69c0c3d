// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/brief_desk.h"

#include "core/readiness/people_checks.h"

#include <cmath>

namespace slipway::readiness {

using namespace model;

namespace {

// Far past anything that was ever served, and near enough to catch a slip of the keyboard.
constexpr double kMostUsers = 1e10;
constexpr double kMostRps = 1e9;
constexpr double kMostGrowth = 1000;

QString plainText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    // Through UTF-8, so that a lone surrogate is gone before the store meets it.
    const QString whole = QString::fromUtf8(text.toUtf8());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (c == QLatin1Char('\r')) {
            if (i + 1 == whole.size() || whole[i + 1] != QLatin1Char('\n'))
                plain += QLatin1Char('\n');
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || c.category() != QChar::Other_Control) {
            plain += c;
        }
    }
    return plain.trimmed();
}

QString normalisedText(const QString& text)
{
    return typed(plainText(text));
}

QStringList normalisedList(const QStringList& entries)
{
    QStringList plain;
    for (const QString& entry : entries)
        plain += normalisedText(entry);
    plain.removeAll(QString());
    return plain;
}

/// Keeps the first thing that is wrong.
class Checks
{
public:
    void refuse(const QString& what, const QString& where, const QString& hint)
    {
        if (!m_wrong)
            m_wrong = Error{ErrorCode::InvalidInput, what, where, hint};
    }
    void length(const QString& text, int most, const QString& where)
    {
        if (text.size() > most)
            refuse(QStringLiteral("%1 characters, and %2 at most are kept").arg(text.size()).arg(most), where,
                   QStringLiteral("link to what is long"));
    }
    void list(const QStringList& entries, const QString& where)
    {
        count(static_cast<qsizetype>(entries.size()), kMostBriefEntries, where);
        for (qsizetype i = 0; i < entries.size(); ++i)
            length(entries[i], kLongestBriefEntry, where + QLatin1Char('/') + QString::number(i + 1));
    }
    void count(qsizetype size, int most, const QString& where)
    {
        if (size > most)
            refuse(QStringLiteral("%1 entries, and %2 at most are kept").arg(size).arg(most), where,
                   QStringLiteral("keep those that matter most"));
    }
    void number(const std::optional<double>& value, double most, const QString& where)
    {
        if (value && !(std::isfinite(*value) && *value >= 0 && *value <= most))
            refuse(QStringLiteral("%1 is out of bounds").arg(*value), where,
                   QStringLiteral("give a number from 0 to %1").arg(most, 0, 'f', 0));
    }
    [[nodiscard]] const std::optional<Error>& wrong() const { return m_wrong; }

private:
    std::optional<Error> m_wrong;
};

void checkDependencies(const Brief& brief, const QString& project, const QString& release, Checks& checks)
{
    checks.count(static_cast<qsizetype>(brief.dependsOn.size()), kMostDependencies,
                 QStringLiteral("depends_on"));
    for (size_t i = 0; i < brief.dependsOn.size(); ++i) {
        const Dependency& on = brief.dependsOn[i];
        const QString where = QStringLiteral("depends_on/%1").arg(i + 1);
        checks.length(on.project, 100, where);
        checks.length(on.release, 100, where);
        if (on.project.isEmpty())
            checks.refuse(QStringLiteral("a dependency names no project"), where,
                          QStringLiteral("say which project it depends on"));
        // A brief of the project holds for every release of it.
        const bool isItself =
            on.project == project && (release.isEmpty() || on.release.isEmpty() || on.release == release);
        if (isItself)
            checks.refuse(QStringLiteral("%1 cannot depend on itself").arg(project), where,
                          QStringLiteral("take it out"));
        for (size_t j = 0; j < i; ++j) {
            if (brief.dependsOn[j] == on)
                checks.refuse(QStringLiteral("%1 is there twice").arg(toWords(on)), where,
                              QStringLiteral("take one out"));
        }
    }
}

} // namespace

Brief normalised(Brief brief)
{
    brief.by = typedName(plainText(brief.by));
    for (QString* text : {&brief.problem, &brief.users, &brief.rollbackPlan, &brief.communications})
        *text = normalisedText(*text);
    for (QStringList* list : {&brief.goals, &brief.successMeasures, &brief.acceptanceCriteria})
        *list = normalisedList(*list);
    for (QString& caller : brief.rollbackCallers)
        caller = typedName(plainText(caller));
    brief.rollbackCallers.removeAll(QString());
    for (Risk& risk : brief.risks)
        risk = {normalisedText(risk.what), normalisedText(risk.mitigation)};
    std::erase(brief.risks, Risk());
    for (Dependency& on : brief.dependsOn)
        on = {plainText(on.project), plainText(on.release)};
    std::erase(brief.dependsOn, Dependency());
    return brief;
}

Result<Brief> checkBrief(Brief wanted, const QString& project, const QString& release)
{
    Brief brief = normalised(std::move(wanted));
    Checks checks;
    if (brief.by.isEmpty())
        checks.refuse(QStringLiteral("nobody is named"), {}, QStringLiteral("say who writes it"));
    checks.length(brief.problem, kLongestBriefText, QStringLiteral("problem"));
    checks.length(brief.users, kLongestBriefText, QStringLiteral("users"));
    checks.list(brief.goals, QStringLiteral("goals"));
    checks.list(brief.successMeasures, QStringLiteral("success_measures"));
    checks.list(brief.acceptanceCriteria, QStringLiteral("acceptance_criteria"));
    checks.number(brief.forecast.users, kMostUsers, QStringLiteral("forecast/users"));
    checks.number(brief.forecast.peakRps, kMostRps, QStringLiteral("forecast/peak_rps"));
    checks.number(brief.forecast.growthPercent, kMostGrowth, QStringLiteral("forecast/growth_percent"));
    checks.count(static_cast<qsizetype>(brief.risks.size()), kMostBriefEntries, QStringLiteral("risks"));
    for (size_t i = 0; i < brief.risks.size(); ++i) {
        const QString where = QStringLiteral("risks/%1").arg(i + 1);
        checks.length(brief.risks[i].what, kLongestBriefEntry, where);
        checks.length(brief.risks[i].mitigation, kLongestBriefEntry, where);
        if (brief.risks[i].what.isEmpty())
            checks.refuse(QStringLiteral("a risk says only what is done against it"), where,
                          QStringLiteral("say what may happen"));
    }
    checks.length(brief.rollbackPlan, kLongestBriefText, QStringLiteral("rollback_plan"));
    checks.list(brief.rollbackCallers, QStringLiteral("rollback_callers"));
    checks.length(brief.communications, kLongestBriefText, QStringLiteral("communications"));
    checkDependencies(brief, project, release, checks);
    if (checks.wrong())
        return *checks.wrong();
    return brief;
}

} // namespace slipway::readiness
