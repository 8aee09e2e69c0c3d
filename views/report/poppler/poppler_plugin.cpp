// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/poppler/poppler_reader.h"

#include <QObject>

namespace slipway::views {

/// What the program loads to verify a PDF.
class PopplerPlugin : public QObject, public PopplerReader
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.slipway.PdfReader/1")
    Q_INTERFACES(slipway::views::PdfReader)
};

} // namespace slipway::views

#include "poppler_plugin.moc"
