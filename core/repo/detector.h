// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

/// What a detector family is: one reader of the tree, deciding its facts from names first and parsed
/// content second. The scanner walks the tree once, shows every file to every detector, reads each blob
/// that anybody wants exactly once, and asks for facts at the end. Detectors hold state of one scan, do
/// no I/O and know nothing of git. One thread at a time.
namespace slipway::repo {

enum class EntryKind
{
    File,
    Executable,
    Symlink,
    Submodule
};

/// One entry of the commit's tree. `path` is decoded as UTF-8 (bad bytes replaced), forward slashes.
struct TreeFile
{
    QString path;
    QString name;    ///< the last part of path
    qint64 size = 0; ///< bytes of the blob; 0 for submodules and missing objects
    EntryKind kind = EntryKind::File;
    /// Under vendor, third_party, node_modules, testdata, fixtures, generated folders and the like: not this
    /// project's own work. Detectors leave these out unless they say why not.
    bool isForeign = false;
};

/// When a path was last changed, for ages ("runbook changed 40 days ago"). Filled by the history pass for
/// the paths that detectors asked for in `wantsAge`.
class PathAges
{
public:
    virtual ~PathAges() = default;
    /// Commit time of the newest commit that changed `path`, or invalid if history does not reach it.
    [[nodiscard]] virtual QDateTime lastChanged(const QString& path) const = 0;
};

/// Collects what detectors conclude.
class FactSink
{
public:
    virtual ~FactSink() = default;
    /// `key` is registered in facts.json; each key once a scan.
    virtual void add(const QString& key, model::FactValue value) = 0;
    /// At most 200 findings a rule are kept; the rest are counted in a note.
    virtual void find(model::Finding finding) = 0;
    virtual void note(const QString& text) = 0;
    /// A note on what is not here or broken now and may be well the next time: such a report is never kept.
    virtual void noteIncomplete(const QString& text) { note(text); }
};

/// What the history says of the scanned commit, for detectors that compare files with it.
struct CommitHistory
{
    bool isKnown = false;        ///< false in a shallow clone: then only `tags` holds
    QStringList tags;            ///< that point at the commit and hold a version
    QString newestTag;           ///< where there are none: the newest with a version before the commit
    QStringList earlierTags;     ///< up to ten older ones of the same series, newest first
    QSet<QString> yearAddresses; ///< e-mail addresses of the year's authors and committers, lower case
};

struct ScanContext
{
    QDateTime committedAt; ///< of the scanned commit: ages are measured from here
    const PathAges& ages;
    CommitHistory history = {};
};

class Detector
{
public:
    virtual ~Detector() = default;

    /// Every entry of the tree passes here, in path order; true asks for its content (files up to 1 MiB;
    /// larger ones, symlinks and submodules are never read).
    virtual bool see(const TreeFile& file) = 0;
    /// The content of a file that see() asked for.
    virtual void read(const TreeFile& file, const QByteArray& content) = 0;
    /// Paths whose age finish() needs; asked once, after the last read().
    [[nodiscard]] virtual QStringList wantsAge() const { return {}; }
    /// All facts of the family, also those that are zero or false.
    virtual void finish(const ScanContext& context, FactSink& sink) = 0;
};

/// One of each family, in the order of docs/detectors.md.
[[nodiscard]] std::vector<std::unique_ptr<Detector>> makeDetectors();

} // namespace slipway::repo
