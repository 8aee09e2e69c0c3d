// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/kind_guess.h"

#include "core/repo/commit_files.h"
#include "core/repo/scanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::readiness {

using namespace model;

namespace {

constexpr qsizetype kLargestManifest = 1 << 20; ///< bytes that are looked through
constexpr qsizetype kDeepest = 3;               ///< folders above a manifest

constexpr std::array kManifests{"package.json", "pyproject.toml",   "requirements.txt", "setup.py",
                                "Pipfile",      "Cargo.toml",       "go.mod",           "pom.xml",
                                "build.gradle", "build.gradle.kts", "Gemfile",          "composer.json"};

/// Libraries whose use tells the kind, most telling kind first.
struct Sign
{
    ProjectKind kind;
    std::array<const char*, 12> libraries;
};
constexpr std::array kSigns{
    Sign{ProjectKind::AiService,
         {"openai", "anthropic", "langchain", "llama-index", "transformers", "vllm", "litellm", "mistralai",
          "google-generativeai", "semantic-kernel", "haystack-ai", "ollama"}},
    Sign{ProjectKind::WebApp,
         {"react", "vue", "svelte", "@angular/core", "next", "nuxt", "solid-js", "preact", "@remix-run/react",
          "astro", "ember-source", "lit"}},
    Sign{ProjectKind::WebService,
         {"express", "fastify", "@nestjs/core", "flask", "django", "fastapi", "spring-boot", "gin-gonic/gin",
          "actix-web", "axum", "rails", "quarkus"}},
};

QString fileName(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

/// As the name of a dependency: a key in JSON, a word of its own elsewhere.
bool uses(const QString& path, const QString& manifest, const Sign& sign, const char* library)
{
    const QString name = QRegularExpression::escape(QLatin1String(library));
    if (path.endsWith(QLatin1String(".json")))
        return QRegularExpression(QStringLiteral("\"%1\"\\s*:").arg(name)).match(manifest).hasMatch();
    // Pages are made of JavaScript; in other manifests words such as "next" are only words.
    if (sign.kind == ProjectKind::WebApp)
        return false;
    const QRegularExpression word(QStringLiteral("(?<![\\w@.-])(?:[\\w.-]+/)*%1(?!\\w)").arg(name));
    return word.match(manifest).hasMatch();
}

std::optional<KindGuess> byLibrary(const QHash<QString, QByteArray>& contents)
{
    QStringList paths = contents.keys();
    std::sort(paths.begin(), paths.end());
    for (const Sign& sign : kSigns) {
        for (const QString& path : paths) {
            const QString manifest = QString::fromUtf8(contents[path].left(kLargestManifest));
            for (const char* library : sign.libraries) {
                if (library && uses(path, manifest, sign, library))
                    return KindGuess{sign.kind,
                                     QStringLiteral("%1 uses %2").arg(path, QLatin1String(library))};
            }
        }
    }
    return std::nullopt;
}

/// The first path that the expression finds.
QString firstOf(const QStringList& paths, const char* expression)
{
    const QRegularExpression pattern(QLatin1String(expression), QRegularExpression::CaseInsensitiveOption);
    const auto found = std::find_if(paths.begin(), paths.end(),
                                    [&](const QString& path) { return pattern.match(path).hasMatch(); });
    return found == paths.end() ? QString() : *found;
}

} // namespace

bool tellsKind(const QString& path)
{
    return path.count(QLatin1Char('/')) < kDeepest &&
           std::any_of(kManifests.begin(), kManifests.end(), [name = fileName(path)](const char* manifest) {
               return name == QLatin1String(manifest);
           });
}

KindGuess guessKind(const QStringList& paths, const QHash<QString, QByteArray>& contents)
{
    const auto notebooks = std::count_if(paths.begin(), paths.end(), [](const QString& path) {
        return path.endsWith(QLatin1String(".ipynb"));
    });
    if (notebooks > 0 && 2 * notebooks >= paths.size())
        return {ProjectKind::Prototype, QStringLiteral("most of it are notebooks")};
    if (const QString evals = firstOf(paths, "(^|/)promptfooconfig\\.ya?ml$"); !evals.isEmpty())
        return {ProjectKind::AiService, QStringLiteral("%1 evaluates a model").arg(evals)};
    if (const auto guess = byLibrary(contents))
        return *guess;
    struct Trace
    {
        ProjectKind kind;
        const char* expression;
        const char* what;
    };
    constexpr std::array traces{
        Trace{ProjectKind::WebService, "(^|/)(openapi|swagger)[^/]*\\.(ya?ml|json)$", "%1 describes an API"},
        Trace{ProjectKind::WebService, "\\.proto$", "%1 describes an API"},
        Trace{ProjectKind::WebService, "(^|/)(Chart\\.ya?ml|kustomization\\.ya?ml)$", "%1 deploys it"},
        Trace{ProjectKind::WebService, "(^|/)Dockerfile$", "%1 makes it run as a service"},
        Trace{ProjectKind::WebApp, "^(public/)?index\\.html$", "%1 is a page"},
        Trace{ProjectKind::Library, "(^|/)src/lib\\.rs$", "%1 is what others use"},
        Trace{ProjectKind::Library, "\\.gemspec$|^(setup\\.py|pyproject\\.toml|Cargo\\.toml)$",
              "%1 packages it"},
    };
    for (const Trace& trace : traces) {
        if (const QString found = firstOf(paths, trace.expression); !found.isEmpty())
            return {trace.kind, QString::fromLatin1(trace.what).arg(found)};
    }
    return {};
}

Result<KindGuess> guessKind(const QString& repository, const Progress& progress)
{
    const auto revision = repo::resolve(repository, {});
    if (!revision)
        return revision.error();
    QStringList paths;
    QHash<QString, QByteArray> contents;
    repo::FileReading reading;
    reading.wants = [&](const QString& path) {
        paths += path;
        return tellsKind(path);
    };
    reading.take = [&](const QString& path, const QByteArray& content) -> Status {
        contents.insert(path, content.left(kLargestManifest));
        return Done{};
    };
    if (const Status read = repo::readFiles(repository, revision->commit, reading, progress); !read)
        return read.error();
    return guessKind(paths, contents);
}

} // namespace slipway::readiness
