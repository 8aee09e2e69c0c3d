// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/verification.h"
#include "views/report/pdf_file.h"

namespace slipway::views {

/// Adds what the paper itself proves, once its enclosures were verified: that its metadata name the report
/// that is attached, that its pages say word for word what the enclosures give, and whether its bytes are
/// those that this Slipway prints. Another version, or other fonts, print other bytes of the same words; that
/// is told, and no fault. Needs a QGuiApplication; any thread.
void verifyPages(const PdfFile& file, const QByteArray& bytes, report::Verification& verification);

} // namespace slipway::views
