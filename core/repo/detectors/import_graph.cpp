// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/import_graph.h"

#include <QDir>

#include <algorithm>
#include <deque>

namespace slipway::repo {

namespace {

constexpr qsizetype kMostOfOneName = 64; ///< files that an import might mean; more are as good as none
constexpr size_t kMostStarts = 64;       ///< folders of a group from which a shortest circle is looked for

QString folderOf(const QString& path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('/'))));
}

QString joined(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

using Links = QMap<QString, QStringList>;

/// Tarjan's strongly connected components without recursion: a path of many folders must not end the stack.
class Components
{
public:
    explicit Components(const Links& links)
        : m_links(links)
    {
        for (auto it = links.begin(); it != links.end(); ++it) {
            if (!m_index.contains(it.key()))
                explore(it.key());
        }
    }

    std::vector<QStringList> ofSeveral; ///< sorted; only those with two folders or more

private:
    struct Frame
    {
        QString folder;
        qsizetype next = 0;
    };

    void enter(const QString& folder)
    {
        m_index.insert(folder, m_counter);
        m_low.insert(folder, m_counter++);
        m_stack.push_back(folder);
        m_onStack.insert(folder);
        m_frames.push_back({folder, 0});
    }

    void explore(const QString& start)
    {
        enter(start);
        while (!m_frames.empty()) {
            const QString folder = m_frames.back().folder;
            const QStringList targets = m_links.value(folder);
            if (m_frames.back().next < targets.size()) {
                const QString target = targets[m_frames.back().next++];
                if (!m_index.contains(target))
                    enter(target);
                else if (m_onStack.contains(target))
                    m_low[folder] = std::min(m_low[folder], m_index[target]);
                continue;
            }
            leave(folder);
        }
    }

    void leave(const QString& folder)
    {
        m_frames.pop_back();
        if (!m_frames.empty()) {
            const QString& parent = m_frames.back().folder;
            m_low[parent] = std::min(m_low[parent], m_low[folder]);
        }
        if (m_low[folder] != m_index[folder])
            return;
        QStringList component;
        QString member;
        do {
            member = m_stack.back();
            m_stack.pop_back();
            m_onStack.remove(member);
            component += member;
        } while (member != folder);
        component.sort();
        if (component.size() > 1)
            ofSeveral.push_back(component);
    }

    const Links& m_links;
    int m_counter = 0;
    QHash<QString, int> m_index;
    QHash<QString, int> m_low;
    QStringList m_stack;
    QSet<QString> m_onStack;
    std::vector<Frame> m_frames;
};

/// The folders of a shortest way from `start` back to it.
QStringList shortestCircle(const Links& links, const QSet<QString>& group, const QString& start)
{
    QHash<QString, QString> cameFrom;
    std::deque<QString> waiting{start};
    while (!waiting.empty()) {
        const QString folder = waiting.front();
        waiting.pop_front();
        const QStringList targets = links.value(folder);
        for (const QString& target : targets) {
            if (target == start) {
                QStringList way;
                for (QString at = folder; at != start; at = cameFrom.value(at))
                    way.push_back(at);
                way.push_back(start);
                std::reverse(way.begin(), way.end());
                return way;
            }
            if (group.contains(target) && !cameFrom.contains(target)) {
                cameFrom.insert(target, folder);
                waiting.push_back(target);
            }
        }
    }
    return {};
}

} // namespace

void ImportGraph::addUnit(const QString& folder)
{
    m_units.insert(folder);
}

void ImportGraph::addFile(ImportLanguage language, const QString& path)
{
    m_files.insert(path, language);
    const QString name = path.section(QLatin1Char('/'), -1);
    m_filesByName[name].push_back(path);
    // Names such as __init__.py say nothing without their folder.
    if (path.contains(QLatin1Char('/')))
        m_filesByName[path.section(QLatin1Char('/'), -2)].push_back(path);
}

void ImportGraph::addImports(const QString& path, ImportLanguage language, std::vector<SourceImport> imports)
{
    if (!imports.empty())
        m_importing.push_back({path, language, std::move(imports)});
}

QString ImportGraph::unitOf(const QString& path) const
{
    QString folder = folderOf(path);
    while (!folder.isEmpty()) {
        const bool isRoot =
            m_units.contains(folder) ||
            ((folder.endsWith(QLatin1String("/src")) || folder.endsWith(QLatin1String("/source"))) &&
             m_units.contains(folderOf(folder))) ||
            folder == QLatin1String("src") || folder == QLatin1String("source") ||
            folder.endsWith(QLatin1String("src/main/java")) ||
            folder.endsWith(QLatin1String("src/main/kotlin"));
        if (isRoot)
            return folder;
        folder = folderOf(folder);
    }
    return folder;
}

QHash<QString, QString> ImportGraph::foldersOfFiles() const
{
    struct Folder
    {
        QSet<QString> children;
        bool hasFiles = false;
    };
    QHash<QString, QHash<QString, Folder>> trees; // by unit and language
    QHash<QString, std::pair<QString, QString>> places;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        // A Python file that is in no package is a script.
        if (it.value() == ImportLanguage::Python &&
            !m_files.contains(joined(folderOf(it.key()), QStringLiteral("__init__.py"))))
            continue;
        const QString unit = unitOf(it.key());
        const QString key = QString::number(int(it.value())) + unit;
        places.insert(it.key(), {key, unit});
        auto& tree = trees[key];
        QString folder = folderOf(it.key());
        tree[folder].hasFiles = true;
        for (; folder != unit; folder = folderOf(folder))
            tree[folderOf(folder)].children.insert(folder);
    }
    QHash<QString, QString> roots;
    QHash<QString, QString> folders;
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto& [key, unit] = it.value();
        if (!roots.contains(key)) {
            const auto& tree = trees[key];
            QString root = unit;
            while (!tree.value(root).hasFiles && tree.value(root).children.size() == 1)
                root = *tree.value(root).children.begin();
            roots.insert(key, root);
        }
        const QString root = roots.value(key);
        const QString below = root.isEmpty() ? it.key() : it.key().mid(root.size() + 1);
        if (below.contains(QLatin1Char('/')))
            folders.insert(it.key(), joined(root, below.section(QLatin1Char('/'), 0, 0)));
    }
    return folders;
}

