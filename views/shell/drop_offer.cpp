// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/drop_offer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace slipway::views {

namespace {

using Kind = DropOffer::Kind;

struct DropOfferTexts
{
    Q_DECLARE_TR_FUNCTIONS(DropOfferTexts)
};

DropOffer refuse(const QString& why)
{
    return {Kind::Refusal, why, {}};
}

DropOffer offerFolder(const QStringList& folders, bool hasFiles, const DropPlace& place)
{
    if (folders.size() > 1 || hasFiles)
        return refuse(DropOfferTexts::tr("Drop one repository at a time"));
    if (place.isPast)
        return refuse(DropOfferTexts::tr("Nothing is added while the past is shown"));
    return {Kind::Project,
            DropOfferTexts::tr("Add %1 as a project").arg(QFileInfo(folders.front()).fileName()), folders};
}

DropOffer offerReports(const QStringList& files, const DropPlace& place)
{
    if (!place.hasWorkspace)
        return refuse(DropOfferTexts::tr("Open or create a workspace first"));
    if (place.isPast)
        return refuse(DropOfferTexts::tr("Nothing is imported while the past is shown"));
    if (!place.release)
        return refuse(
            DropOfferTexts::tr("Drop reports on a release: on its row of the board, or on its page"));
    const QString says =
        files.size() == 1
            ? DropOfferTexts::tr("Import %1 for %2").arg(QFileInfo(files.front()).fileName(), *place.release)
            : DropOfferTexts::tr("Import %1 files for %2").arg(files.size()).arg(*place.release);
    return {Kind::Reports, says, files};
}

} // namespace

DropOffer offerFor(const QMimeData& data, const DropPlace& place)
{
    QStringList folders;
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QFileInfo info(url.toLocalFile());
        if (url.isLocalFile() && info.isDir())
            folders += info.absoluteFilePath();
        else if (url.isLocalFile() && info.isFile())
            files += info.absoluteFilePath();
        else
            return refuse(DropOfferTexts::tr("Only files of this computer can be dropped"));
    }
    if (!folders.isEmpty())
        return offerFolder(folders, !files.isEmpty(), place);
    if (files.isEmpty())
        return {};
    const bool isWorkspace = files.front().endsWith(QLatin1String(".slipway"), Qt::CaseInsensitive);
    if (files.size() == 1 && isWorkspace)
        return {Kind::Workspace,
                DropOfferTexts::tr("Open the workspace %1").arg(QFileInfo(files.front()).fileName()), files};
    return offerReports(files, place);
}

} // namespace slipway::views
