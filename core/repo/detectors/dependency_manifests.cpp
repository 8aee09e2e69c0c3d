// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"

#include "core/model/json.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <toml++/toml.h>

namespace slipway::repo {

using namespace model;

namespace {

bool isRequirements(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(dev-|test-)?requirements([-_.][A-Za-z0-9_-]+)?\\.(txt|in)$"));
    return pattern.match(name).hasMatch();
}

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool readJson(const QByteArray& content, Manifest& manifest, std::initializer_list<const char*> groups)
{
    const auto json = parseJson(content, manifest.path);
    if (!json || !json->is_object())
        return false;
    for (const char* group : groups) {
        if (!json->contains(group) || !(*json)[group].is_object())
            continue;
        for (const auto& [name, version] : (*json)[group].items())
            manifest.dependencies.push_back(
                {toQString(name), version.is_string() ? toQString(version.get<std::string>()) : QString(),
                 lineOf(viewOf(content), '"' + name + '"')});
    }
    const bool isLibrary = json->contains("main") || json->contains("exports") || json->contains("module");
    const bool isPrivate = json->contains("private") && (*json)["private"] == Json(true);
    manifest.wantsLock = manifest.ecosystem == QLatin1String("npm")
                             ? (isPrivate || !isLibrary) && !manifest.dependencies.empty()
                             : json->value("type", std::string()) == "project";
    return true;
}

void addRequirement(const QString& text, int line, Manifest& manifest)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\\[[^\\]]*\\])?\\s*([^;#]*)"));
    const auto match = pattern.match(text.trimmed());
    if (match.hasMatch())
        manifest.dependencies.push_back({match.captured(1), match.captured(2).trimmed(), line});
}

bool readRequirements(const QByteArray& content, Manifest& manifest)
{
    forEachLine(viewOf(content), [&](std::string_view raw, int number) {
        const QString line = toQt(trimmed(raw));
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')) && !line.startsWith(QLatin1Char('-')))
            addRequirement(line, number, manifest);
        return true;
    });
    return true;
}

void addTomlTable(const toml::table* table, Manifest& manifest)
{
    if (!table)
        return;
    for (const auto& [key, value] : *table) {
        const QString name = toQt(key.str());
        if (name == QLatin1String("python"))
            continue;
        QString version = toQt(value.value_or(std::string_view()));
        if (const toml::table* details = value.as_table()) {
            // A path, a workspace or a git revision is as definite as a version.
            const bool isPlaced =
                details->contains("path") || details->contains("workspace") || details->contains("git");
            version =
                isPlaced ? QStringLiteral("here") : toQt((*details)["version"].value_or(std::string_view()));
        }
        manifest.dependencies.push_back({name, version, static_cast<int>(key.source().begin.line)});
    }
}

bool readToml(const QByteArray& content, Manifest& manifest)
{
    try {
        const toml::table root = toml::parse(viewOf(content));
        if (manifest.ecosystem == QLatin1String("cargo")) {
            for (const char* group : {"dependencies", "dev-dependencies", "build-dependencies"})
                addTomlTable(root[group].as_table(), manifest);
            // Cargo's own advice: binaries are locked, libraries need not be.
            manifest.wantsLock = root.contains("bin");
            return root.contains("package") || root.contains("workspace");
        }
        if (const toml::array* list = root["project"]["dependencies"].as_array()) {
            for (const toml::node& item : *list)
                addRequirement(toQt(item.value_or(std::string_view())),
                               static_cast<int>(item.source().begin.line), manifest);
        }
        addTomlTable(root["tool"]["poetry"]["dependencies"].as_table(), manifest);
        manifest.wantsLock = root["tool"]["poetry"]["dependencies"].is_table() && !root["project"].is_table();
        return true;
    } catch (const toml::parse_error&) {
        return false;
    }
}

bool readGoMod(const QByteArray& content, Manifest& manifest)
{
    static const QRegularExpression requirement(QStringLiteral(
        "^(?:require\\s+)?([a-z0-9][A-Za-z0-9.~_-]*(?:/\\S+)+)\\s+(v\\S+)(\\s*//\\s*indirect)?"));
    forEachLine(viewOf(content), [&](std::string_view raw, int number) {
        const auto match = requirement.match(toQt(trimmed(raw)));
        if (match.hasMatch() && match.captured(3).isEmpty())
            manifest.dependencies.push_back({match.captured(1), match.captured(2), number});
        return true;
    });
    manifest.wantsLock = !manifest.dependencies.empty();
    return true;
}

bool readXml(const QByteArray& content, Manifest& manifest)
{
    QXmlStreamReader xml(content);
    Dependency open;
    bool isInside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("PackageReference")) {
            const auto attributes = xml.attributes();
            manifest.dependencies.push_back({attributes.value(QLatin1String("Include")).toString(),
                                             attributes.hasAttribute(QLatin1String("Version"))
                                                 ? attributes.value(QLatin1String("Version")).toString()
                                                 : QStringLiteral("managed"),
                                             static_cast<int>(xml.lineNumber())});
        } else if (xml.isStartElement() && xml.name() == QLatin1String("dependency")) {
            // A version that is left out comes from a parent or a bill of materials.
            open = {QString(), QStringLiteral("managed"), static_cast<int>(xml.lineNumber())};
            isInside = true;
        } else if (isInside && xml.isStartElement() && xml.name() == QLatin1String("artifactId")) {
            open.name = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (isInside && xml.isStartElement() && xml.name() == QLatin1String("version")) {
            open.version = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (isInside && xml.isEndElement() && xml.name() == QLatin1String("dependency")) {
            manifest.dependencies.push_back(open);
            isInside = false;
        }
    }
    return !xml.hasError();
}

bool readByLine(const QByteArray& content, const QRegularExpression& pattern, Manifest& manifest)
{
    forEachLine(viewOf(content), [&](std::string_view raw, int number) {
        const auto match = pattern.match(toQt(trimmed(raw)));
        if (match.hasMatch())
            manifest.dependencies.push_back(
                {match.captured(1), match.lastCapturedIndex() >= 2 ? match.captured(2) : QString(), number});
        return true;
    });
    return true;
}

QString ecosystemOf(const QString& name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("package.json"), QStringLiteral("npm")},
        {QStringLiteral("pyproject.toml"), QStringLiteral("python")},
        {QStringLiteral("Pipfile"), QStringLiteral("pipenv")},
        {QStringLiteral("go.mod"), QStringLiteral("go")},
        {QStringLiteral("Cargo.toml"), QStringLiteral("cargo")},
        {QStringLiteral("pom.xml"), QStringLiteral("maven")},
        {QStringLiteral("build.gradle"), QStringLiteral("gradle")},
        {QStringLiteral("build.gradle.kts"), QStringLiteral("gradle")},
        {QStringLiteral("composer.json"), QStringLiteral("composer")},
        {QStringLiteral("Gemfile"), QStringLiteral("bundler")},
    };
    if (isRequirements(name))
        return QStringLiteral("python");
    if (hasEnding(name, {"csproj", "fsproj"}))
        return QStringLiteral("nuget");
    return known.value(name);
}

} // namespace

