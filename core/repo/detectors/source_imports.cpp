// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/import_graph.h"

#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

constexpr size_t kMostImports = 2000; ///< of one file

/// "..core.db" seen from "app/api/users.py" is "/app/core/db": a slash in front for what is not to be
/// searched.
QString pythonTarget(const QString& module, const QString& path)
{
    qsizetype dots = 0;
    while (dots < module.size() && module[dots] == QLatin1Char('.'))
        ++dots;
    QString rest = module.mid(dots);
    rest.replace(QLatin1Char('.'), QLatin1Char('/'));
    if (dots == 0)
        return rest;
    QStringList folder = path.split(QLatin1Char('/'));
    folder = folder.mid(0, std::max<qsizetype>(0, folder.size() - dots));
    return QLatin1Char('/') +
           (folder + (rest.isEmpty() ? QStringList() : QStringList{rest})).join(QLatin1Char('/'));
}

std::vector<SourceImport> pythonImports(const QString& path, std::string_view text)
{
    static const QRegularExpression from(QStringLiteral("^from\\s+(\\.*[A-Za-z0-9_.]*)\\s+import\\s+(.*)$"));
    static const QRegularExpression plain(QStringLiteral("^import\\s+([A-Za-z0-9_.]+)"));
    static const QRegularExpression word(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*"));
    std::vector<SourceImport> imports;
    QString open; // the module whose names are listed in brackets over several lines
    bool isText = false;
    const auto addNames = [&](const QString& names, int line) {
        for (const QString& name : QString(names).remove(QLatin1Char('(')).split(QLatin1Char(','))) {
            const auto match = word.match(name.trimmed());
            if (match.hasMatch())
                imports.push_back({open + QLatin1Char('/') + match.captured(), line});
        }
    };
    forEachLine(text, [&](std::string_view raw, int number) {
        for (const std::string_view quotes : {"\"\"\"", "'''"}) {
            for (size_t at = raw.find(quotes); at != std::string_view::npos; at = raw.find(quotes, at + 3))
                isText = !isText;
        }
        if (isText)
            return true;
        if (!open.isEmpty()) {
            addNames(toQt(raw).section(QLatin1Char('#'), 0, 0), number);
            if (raw.find(')') != std::string_view::npos)
                open.clear();
        } else if (raw.starts_with("from ")) {
            const auto match = from.match(toQt(raw).section(QLatin1Char('#'), 0, 0));
            if (!match.hasMatch())
                return true;
            open = pythonTarget(match.captured(1), path);
            addNames(match.captured(2), number);
            const bool isListed = match.captured(2).startsWith(QLatin1Char('(')) &&
                                  !match.captured(2).contains(QLatin1Char(')'));
            if (!isListed)
                open.clear();
        } else if (raw.starts_with("import ")) {
            const auto match = plain.match(toQt(raw));
            if (match.hasMatch())
                imports.push_back({pythonTarget(match.captured(1), path), number});
        }
        return imports.size() < kMostImports;
    });
    return imports;
}

std::vector<SourceImport> scriptImports(std::string_view text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:import|export)\\b(?!\\s+type\\b)(?:[^'\"]*\\bfrom)?\\s*|\\}\\s*from\\s*|"
                       "(?:const|let|var)\\b[^'\"]*=\\s*require\\()['\"]((?:\\.{1,2}|[@~])/[^'\"]+)['\"]"));
    // "import { type A, type B } from": nothing of it is left when it runs.
    static const QRegularExpression ofTypes(
        QStringLiteral("^(?:import|export)\\s*\\{\\s*type\\s[^,}]+(?:,\\s*type\\s[^,}]+)*,?\\s*\\}\\s*from"));
    std::vector<SourceImport> imports;
    bool isOfTypes = false; // import type { … over several lines
    forEachLine(text, [&](std::string_view raw, int number) {
        const std::string_view line = trimmed(raw);
        const bool mayImport =
            !line.empty() && std::string_view("ie}clv").find(line.front()) != std::string_view::npos;
        if (!mayImport)
            return true;
        const bool hasPath = line.find('/') != std::string_view::npos;
        if (line.starts_with("import type") || line.starts_with("export type"))
            isOfTypes = line.find("from") == std::string_view::npos && line.ends_with('{');
        else if (isOfTypes && line.starts_with("}"))
            isOfTypes = false;
        else if (hasPath) {
            const QString code = toQt(line);
            const auto match = pattern.match(code);
            if (match.hasMatch() && !ofTypes.match(code).hasMatch())
                imports.push_back({match.captured(1), number});
        }
        return imports.size() < kMostImports;
    });
    return imports;
}

std::vector<SourceImport> javaImports(std::string_view text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^import\\s+(static\\s+)?([A-Za-z0-9_.]+)\\s*(?:;|$|as\\b|//)"));
    std::vector<SourceImport> imports;
    forEachLine(text, [&](std::string_view line, int number) {
        if (line.starts_with("import ")) {
            const auto match = pattern.match(toQt(line));
            if (match.hasMatch()) {
                QString target = match.captured(2);
                if (!match.captured(1).isEmpty())
                    target = target.section(QLatin1Char('.'), 0, -2);
                imports.push_back({target.replace(QLatin1Char('.'), QLatin1Char('/')), number});
            }
        }
        // Behind the first type, nothing is imported.
        return imports.size() < kMostImports && !line.starts_with("public ") && !line.starts_with("class ");
    });
    return imports;
}

std::vector<SourceImport> cImports(std::string_view text)
{
    std::vector<SourceImport> imports;
    bool isCommentedOut = false;
    forEachLine(text, [&](std::string_view raw, int number) {
        const std::string_view line = trimmed(raw);
        if (isCommentedOut) {
            isCommentedOut = line.find("*/") == std::string_view::npos;
            return true;
        }
        isCommentedOut = line.starts_with("/*") && line.find("*/") == std::string_view::npos;
        if (!line.starts_with('#') || !trimmed(line.substr(1)).starts_with("include"))
            return true;
        const size_t open = line.find('"');
        const size_t close = open == std::string_view::npos ? open : line.find('"', open + 1);
        if (close != std::string_view::npos)
            imports.push_back({toQt(line.substr(open + 1, close - open - 1)), number});
        return imports.size() < kMostImports;
    });
    return imports;
}

} // namespace

ImportLanguage importLanguageOf(const QString& name)
{
    if (hasEnding(name, {"py"}))
        return ImportLanguage::Python;
    if (hasEnding(name, {"js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts", "vue", "svelte"}))
        return name.endsWith(QLatin1String(".d.ts")) ? ImportLanguage::None : ImportLanguage::JavaScript;
    if (hasEnding(name, {"java", "kt"}))
        return ImportLanguage::Java;
    if (hasEnding(name, {"c", "cc", "cpp", "cxx", "h", "hh", "hpp", "hxx"}))
        return ImportLanguage::C;
    return ImportLanguage::None;
}

std::vector<SourceImport> importsOf(ImportLanguage language, const QString& path, const QByteArray& content)
{
    const std::string_view text = viewOf(content);
    switch (language) {
    case ImportLanguage::Python:
        return pythonImports(path, text);
    case ImportLanguage::JavaScript:
        return scriptImports(text);
    case ImportLanguage::Java:
        return javaImports(text);
    case ImportLanguage::C:
        return cImports(text);
    case ImportLanguage::None:
        break;
    }
    return {};
}

} // namespace slipway::repo
