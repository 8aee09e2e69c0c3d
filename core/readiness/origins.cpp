// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/origins.h"

#include "core/readiness/file_inside.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace slipway::readiness {

using namespace model;

namespace {

/// The file that a provenance names, if it names one; where, if it is relative, depends on the folder.
QString pathOf(const QString& uri)
{
    const QUrl url(uri);
    if (url.isLocalFile())
        return url.toLocalFile();
    // "git:0f3c", "k8s://…"; a single letter is a drive.
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+:"));
    return scheme.match(uri).hasMatch() ? QString() : uri;
}

QString foundIn(const QString& path, const QStringList& folders)
{
    if (QDir::isAbsolutePath(path))
        return QFileInfo(path).isFile() ? path : QString();
    for (const QString& folder : folders) {
        // What a plugin names must not lead out of the repository.
        if (const QString file = fileInside(folder, path); !file.isEmpty())
            return file;
    }
    return {};
}

/// Empty if it cannot be read to its end.
QString sha256Of(const QString& path, const Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 kChunk = 1 << 20;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(kChunk);
        if (chunk.isEmpty() || progress.isCancelled())
            return {};
        hash.addData(chunk);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Origin originOf(const Provenance& provenance, const QStringList& folders, const Progress& progress)
{
    Origin origin{provenance, OriginState::Other, {}, 0};
    const QString scheme = QUrl(provenance.uri).scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        origin.state = OriginState::Address;
        return origin;
    }
    const QString path = pathOf(provenance.uri);
    if (path.isEmpty())
        return origin;
    origin.file = foundIn(path, folders);
    if (origin.file.isEmpty()) {
        origin.state = OriginState::Gone;
        return origin;
    }
    origin.size = QFileInfo(origin.file).size();
    const bool isTold = !provenance.sha256.isEmpty() && origin.size <= kLargestHashed;
    const QString sha256 = isTold ? sha256Of(origin.file, progress) : QString();
    if (sha256.isEmpty())
        origin.state = OriginState::Unknown;
    else
        origin.state = sha256.compare(provenance.sha256, Qt::CaseInsensitive) == 0 ? OriginState::Same
                                                                                   : OriginState::Changed;
    return origin;
}

} // namespace

std::vector<Origin> originsOf(const std::vector<Provenance>& provenance, const QStringList& folders,
                              const Progress& progress)
{
    std::vector<Origin> origins;
    for (const Provenance& one : provenance)
        origins.push_back(originOf(one, folders, progress));
    return origins;
}

} // namespace slipway::readiness