QString ImportGraph::fileEndingWith(const QString& ending, const QString& from) const
{
    const QString key = ending.contains(QLatin1Char('/')) ? ending.section(QLatin1Char('/'), -2) : ending;
    const auto candidates = m_filesByName.constFind(key);
    if (candidates == m_filesByName.constEnd() || candidates->size() > kMostOfOneName)
        return {};
    QStringList here;
    QStringList anywhere;
    const QString unit = unitOf(from);
    for (const QString& candidate : *candidates) {
        if (candidate != ending && !candidate.endsWith(QLatin1Char('/') + ending))
            continue;
        anywhere += candidate;
        if (unitOf(candidate) == unit)
            here += candidate;
    }
    const QStringList& found = here.isEmpty() ? anywhere : here;
    return found.size() == 1 ? found.front() : QString();
}

QString ImportGraph::resolveScript(const QString& from, const QString& target) const
{
    QStringList bases;
    if (target.startsWith(QLatin1Char('.'))) {
        bases += QDir::cleanPath(joined(folderOf(from), target));
    } else {
        // "@/x" and "~/x" stand for the source root, as most build tools are set up.
        QString unit = unitOf(from);
        bases += joined(unit, target.mid(2));
        if (unit.endsWith(QLatin1String("/src")))
            bases += joined(folderOf(unit), target.mid(2));
    }
    for (const QString& base : bases) {
        for (const char* ending : {"", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".vue", ".svelte", "/index.ts",
                                   "/index.tsx", "/index.js", "/index.jsx"}) {
            QString path = base + QLatin1String(ending);
            if (m_files.contains(path))
                return path;
        }
        // TypeScript names the file that it will become.
        if (base.endsWith(QLatin1String(".js"))) {
            for (const char* ending : {"ts", "tsx"}) {
                if (const QString path = base.chopped(2) + QLatin1String(ending); m_files.contains(path))
                    return path;
            }
        }
    }
    return {};
}

QString ImportGraph::resolve(ImportLanguage language, const QString& from, const QString& target) const
{
    if (language == ImportLanguage::JavaScript)
        return resolveScript(from, target);
    if (language == ImportLanguage::C) {
        QString beside = QDir::cleanPath(joined(folderOf(from), target));
        if (m_files.contains(beside))
            return beside;
        return target.contains(QLatin1String("..")) ? QString() : fileEndingWith(target, from);
    }
    if (language == ImportLanguage::Java) {
        for (const char* ending : {".java", ".kt"}) {
            QString path = fileEndingWith(target + QLatin1String(ending), from);
            if (!path.isEmpty())
                return path;
        }
        return {};
    }
    // Python: the last part is a module, or a name of the module before it.
    for (const QString& module : {target, folderOf(target)}) {
        for (const char* ending : {".py", "/__init__.py"}) {
            const QString wanted = module + QLatin1String(ending);
            if (module.startsWith(QLatin1Char('/'))) {
                if (m_files.contains(wanted.mid(1)))
                    return wanted.mid(1);
                continue;
            }
            QString path = module.isEmpty() ? QString() : fileEndingWith(wanted, from);
            // "import types" means the library's, and not the module shop.types.
            const QString above = path.left(std::max<qsizetype>(0, path.size() - wanted.size() - 1));
            if (!path.isEmpty() && !m_files.contains(joined(above, QStringLiteral("__init__.py"))))
                return path;
        }
    }
    return {};
}

ImportGraph::Edges ImportGraph::edgesBetween(const QHash<QString, QString>& folders) const
{
    Edges edges;
    for (const Importing& file : m_importing) {
        const QString from = folders.value(file.path);
        if (from.isEmpty())
            continue;
        for (const SourceImport& import : file.imports) {
            const QString path = resolve(file.language, file.path, import.target);
            const QString to = path.isEmpty() ? QString() : folders.value(path);
            const bool isInside = !to.isEmpty() && to != from && folderOf(to) == folderOf(from);
            if (isInside && !edges[from].contains(to))
                edges[from].insert(to, {from, to, file.path, import.line, path});
        }
    }
    return edges;
}

std::vector<std::vector<FolderEdge>> ImportGraph::circles() const
{
    const Edges edges = edgesBetween(foldersOfFiles());
    Links links;
    for (auto it = edges.begin(); it != edges.end(); ++it)
        links.insert(it.key(), it.value().keys());
    std::vector<std::vector<FolderEdge>> circles;
    const Components components(links);
    for (const QStringList& component : components.ofSeveral) {
        const QSet<QString> group(component.begin(), component.end());
        QStringList shortest;
        for (const QString& start : component.mid(0, qsizetype(kMostStarts))) {
            const QStringList circle = shortestCircle(links, group, start);
            if (!circle.isEmpty() && (shortest.isEmpty() || circle.size() < shortest.size()))
                shortest = circle;
        }
        std::vector<FolderEdge> shown;
        for (qsizetype i = 0; i < shortest.size(); ++i)
            shown.push_back(edges[shortest[i]][shortest[(i + 1) % shortest.size()]]);
        circles.push_back(std::move(shown));
    }
    std::sort(circles.begin(), circles.end(),
              [](const auto& a, const auto& b) { return a[0].from < b[0].from; });
    return circles;
}

} // namespace slipway::repo
