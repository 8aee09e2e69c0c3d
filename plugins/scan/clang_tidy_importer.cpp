// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/clang_tidy_importer.h"

#include "plugins/scan/scan_tally.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/yaml_reader.h"

#include <QSet>

namespace slipway::plugin {

using namespace model;

namespace {

/// A diagnostic as clang's DiagnosticsYaml.h writes it: with "DiagnosticMessage" since clang 9, flat before.
class ClangTidyDiagnostics
{
public:
    Status take(const Json& diagnostic, const QString& where)
    {
        const Json* nested = jsonAt(diagnostic, "DiagnosticMessage");
        const Json& body = nested ? *nested : diagnostic;
        const QString name = textAt(diagnostic, "DiagnosticName");
        const QString message = textAt(body, "Message");
        if (name.isEmpty() || message.isEmpty())
            return Error{ErrorCode::InvalidInput, QStringLiteral("a diagnostic without name or message"),
                         where, QStringLiteral("use clang-tidy --export-fixes")};
        const QString path = textAt(body, "FilePath");
        const qint64 offset = countAt(body, "FileOffset").value_or(0);
        // A header's diagnostic is repeated by every file that includes it.
        const QString key = QStringList{name, path, QString::number(offset), message}.join(QLatin1Char('\n'));
        if (m_seen.contains(key)) {
            ++m_repeated;
            return Done{};
        }
        m_seen.insert(key);
        Finding finding{name, levelOf(textAt(diagnostic, "Level")), path, 0, message.left(2000)};
        m_tally.add(finding.level);
        addFinding(m_report, std::move(finding), m_total);
        return Done{};
    }

    Report finish()
    {
        FactList facts;
        m_tally.putInto(facts);
        m_report.facts = facts.take();
        m_report.tool = QStringLiteral("clang-tidy");
        if (m_repeated > 0)
            m_report.warnings.append(
                QStringLiteral("%1 diagnostics are repeated at the same place: counted once")
                    .arg(m_repeated));
        if (m_total > 0)
            m_report.warnings.append(
                QStringLiteral("the format gives byte offsets, not lines: findings name the file only"));
        warnOfLeftOut(m_report, m_total);
        return std::move(m_report);
    }

private:
    static FindingLevel levelOf(const QString& word)
    {
        if (word == QLatin1String("Error"))
            return FindingLevel::Error;
        if (word == QLatin1String("Remark") || word == QLatin1String("Note"))
            return FindingLevel::Note;
        return FindingLevel::Warning; // the default of the format
    }

    Report m_report;
    ScanTally m_tally;
    QSet<QString> m_seen;
    qint64 m_repeated = 0;
    size_t m_total = 0;
};

} // namespace

Match ClangTidyImporter::matches(const ReportHead& head) const
{
    if (head.syntax != Syntax::Yaml)
        return Match::No;
    const bool fits = head.bytes.contains("\nDiagnostics:") || head.bytes.startsWith("Diagnostics:");
    if (!fits)
        return Match::No;
    return head.bytes.contains("MainSourceFile:") || head.bytes.contains("DiagnosticName:") ? Match::Sure
                                                                                            : Match::Possible;
}

Result<Report> ClangTidyImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                       const Progress&) const
{
    const auto documents = readYaml(device.readAll(), head.name);
    if (!documents)
        return documents.error();
    ClangTidyDiagnostics diagnostics;
    for (const Json& document : *documents) {
        if (document.is_null())
            continue;
        const Json* list = jsonAt(document, "Diagnostics");
        if (!list || !(list->is_array() || list->is_null()))
            return Error{ErrorCode::InvalidInput, QStringLiteral("no list of Diagnostics"), head.name,
                         QStringLiteral("use clang-tidy --export-fixes")};
        for (const Json& each : *list) {
            if (const Status status = diagnostics.take(each, head.name); !status)
                return status.error();
        }
    }
    return diagnostics.finish();
}

} // namespace slipway::plugin
