// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/version_statements.h"

#include "core/model/bounded_xml.h"
#include "core/model/json.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"
#include "core/repo/detectors/versions.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <toml++/toml.h>

namespace slipway::repo {

using namespace model;

namespace {

using Statement = std::optional<VersionStatement>;

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Statement fromJson(const QString& name, const QByteArray& content)
{
    const auto json = parseJson(content, name);
    if (!json || !json->is_object() || !json->contains("version") || !(*json)["version"].is_string())
        return std::nullopt;
    if (json->contains("private") && (*json)["private"] == Json(true))
        return std::nullopt;
    const bool hasName = json->contains("name") && (*json)["name"].is_string();
    return VersionStatement{hasName ? toQString((*json)["name"].get<std::string>()) : QString(),
                            toQString((*json)["version"].get<std::string>()),
                            lineOf(viewOf(content), "\"version\"")};
}

Statement fromTable(const toml::node_view<const toml::node>& table)
{
    const auto version = table["version"].value<std::string>();
    if (!version)
        return std::nullopt;
    return VersionStatement{toQt(table["name"].value_or(std::string_view())), toQString(*version),
                            static_cast<int>(table["version"].node()->source().begin.line)};
}

Statement fromToml(const QByteArray& content)
{
    try {
        const toml::table root = toml::parse(viewOf(content));
        for (const auto& table :
             {root["package"], root["workspace"]["package"], root["project"], root["tool"]["poetry"]}) {
            if (auto statement = fromTable(table))
                return statement;
        }
    } catch (const toml::parse_error&) {
        return std::nullopt;
    }
    return std::nullopt;
}

/// Chart.yaml states its own version and that of what it installs.
Statement fromYaml(const QByteArray& content)
{
    const auto documents = yamlDocuments(content);
    if (!documents || documents->empty())
        return std::nullopt;
    const YAML::Node& root = documents->front();
    const YAML::Node version = childAt(root, "version");
    if (!version.IsDefined() || !version.IsScalar())
        return std::nullopt;
    return VersionStatement{scalarAt(root, "name"), toQString(version.Scalar()), lineOf(version)};
}

/// Maven: /project/version. MSBuild: /Project/PropertyGroup/Version or VersionPrefix.
Statement fromXml(const QByteArray& content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    BoundedXml bounded(buffer, {});
    QXmlStreamReader xml(&bounded);
    xml.setNamespaceProcessing(false);
    QStringList open;
    QString package;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && !open.isEmpty())
            open.removeLast();
        if (!xml.isStartElement())
            continue;
        open += xml.name().toString();
        const QString place = open.size() <= 3 ? open.join(QLatin1Char('/')) : QString();
        const int line = static_cast<int>(xml.lineNumber());
        const bool isVersion = place == QLatin1String("project/version") ||
                               place == QLatin1String("Project/PropertyGroup/Version") ||
                               place == QLatin1String("Project/PropertyGroup/VersionPrefix");
        if (place != QLatin1String("project/artifactId") && !isVersion)
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        open.removeLast();
        if (isVersion)
            return VersionStatement{package, text, line};
        package = text;
    }
    return std::nullopt;
}

/// The first match outside of comments: CMake, Meson, Autoconf, Mix, Gradle and setup.cfg state it in a line
/// of their own form.
Statement fromText(const QByteArray& content, const QRegularExpression& pattern)
{
    static const QRegularExpression comment(QStringLiteral("^[ \\t]*(#|//|dnl\\b)[^\\n]*"),
                                            QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(content);
    text.remove(comment);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto before = QStringView(text).left(match.capturedStart(QStringLiteral("version")));
    return VersionStatement{match.captured(QStringLiteral("name")), match.captured(QStringLiteral("version")),
                            1 + static_cast<int>(before.count(QLatin1Char('\n')))};
}

struct TextForm
{
    const char* file;
    const char* pattern;
};

constexpr TextForm kTextForms[] = {
    {"CMakeLists.txt",
     "\\bproject\\s*\\(\\s*(?<name>[\\w.+-]+)\\s[^)]*?\\bVERSION\\s+\"?(?<version>\\d[\\d.]*)"},
    {"meson.build", "^project\\s*\\(\\s*'(?<name>[^']+)'[^#]*?\\bversion\\s*:\\s*'(?<version>\\d[^']*)'"},
    {"configure.ac", "^AC_INIT\\(\\[?(?<name>[^],]+)\\]?,\\s*\\[?(?<version>\\d[\\w.+-]*)"},
    {"mix.exs", "(?:\\bversion:\\s*|^\\s*@version\\s+)\"(?<name>)(?<version>\\d[^\"#]*)\""},
    {"gradle.properties", "^(?<name>)version\\s*=\\s*(?<version>\\d\\S*)"},
    {"setup.cfg", "^\\[metadata\\][^\\[]*?^version\\s*=\\s*(?<name>)(?<version>\\d\\S*)"},
    {"VERSION", "^\\s*(?<name>)v?(?<version>\\d[\\w.+-]*)\\s*$"},
};

const TextForm* textFormOf(const QString& name)
{
    const bool isPlain = name == QLatin1String("VERSION") || name.toLower() == QLatin1String("version.txt");
    for (const TextForm& form : kTextForms) {
        if (name == QLatin1String(form.file) || (isPlain && form.file == std::string_view("VERSION")))
            return &form;
    }
    return nullptr;
}

Statement read(const QString& name, const QByteArray& content)
{
    if (const TextForm* form = textFormOf(name)) {
        // A plain file holds the version and nothing else; the other forms are looked for line by line.
        const auto options = form->file == std::string_view("VERSION") ? QRegularExpression::NoPatternOption
                                                                       : QRegularExpression::MultilineOption;
        return fromText(content, QRegularExpression(QString::fromLatin1(form->pattern), options));
    }
    if (hasEnding(name, {"json"}))
        return fromJson(name, content);
    if (hasEnding(name, {"toml"}))
        return fromToml(content);
    return isYaml(name) ? fromYaml(content) : fromXml(content);
}

} // namespace

bool statesVersion(const QString& name)
{
    static const QStringList names{QStringLiteral("package.json"),         QStringLiteral("composer.json"),
                                   QStringLiteral("lerna.json"),           QStringLiteral("Cargo.toml"),
                                   QStringLiteral("pyproject.toml"),       QStringLiteral("pubspec.yaml"),
                                   QStringLiteral("Chart.yaml"),           QStringLiteral("pom.xml"),
                                   QStringLiteral("Directory.Build.props")};
    return names.contains(name) || hasEnding(name, {"csproj", "fsproj"}) || textFormOf(name) != nullptr;
}

Statement readVersionStatement(const QString& name, const QByteArray& content)
{
    Statement statement = read(name, content);
    if (!statement)
        return std::nullopt;
    const auto version = versionOf(statement->version);
    const bool isPlaceholder = !version || version->numbers == std::vector<qint64>{0};
    return isPlaceholder ? std::nullopt : statement;
}

} // namespace slipway::repo
