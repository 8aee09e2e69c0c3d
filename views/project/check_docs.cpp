// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/check_docs.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace slipway::views {

namespace {

// The headings of docs/detectors.md, for translators; tst_check_docs keeps them complete.
[[maybe_unused]] constexpr const char* kTitles[] = {
    QT_TRANSLATE_NOOP("CheckDocs", "Tests"),
    QT_TRANSLATE_NOOP("CheckDocs", "CI"),
    QT_TRANSLATE_NOOP("CheckDocs", "Documents"),
    QT_TRANSLATE_NOOP("CheckDocs", "Decision records"),
    QT_TRANSLATE_NOOP("CheckDocs", "Runbooks"),
    QT_TRANSLATE_NOOP("CheckDocs", "Objectives, alerts, dashboards"),
    QT_TRANSLATE_NOOP("CheckDocs", "API"),
    QT_TRANSLATE_NOOP("CheckDocs", "Dependencies"),
    QT_TRANSLATE_NOOP("CheckDocs", "Images"),
    QT_TRANSLATE_NOOP("CheckDocs", "Kubernetes"),
    QT_TRANSLATE_NOOP("CheckDocs", "Dead letters"),
    QT_TRANSLATE_NOOP("CheckDocs", "Telemetry"),
    QT_TRANSLATE_NOOP("CheckDocs", "Lint configuration"),
    QT_TRANSLATE_NOOP("CheckDocs", "Proof of concept"),
    QT_TRANSLATE_NOOP("CheckDocs", "Load tests"),
    QT_TRANSLATE_NOOP("CheckDocs", "Delivery"),
    QT_TRANSLATE_NOOP("CheckDocs", "AI"),
    QT_TRANSLATE_NOOP("CheckDocs", "Boundaries"),
    QT_TRANSLATE_NOOP("CheckDocs", "Resilience"),
    QT_TRANSLATE_NOOP("CheckDocs", "Transport"),
    QT_TRANSLATE_NOOP("CheckDocs", "Privacy"),
    QT_TRANSLATE_NOOP("CheckDocs", "Web"),
    QT_TRANSLATE_NOOP("CheckDocs", "What a release is made of"),
    QT_TRANSLATE_NOOP("CheckDocs", "What a checkout needs"),
    QT_TRANSLATE_NOOP("CheckDocs", "Care of secrets"),
    QT_TRANSLATE_NOOP("CheckDocs", "Access"),
    QT_TRANSLATE_NOOP("CheckDocs", "Validation"),
    QT_TRANSLATE_NOOP("CheckDocs", "On call"),
    QT_TRANSLATE_NOOP("CheckDocs", "Governance"),
    QT_TRANSLATE_NOOP("CheckDocs", "Secrets"),
    QT_TRANSLATE_NOOP("CheckDocs", "History"),
};

QString shippedText()
{
    resources::initGuiResources();
    QFile file(QStringLiteral(":/slipway/docs/detectors.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "repo.secrets.managed`, `.rotation`" and "repo.licence.*`, `readme.*`" in full, without their stars.
QStringList prefixesIn(const QString& keys)
{
    static const QRegularExpression quoted(QStringLiteral("`([a-z0-9_.*]+)`"));
    QStringList prefixes;
    for (auto each = quoted.globalMatch(keys); each.hasNext();) {
        QString key = each.next().captured(1).remove(QLatin1Char('*'));
        if (key.startsWith(QLatin1Char('.')) && !prefixes.isEmpty())
            key = prefixes.back().section(QLatin1Char('.'), 0, 1) + key;
        else if (!key.startsWith(QLatin1String("repo.")) && !key.startsWith(QLatin1String("secrets.")))
            key = QStringLiteral("repo.") + key;
        prefixes += key;
    }
    return prefixes;
}

} // namespace

const CheckDocs& CheckDocs::shipped()
{
    static const CheckDocs docs(shippedText());
    return docs;
}

CheckDocs::CheckDocs(const QString& markdown)
{
    static const QRegularExpression heading(QStringLiteral("^## (.+)$"), QRegularExpression::MultilineOption);
    QString title;
    qsizetype from = 0;
    for (auto each = heading.globalMatch(markdown); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        addSection(title, markdown.mid(from, match.capturedStart() - from));
        title = match.captured(1);
        from = match.capturedEnd() + 1;
    }
    addSection(title, markdown.mid(from));
}

void CheckDocs::addSection(const QString& heading, const QString& text)
{
    const qsizetype colon = heading.indexOf(QLatin1String(": `"));
    if (heading == QLatin1String("What holds for every family"))
        m_general = text.trimmed();
    const QString title = heading.left(colon);
    const QStringList prefixes = colon < 0 ? QStringList() : prefixesIn(heading.mid(colon));
    if (prefixes.isEmpty())
        return; // about the document itself
    if (title == QLatin1String("Secrets"))
        m_secrets = static_cast<int>(m_families.size());
    m_families.push_back(
        {QCoreApplication::translate("CheckDocs", title.toUtf8().constData()), prefixes, text.trimmed()});
}

int CheckDocs::familyOf(const QString& rule) const
{
    const bool isFact = rule.startsWith(QLatin1String("repo."));
    if (!isFact)
        return m_secrets;
    // A heading may name one fact of several: "repo.boundaries.rules" tells of "repo.boundaries.cycles" too.
    const QString stem = rule.section(QLatin1Char('.'), 0, 1) + QLatin1Char('.');
    int found = -1;
    qsizetype longest = 0;
    for (size_t i = 0; i < m_families.size(); ++i) {
        for (const QString& prefix : m_families[i].prefixes) {
            if (prefix.size() > longest && rule.startsWith(prefix)) {
                longest = prefix.size();
                found = static_cast<int>(i);
            }
            if (longest == 0 && found < 0 && prefix.startsWith(stem))
                found = static_cast<int>(i);
        }
    }
    return found;
}

} // namespace slipway::views
