// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/enclosures.h"

#include <QByteArrayList>
#include <QStringList>
#include <QtPlugin>

namespace slipway::views {

inline constexpr qint64 kLargestPdf = 64 << 20;        ///< bytes
inline constexpr size_t kMostEnclosures = 64;          ///< of one file
inline constexpr qint64 kLargestEnclosure = 256 << 20; ///< bytes, unpacked, by its own word
inline constexpr int kMostPages = 2000;

/// What a PDF holds, as poppler reads it. From strangers too.
struct PdfFile
{
    std::vector<report::Enclosure> enclosures; ///< the files attached to it, in its order
    QStringList pages;                         ///< the text of each
    QByteArrayList looks;                      ///< a hash of each page's picture
    QString title;                             ///< of its information dictionary
    QString identifier;                        ///< of its XMP metadata (dc:identifier); may be empty
};

/// Reads PDFs. An interface, because the program loads the library that does it for `verify` alone: poppler
/// and the thirty libraries under it would cost every start of the program 10 ms (docs/adr/0051).
class PdfReader
{
public:
    PdfReader() = default;
    virtual ~PdfReader() = default;
    PdfReader(const PdfReader&) = delete;
    PdfReader& operator=(const PdfReader&) = delete;
    /// InvalidInput: not a PDF, damaged, encrypted, or beyond a limit. Any thread.
    [[nodiscard]] virtual model::Result<PdfFile> read(const QByteArray& bytes,
                                                      const QString& where) const = 0;
};

} // namespace slipway::views

Q_DECLARE_INTERFACE(slipway::views::PdfReader, "io.slipway.PdfReader/1")