bool isManifest(const QString& name)
{
    return !ecosystemOf(name).isEmpty();
}

std::optional<Manifest> readManifest(const QString& path, const QByteArray& content)
{
    static const QRegularExpression gradle(
        QStringLiteral("^(?:api|implementation|compileOnly|runtimeOnly|testImplementation|"
                       "annotationProcessor)\\s*\\(?\\s*[\"']([^:\"']+:[^:\"']+)(?::([^\"']+))?[\"']"));
    static const QRegularExpression gem(
        QStringLiteral("^gem\\s+[\"']([^\"']+)[\"'](?:\\s*,\\s*[\"']([^\"']+)[\"'])?"));
    Manifest manifest;
    manifest.path = path;
    const QString name = path.section(QLatin1Char('/'), -1);
    manifest.ecosystem = ecosystemOf(name);
    bool read = false;
    if (manifest.ecosystem == QLatin1String("npm"))
        read = readJson(content, manifest, {"dependencies", "devDependencies"});
    else if (manifest.ecosystem == QLatin1String("composer"))
        read = readJson(content, manifest, {"require", "require-dev"});
    else if (isRequirements(name))
        read = readRequirements(content, manifest);
    else if (name.endsWith(QLatin1String(".toml")))
        read = readToml(content, manifest);
    else if (manifest.ecosystem == QLatin1String("go"))
        read = readGoMod(content, manifest);
    else if (manifest.ecosystem == QLatin1String("maven") || manifest.ecosystem == QLatin1String("nuget"))
        read = readXml(content, manifest);
    else if (manifest.ecosystem == QLatin1String("gradle"))
        read = readByLine(content, gradle, manifest);
    else if (manifest.ecosystem == QLatin1String("bundler")) {
        read = readByLine(content, gem, manifest);
        manifest.wantsLock = true;
    } else if (manifest.ecosystem == QLatin1String("pipenv")) {
        read = true;
        manifest.wantsLock = true;
    }
    if (!read)
        return std::nullopt;
    return manifest;
}

