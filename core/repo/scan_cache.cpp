// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scan_cache.h"

#include "core/repo/commit_references.h"
#include "core/repo/git_version.h"
#include "core/repo/open_repository.h"
#include "core/repo/pack_check.h"
#include "core/repo/report_codec.h"
#include "core/repo/secrets/rule_choice.h"
#include "core/repo/secrets/rule_digest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace slipway::repo {

using namespace model;

namespace {

constexpr qint64 kLargestReport = 16 << 20; // bytes
constexpr auto kHash = QCryptographicHash::Blake2b_256;

/// Fields one after another, each with its length: no two lists of fields are the same bytes.
class FieldHash
{
public:
    void add(QByteArrayView field)
    {
        const qsizetype size = field.size();
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
        m_hash.addData(field);
    }
    void addText(const QString& field) { add(field.toUtf8()); }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{kHash};
};

/// Which build this is: the version alone would not tell a developer's builds apart.
QByteArray programIdentity()
{
    static const QByteArray identity = [] {
        struct stat status
        {
        };
        if (::stat("/proc/self/exe", &status) != 0)
            return QByteArray();
        FieldHash hash;
        hash.addText(QStringLiteral(SLIPWAY_VERSION));
        hash.addText(gitVersion());
        for (const qint64 part : {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size),
                                  qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec)})
            hash.add(QByteArray::number(part));
        return hash.result();
    }();
    return identity;
}

/// The commit that the words mean, and which branch HEAD is; false if there is none.
bool addCommit(git_repository* repository, const QByteArray& words, FieldHash& hash)
{
    git_object* found = nullptr;
    if (git_revparse_single(&found, repository, words.constData()) != 0)
        return false;
    const ObjectHandle named(found);
    if (git_object_peel(&found, named.get(), GIT_OBJECT_COMMIT) != 0)
        return false;
    const ObjectHandle commit(found);
    hash.add(QByteArrayView(reinterpret_cast<const char*>(git_object_id(found)->id), GIT_OID_RAWSZ));
    git_reference* head = nullptr;
    if (git_reference_lookup(&head, repository, "HEAD") != 0)
        return false;
    const ReferenceHandle held(head);
    const char* branch = git_reference_symbolic_target(head);
    hash.add(QByteArrayView(branch ? branch : ""));
    return true;
}

/// False if stopped, or if they are too many or cannot be listed.
bool addReferences(git_repository* repository, const Progress& progress, FieldHash& hash)
{
    git_reference_iterator* created = nullptr;
    if (git_reference_iterator_new(&created, repository) != 0)
        return false;
    const std::unique_ptr<git_reference_iterator, GitFree<git_reference_iterator_free>> all(created);
    git_reference* found = nullptr;
    int code = 0;
    int count = 0;
    while ((code = git_reference_next(&found, all.get())) == 0) {
        const ReferenceHandle reference(found);
        hash.add(QByteArrayView(git_reference_name(found)));
        if (const git_oid* target = git_reference_target(found))
            hash.add(QByteArrayView(reinterpret_cast<const char*>(target->id), GIT_OID_RAWSZ));
        else
            hash.add(QByteArrayView(git_reference_symbolic_target(found)));
        if (++count > kMostReferences || progress.isCancelled())
            return false;
    }
    return code == GIT_ITEROVER;
}

/// Of a partial clone, which of its packs are here: more may come without any reference moving.
void addPartialPacks(git_repository* repository, FieldHash& hash)
{
    const QDir packs(QFile::decodeName(git_repository_commondir(repository)) +
                     QStringLiteral("objects/pack"));
    if (packs.entryList({QStringLiteral("*.promisor")}, QDir::Files | QDir::Hidden).isEmpty())
        return;
    const QFileInfoList files =
        packs.entryInfoList({QStringLiteral("*.pack")}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo& file : files)
        hash.addText(QStringLiteral("%1 %2").arg(file.fileName()).arg(file.size()));
}

/// One file for all repositories: which packs were found harmless.
constexpr QLatin1String kPacks("packs");
constexpr qint64 kLargestPacks = 2 << 20;

} // namespace

ScanCache::ScanCache(const ScanRequest& request)
    : m_request(request)
    , m_folder(request.cacheFolder)
    , m_name(QString::fromLatin1(
          QCryptographicHash::hash(QFileInfo(request.path).canonicalFilePath().toUtf8(), kHash)
              .left(16)
              .toHex()))
    , m_harmlessPacks(m_folder.read(QString(kPacks), kLargestPacks).value_or(QByteArray()))
{
    recallHarmlessPacks(m_harmlessPacks);
}

void ScanCache::keepHarmlessPacks()
{
    const QByteArray known = harmlessPacks();
    if (known != m_harmlessPacks && !known.isEmpty() && known.size() <= kLargestPacks)
        m_folder.write(QString(kPacks), known);
}

QByteArray ScanCache::inputs(const Progress& progress) const
{
    const auto opened = openRepository(m_request.path);
    if (!opened || programIdentity().isEmpty())
        return {};
    git_repository* repository = opened->handle.get();
    if (git_repository_is_shallow(repository) == 1)
        return {}; // its history may grow without any reference moving
    const QByteArray words = m_request.revision.isEmpty() ? QByteArray("HEAD") : m_request.revision.toUtf8();
    FieldHash hash;
    hash.add(programIdentity());
    hash.addText(opened->gitDirectory);
    hash.addText(opened->notes.join(QChar(0)));
    hash.add(words);
    addPartialPacks(repository, hash);
    if (!addCommit(repository, words, hash) || !addReferences(repository, progress, hash))
        return {};
    const SecretOptions& options = m_request.secrets;
    hash.add(QByteArray(!options.withHistory ? "tree" : options.ofAllReferences ? "references" : "history"));
    hash.add(QByteArray::number(quint64(options.mostBytes)));
    hash.addText(options.ruleFile);
    if (!options.ruleFile.isEmpty()) {
        const auto rules = secrets::readRulesFromDisk(options.ruleFile);
        if (!rules)
            return {};
        hash.add(secrets::digestOf(*rules));
    }
    return hash.result();
}

std::optional<ScanReport> ScanCache::report(const QByteArray& inputs)
{
    const auto bytes =
        m_folder.read(m_name + QLatin1Char('-') + QString::fromLatin1(inputs.toHex()), kLargestReport);
    return bytes ? decodeReport(*bytes) : std::nullopt;
}

void ScanCache::keepReport(const QByteArray& inputs, const ScanReport& report)
{
    const QByteArray bytes = encodeReport(report);
    if (bytes.size() <= kLargestReport)
        m_folder.write(m_name + QLatin1Char('-') + QString::fromLatin1(inputs.toHex()), bytes);
    m_folder.keepWithin({});
}

std::shared_ptr<const HistoryRecord> ScanCache::history()
{
    const auto bytes = m_folder.read(m_name, kLargestRecord + 32);
    if (!bytes || programIdentity().isEmpty() || !bytes->startsWith(programIdentity()))
        return nullptr;
    return decodeRecord(QByteArray::fromRawData(bytes->constData() + programIdentity().size(),
                                                bytes->size() - programIdentity().size()));
}

void ScanCache::keepHistory(const HistoryRecord& record)
{
    if (const auto bytes = encodeRecord(record); bytes && !programIdentity().isEmpty())
        m_folder.write(m_name, programIdentity() + *bytes);
}

} // namespace slipway::repo
