// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/first_places.h"

#include <QRegularExpression>

#include <span>

namespace slipway::repo {

/// Libraries whose presence among the direct dependencies is a fact.
struct Library
{
    const char* fact;
    const char* pattern; ///< against the dependency's name, whatever its case
};

/// Knows libraries by their names; their expressions are compiled once.
class LibraryTable
{
public:
    explicit LibraryTable(std::span<const Library> libraries)
    {
        for (const Library& library : libraries)
            m_patterns.emplace_back(library.fact,
                                    QRegularExpression(QString::fromLatin1(library.pattern),
                                                       QRegularExpression::CaseInsensitiveOption));
    }

    void match(const QString& name, const QString& path, int line, FirstPlaces& places) const
    {
        for (const auto& [fact, pattern] : m_patterns) {
            if (pattern.match(name).hasMatch())
                places.found(fact, path, line, name);
        }
    }

    /// The same of every dependency that the manifest states.
    void matchManifest(const QString& path, const QByteArray& content, FirstPlaces& places) const
    {
        const auto manifest = readManifest(path, content);
        if (!manifest)
            return;
        for (const Dependency& dependency : manifest->dependencies)
            match(dependency.name, path, dependency.line, places);
    }

private:
    std::vector<std::pair<const char*, QRegularExpression>> m_patterns;
};

} // namespace slipway::repo
