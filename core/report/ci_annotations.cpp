// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ci_annotations.h"

#include "core/model/json.h"

namespace slipway::report {

using namespace model;

namespace {

bool isOpen(const ChecklistRow& row)
{
    return row.state != ResultState::Pass && row.state != ResultState::NotApplicable;
}

std::vector<const ChecklistRow*> openRows(const ChecklistDocument& document)
{
    std::vector<const ChecklistRow*> rows;
    for (const ChecklistGroup& group : document.groups) {
        for (const ChecklistRow& row : group.rows) {
            if (isOpen(row))
                rows.push_back(&row);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ChecklistRow* one, const ChecklistRow* other) {
        return std::pair(one->severity, one->state) < std::pair(other->severity, other->state);
    });
    return rows;
}

QString messageOf(const ChecklistRow& row)
{
    QString message = row.measured;
    if (!row.measured.isEmpty() && !row.required.isEmpty())
        message += QStringLiteral(", needs ") + row.required;
    if (message.isEmpty())
        return row.explanation;
    return row.explanation.isEmpty() ? message : message + QStringLiteral(". ") + row.explanation;
}

QString escapeData(QString text)
{
    return text.replace(QLatin1Char('%'), QLatin1String("%25"))
        .replace(QLatin1Char('\r'), QLatin1String("%0D"))
        .replace(QLatin1Char('\n'), QLatin1String("%0A"));
}

QString escapeProperty(const QString& text)
{
    return escapeData(text)
        .replace(QLatin1Char(':'), QLatin1String("%3A"))
        .replace(QLatin1Char(','), QLatin1String("%2C"));
}

/// What is waived is known and approved: it is told, and disturbs nobody. A warning blocks nothing.
QString commandOf(const ChecklistRow& row)
{
    if (row.state == ResultState::Waived || row.severity == Severity::Minor)
        return QStringLiteral("notice");
    const bool blocks = row.severity == Severity::Blocker && row.state != ResultState::Warn;
    return blocks ? QStringLiteral("error") : QStringLiteral("warning");
}

QString gitLabSeverity(const ChecklistRow& row)
{
    if (row.state == ResultState::Waived)
        return QStringLiteral("info");
    if (row.state == ResultState::Warn)
        return toKey(Severity::Minor);
    return toKey(row.severity); // GitLab's words are ours
}

QString fingerprintOf(const ChecklistDocument& document, const ChecklistRow& row)
{
    return sha256Of(Json::array({toText(document.title), toText(row.criterion)}));
}

} // namespace

QByteArray renderGitHubAnnotations(const ChecklistDocument& document)
{
    QByteArray lines;
    for (const ChecklistRow* row : openRows(document)) {
        QString properties = QStringLiteral("title=") +
                             escapeProperty(QStringLiteral("%1 (%2)").arg(row->question, toKey(row->state)));
        if (!row->file.isEmpty())
            properties.prepend(QStringLiteral("file=%1,").arg(escapeProperty(row->file)));
        lines += QStringLiteral("::%1 %2::%3\n")
                     .arg(commandOf(*row), properties, escapeData(messageOf(*row)))
                     .toUtf8();
    }
    return lines;
}

QByteArray renderGitLabCodeQuality(const ChecklistDocument& document)
{
    Json issues = Json::array();
    for (const ChecklistRow* row : openRows(document)) {
        Json issue = Json::object();
        issue["description"] = toText(QStringLiteral("%1: %2").arg(row->question, messageOf(*row)));
        issue["check_name"] = toText(row->criterion);
        issue["fingerprint"] = toText(fingerprintOf(document, *row));
        issue["severity"] = toText(gitLabSeverity(*row));
        issue["location"]["path"] = toText(row->file.isEmpty() ? document.policy : row->file);
        issue["location"]["lines"]["begin"] = 1;
        issues.push_back(issue);
    }
    return canonicalJson(issues) + '\n';
}

} // namespace slipway::report
