// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/checklist_document.h"

namespace slipway::views {

/// The checklist as PDF, with the snapshot attached as "snapshot.json". Text is real text in embedded fonts;
/// the title and the language are set in the document and its XMP metadata. Needs a QGuiApplication (the
/// offscreen platform will do); any thread.
[[nodiscard]] model::Result<QByteArray> renderChecklistPdf(const report::ChecklistDocument& document,
                                                           const QByteArray& snapshotJson,
                                                           const report::ReportOptions& options);

} // namespace slipway::views