QString lockedEcosystem(const QString& name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("package-lock.json"), QStringLiteral("npm")},
        {QStringLiteral("npm-shrinkwrap.json"), QStringLiteral("npm")},
        {QStringLiteral("yarn.lock"), QStringLiteral("npm")},
        {QStringLiteral("pnpm-lock.yaml"), QStringLiteral("npm")},
        {QStringLiteral("bun.lockb"), QStringLiteral("npm")},
        {QStringLiteral("bun.lock"), QStringLiteral("npm")},
        {QStringLiteral("poetry.lock"), QStringLiteral("python")},
        {QStringLiteral("uv.lock"), QStringLiteral("python")},
        {QStringLiteral("pdm.lock"), QStringLiteral("python")},
        {QStringLiteral("Pipfile.lock"), QStringLiteral("pipenv")},
        {QStringLiteral("go.sum"), QStringLiteral("go")},
        {QStringLiteral("Cargo.lock"), QStringLiteral("cargo")},
        {QStringLiteral("composer.lock"), QStringLiteral("composer")},
        {QStringLiteral("Gemfile.lock"), QStringLiteral("bundler")},
        {QStringLiteral("packages.lock.json"), QStringLiteral("nuget")},
        {QStringLiteral("gradle.lockfile"), QStringLiteral("gradle")},
        {QStringLiteral("mix.lock"), QStringLiteral("mix")},
        {QStringLiteral("pubspec.lock"), QStringLiteral("pub")},
        {QStringLiteral("Package.resolved"), QStringLiteral("swift")},
        {QStringLiteral("conan.lock"), QStringLiteral("conan")},
    };
    return known.value(name);
}

bool isUnpinned(const Dependency& dependency, const QString& ecosystem)
{
    // Python libraries and gems may leave their versions to the lock file; a bare name in a requirements file
    // or a wildcard anywhere lets anything in.
    static const QSet<QString> open{QStringLiteral("*"),
                                    QStringLiteral("latest"),
                                    QStringLiteral("x"),
                                    QStringLiteral("+"),
                                    QStringLiteral("latest.release"),
                                    QStringLiteral("LATEST"),
                                    QStringLiteral("RELEASE"),
                                    QStringLiteral(">=0"),
                                    QStringLiteral(">=0.0.0"),
                                    QStringLiteral("next"),
                                    QStringLiteral("@dev"),
                                    QStringLiteral("dev-master")};
    if (open.contains(dependency.version))
        return true;
    const bool mayBeBare = ecosystem == QLatin1String("bundler") || ecosystem == QLatin1String("gradle");
    return dependency.version.isEmpty() && !mayBeBare && dependency.name != QLatin1String("php");
}

} // namespace slipway::repo
