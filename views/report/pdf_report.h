// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/enclosures.h"
#include "views/report/checklist_layout.h"
#include "views/report/pdf_update.h"

namespace slipway::views {

/// The checklist as PDF, with its enclosures attached. Text is real text in embedded fonts; the title and the
/// language are set in the document and its XMP metadata, whose identifier is reportIdentifier(). The same
/// dossier and options give the same bytes. Needs a QGuiApplication (the offscreen platform will do); any
/// thread.
[[nodiscard]] model::Result<QByteArray> renderChecklistPdf(const readiness::Dossier& dossier,
                                                           const report::ReportOptions& options);

/// The release, and below it each section where it begins.
[[nodiscard]] std::vector<Bookmark> bookmarksOf(const report::ChecklistDocument& document,
                                                const std::vector<PrintedPage>& pages);

/// "urn:sha-256:" and the hash of the report among the enclosures, by which the metadata hold it; empty if
/// there is none.
[[nodiscard]] QString reportIdentifier(const std::vector<report::Enclosure>& enclosures);

} // namespace slipway::views
