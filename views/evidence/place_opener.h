// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/readiness/source_place.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace slipway::views {

/// Where a line of a repository is.
struct PlaceAsked
{
    QStringList repositories;
    model::CommitId commit;
    QString path;
    int line = 0;
};

/// Opens files, addresses and lines of a repository: a line in the person's editor (setting
/// "editor/command"), or by what the desktop has for the file; where neither can, or the work tree is not
/// what the evidence was about, the text of the commit is to be shown. GUI thread.
class PlaceOpener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void openLine(const PlaceAsked& place);
    void openFile(const QString& file);
    void openAddress(const QUrl& url);

Q_SIGNALS:
    void opened(const QString& what); ///< a sentence
    void textWanted(const slipway::readiness::SourcePlace& place, const slipway::model::CommitId& commit);
    void failed(const slipway::model::Error& error);

private:
    void openPlace(const readiness::SourcePlace& place, const model::CommitId& commit);
    /// False if nothing opened it.
    [[nodiscard]] bool openInEditor(const QString& file, int line);

    std::unique_ptr<QObject> m_reads; ///< the context of the place being looked for
};

} // namespace slipway::views
