// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/enclosures.h"

#include <QStringList>

namespace slipway::views {

inline constexpr qint64 kLargestPdf = 64 << 20; ///< bytes

/// What a PDF holds, as poppler reads it. From strangers too.
struct PdfFile
{
    std::vector<report::Enclosure> enclosures; ///< the files attached to it, in its order
    QStringList pages;                         ///< the text of each
    QString identifier;                        ///< of its XMP metadata (dc:identifier); may be empty
};

/// InvalidInput: not a PDF, damaged, encrypted, or larger than kLargestPdf. Any thread.
[[nodiscard]] model::Result<PdfFile> readPdf(const QByteArray& bytes, const QString& where);

} // namespace slipway::views
