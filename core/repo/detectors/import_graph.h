// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace slipway::repo {

/// One import as a source file states it.
struct SourceImport
{
    QString
        target; ///< "shop/orders/model" of Python and Java, "../orders/model" of JavaScript, "db/log.h" of C
    int line = 0;
};

enum class ImportLanguage
{
    None,
    Python,
    JavaScript, ///< and TypeScript, Vue, Svelte
    Java,       ///< and Kotlin
    C           ///< and C++
};

[[nodiscard]] ImportLanguage importLanguageOf(const QString& name);

/// What a file imports of its own project, as far as a line at the top level shows it: not what Python
/// imports inside a function or for type checks only, nor TypeScript's `import type`.
[[nodiscard]] std::vector<SourceImport> importsOf(ImportLanguage language, const QString& path,
                                                  const QByteArray& content);

/// An import that leads from one folder to another.
struct FolderEdge
{
    QString from;
    QString to;
    QString path; ///< of the first file that shows it
    int line = 0;
    QString target;
};

/// Which folders of a project import which. Folders are those right below a unit's source root: the folder
/// of a manifest, and then down for as long as there is only one folder and no source beside it.
class ImportGraph
{
public:
    void addUnit(const QString& folder); ///< a folder with a manifest; empty for the root
    void addFile(ImportLanguage language, const QString& path);
    void addImports(const QString& path, ImportLanguage language, std::vector<SourceImport> imports);

    /// The circles: of each group of folders that reach one another, the edges of a shortest one. Complexity
    /// is that of the files, imports and folders.
    [[nodiscard]] std::vector<std::vector<FolderEdge>> circles() const;

private:
    using Edges = QMap<QString, QMap<QString, FolderEdge>>;

    [[nodiscard]] QString unitOf(const QString& path) const;
    [[nodiscard]] QHash<QString, QString> foldersOfFiles() const;
    [[nodiscard]] QString resolve(ImportLanguage language, const QString& from, const QString& target) const;
    [[nodiscard]] QString resolveScript(const QString& from, const QString& target) const;
    [[nodiscard]] QString fileEndingWith(const QString& ending, const QString& from) const;
    [[nodiscard]] Edges edgesBetween(const QHash<QString, QString>& folders) const;

    struct Importing
    {
        QString path;
        ImportLanguage language;
        std::vector<SourceImport> imports;
    };

    QSet<QString> m_units;
    QHash<QString, ImportLanguage> m_files;
    QHash<QString, QStringList> m_filesByName;
    std::vector<Importing> m_importing;
};

} // namespace slipway::repo
