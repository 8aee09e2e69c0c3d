// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

constexpr const char* kRedaction = "repo.privacy.redaction";

struct Mark
{
    std::string_view kind; ///< must stand in the file too; may be empty
    std::string_view word;
    const char* what;
};

constexpr Mark kMarks[] = {
    {"processors:", "redaction:", "the redaction processor of OpenTelemetry"},
    {"processors:", "redaction/", "the redaction processor of OpenTelemetry"},
    {"processors:", "replace_pattern(", "the transform processor of OpenTelemetry"},
    {"transforms", "redact(", "a transform of Vector"},
    {"pino", "redact:", "pino's redaction"},
    {"", "MaskingPatternLayout", "a masking layout of Logback"},
    {"", "presidio_anonymizer", "Presidio"},
    {"winston", "redact", "a redacting format of winston"},
};

/// The text of a line that names data: what is outside string literals, and what is put into them.
QString codeOf(std::string_view line)
{
    std::string code;
    char quote = 0;
    int depth = 0; // of braces inside a literal
    for (size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0 && c == '\\') {
            ++i;
        } else if (quote != 0 && depth == 0 && c == quote) {
            quote = 0;
            code += ' ';
        } else if (quote != 0 && c == '{') {
            ++depth;
            code += ' ';
        } else if (quote != 0 && depth > 0 && c == '}') {
            --depth;
            code += ' ';
        } else if (quote == 0 && (c == '"' || c == '\'' || c == '`')) {
            quote = c;
        } else if (quote == 0 || depth > 0) {
            code += c;
        }
    }
    return QString::fromUtf8(code.data(), qsizetype(code.size()));
}

class PrivacyDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        return isManifest(file.name) || isYaml(file.name) || hasEnding(file.name, {"conf", "toml", "xml"}) ||
               (isSource(file.name) && !isTest(file.path, file.name));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (isManifest(file.name)) {
            if (const auto manifest = readManifest(file.path, content)) {
                for (const Dependency& dependency : manifest->dependencies) {
                    if (dependency.name.contains(QLatin1String("presidio")) ||
                        dependency.name.contains(QLatin1String("scrubadub")))
                        m_places.found(kRedaction, file.path, dependency.line, dependency.name);
                }
            }
            return;
        }
        readMarks(file.path, text, !isSource(file.name));
        if (isSource(file.name))
            readStatements(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        m_places.tell(sink, kRedaction);
        m_logged.tell(sink);
    }

private:
    void readMarks(const QString& path, std::string_view text, bool isConfiguration)
    {
        if (m_places.has(kRedaction))
            return;
        for (const Mark& mark : kMarks) {
            // Vector is configured, not programmed.
            if (mark.kind == "transforms" && !isConfiguration)
                continue;
            const int line = lineOfCode(text, mark.word);
            if (line > 0 && (mark.kind.empty() || text.find(mark.kind) != std::string_view::npos)) {
                m_places.found(kRedaction, path, line, QString::fromLatin1(mark.what));
                return;
            }
        }
    }

    void readStatements(const QString& path, std::string_view text)
    {
        static const QRegularExpression call(QStringLiteral(
            "\\b(log|logger|logging|slog|console|Log|LOG|LOGGER|_logger|Logger)"
            "(\\.|::|->)(trace|debug|info|warn|warning|error|fatal|log|print|printf|Printf|Println|"
            "LogInformation|LogDebug|LogWarning|LogError|Info|Infof|Debug|Debugf|Warn|Error|Errorf)\\s*\\("));
        // A value of that name, alone or as a member: not "emailService" nor "email_count".
        static const QRegularExpression data(QStringLiteral(
            "(^|[^A-Za-z0-9_])(e?mail(_?[aA]ddress)?|Email(Address)?|phone(_?[nN]umber)?|PhoneNumber|ssn|SSN|"
            "social_security_number|passport(_?[nN]umber)?|iban|IBAN|card_?[nN]umber|CardNumber|"
            "date_of_birth|dateOfBirth|DateOfBirth|tax_?id|national_?id|home_?address|password|Password)"
            "(?![A-Za-z0-9_]|\\s*[.(]|\\s*=[^=])|"
            // Java's way to ask for it.
            "\\bget(Email(Address)?|Phone(Number)?|Ssn|Iban|CardNumber|DateOfBirth|HomeAddress)\\(\\)"));
        static const QRegularExpression kept(
            QStringLiteral("mask|redact|hash|anonym|obfusc|encrypt|scrub|sanitiz|len\\("),
            QRegularExpression::CaseInsensitiveOption);
        forEachLine(text, [&](std::string_view raw, int number) {
            if (raw.find("og") == std::string_view::npos && raw.find("onsole") == std::string_view::npos &&
                raw.find("OG") == std::string_view::npos)
                return true;
            const std::string_view line = trimmed(raw);
            const QString whole = QString::fromUtf8(line.data(), qsizetype(line.size()));
            const auto called = call.match(whole);
            if (!called.hasMatch() || kept.match(whole).hasMatch())
                return true;
            const QByteArray rest = whole.mid(called.capturedEnd()).toUtf8();
            const auto named = data.match(codeOf(viewOf(rest)));
            if (named.hasMatch())
                m_logged.warned(path, number,
                                QStringLiteral("%1 is written to a log")
                                    .arg(named.capturedView(2).isEmpty() ? named.captured().trimmed()
                                                                         : named.captured(2)));
            return true;
        });
    }

    FirstPlaces m_places;
    CountedPlaces m_logged{"repo.privacy.logged"};
};

} // namespace

std::unique_ptr<Detector> makePrivacyDetector()
{
    return std::make_unique<PrivacyDetector>();
}

} // namespace slipway::repo
