// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/place_opener.h"

#include "core/readiness/task.h"
#include "views/evidence/editor_command.h"
#include "views/widgets/opener.h"

#include <QDir>
#include <QSettings>

namespace slipway::views {

using namespace model;
using readiness::SourcePlace;

void PlaceOpener::openLine(const PlaceAsked& place)
{
    m_reads = std::make_unique<QObject>(); // the last one asked for counts
    readiness::runTask<SourcePlace>(
        m_reads.get(),
        [place](const Progress&) {
            return readiness::sourcePlace(place.repositories, place.commit, place.path, place.line);
        },
        [this, commit = place.commit](const Result<SourcePlace>& found) {
            if (found)
                openPlace(*found, commit);
            else
                Q_EMIT failed(found.error());
        });
}

void PlaceOpener::openPlace(const SourcePlace& place, const CommitId& commit)
{
    if (place.file.isEmpty() || !openInEditor(place.file, place.line))
        Q_EMIT textWanted(place, commit);
    else if (place.line > 0)
        Q_EMIT opened(tr("Opened %1, line %2.").arg(place.path).arg(place.line));
    else
        Q_EMIT opened(tr("Opened %1.").arg(place.path));
}

bool PlaceOpener::openInEditor(const QString& file, int line)
{
    Opener* opener = Opener::installed();
    if (!opener)
        return false;
    const QStringList command =
        editorCommand(QSettings().value(QStringLiteral("editor/command")).toString(), file, line);
    return command.isEmpty() ? opener->open(QUrl::fromLocalFile(file)) : opener->start(command);
}

void PlaceOpener::openFile(const QString& file)
{
    if (openInEditor(file, 0))
        Q_EMIT opened(tr("Opened %1.").arg(QDir::toNativeSeparators(file)));
    else
        Q_EMIT failed({ErrorCode::Unsupported, tr("nothing here opens it"), file,
                       tr("name a program in the setting editor/command")});
}

void PlaceOpener::openAddress(const QUrl& url)
{
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    Opener* opener = Opener::installed();
    if (isWeb && opener && opener->open(url))
        Q_EMIT opened(tr("Opened %1.").arg(url.toDisplayString()));
    else
        Q_EMIT failed({ErrorCode::Unsupported, tr("nothing here opens it"), url.toDisplayString(),
                       tr("copy the address instead")});
}

} // namespace slipway::views
