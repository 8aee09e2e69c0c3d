// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/verification.h"
#include "views/report/pdf_file.h"

namespace slipway::views {

/// Adds what the paper itself proves, once its enclosures were verified: that its metadata name the report
/// that is attached and have its title, that its pages say word for word what the enclosures give, that they
/// look like it, and whether the file's bytes are those that this Slipway prints. What saved the file again
/// writes other bytes of the same pages; that is told, and no fault. Another version, or other fonts, can
/// print other pages: a fault says which version it was. The reader is the one that read the file. Needs a
/// QGuiApplication; any thread.
void verifyPages(const PdfFile& file, const QByteArray& bytes, const PdfReader& reader,
                 report::Verification& verification);

} // namespace slipway::views
