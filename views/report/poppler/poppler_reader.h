// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/pdf_file.h"

namespace slipway::views {

/// As poppler reads and draws it, the library of Debian's PDF tools.
class PopplerReader : public PdfReader
{
public:
    [[nodiscard]] model::Result<PdfFile> read(const QByteArray& bytes, const QString& where) const override;
};

} // namespace slipway::views
