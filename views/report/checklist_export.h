// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/ssh_signature.h"
#include "core/report/template_names.h"

#include <array>

/// The files that a release's checklist leaves as: the same bytes whether the window or the command line
/// asks for them.
namespace slipway::views {

enum class ExportFormat
{
    Pdf,
    Html,
    Markdown,
    Json,
    Csv,
    JUnit,
    Badge,
    InToto
};
inline constexpr std::array kExportFormats{ExportFormat::Pdf,   ExportFormat::Html,  ExportFormat::Markdown,
                                           ExportFormat::Json,  ExportFormat::Csv,   ExportFormat::JUnit,
                                           ExportFormat::Badge, ExportFormat::InToto};

/// As `slipway export --format` takes it: "pdf", "md", "in-toto".
[[nodiscard]] QString toKey(ExportFormat format);
/// Nothing: there is no such format.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString& key);

/// What a format has room for; the rest of an order is of no use with it.
struct FormatTraits
{
    const char* ending = "";  ///< of its files, without the dot
    const char* word = "";    ///< what its files are called: "checklist"; not for people, as the ending
    bool isRead = false;      ///< by people: has a language, a line of confidentiality and the evidence
    bool isPaper = false;     ///< has pages of some size, and a logo
    bool isFilled = false;    ///< by a template
    bool hasExposure = false; ///< may tell what shipping it as it is may cost
    bool isSigned = false;    ///< by an SSH key, on its way out
};
[[nodiscard]] FormatTraits traitsOf(ExportFormat format);

/// How a checklist is to be written.
struct ExportOrder
{
    ExportFormat format = ExportFormat::Pdf;
    report::PageSize paper = report::PageSize::A4;
    QString language = QStringLiteral("en"); ///< one of report::reportLanguages()
    QString confidentiality;                 ///< as report::checkConfidentiality()
    QString logo;                            ///< a file; empty: none
    bool withEvidence = false;
    bool withExposure = false;
    QString ownTemplate; ///< a file; empty: the one that ships
    QString key;         ///< a file: the SSH key of a format that is signed

    bool operator==(const ExportOrder&) const = default;
};

/// The order without what its format has no room for.
[[nodiscard]] ExportOrder fitted(const ExportOrder& order);

/// In this machine's zone; without the logo and the findings, which are read first.
[[nodiscard]] report::ReportOptions reportOptionsOf(const ExportOrder& order);

/// With both: the logo out of its file, the findings of the dossier's evidence where they are told. Blocking;
/// any thread. As readLogoFile(); the workspace's errors; Cancelled.
[[nodiscard]] model::Result<report::ReportOptions> readReportOptions(readiness::Workspace& workspace,
                                                                     const readiness::Dossier& dossier,
                                                                     const ExportOrder& order,
                                                                     const model::Progress& progress = {});

/// The picture in that file, at most kLargestLogo bytes; empty for no name. An error names the file:
/// NotFound, Unreadable, and as readLogo(). Any thread.
[[nodiscard]] model::Result<QByteArray> readLogoFile(const QString& path);

struct ExportedFile
{
    QByteArray content;
    /// What the template names that no checklist has. It becomes nothing, which hinders nothing.
    std::vector<report::UnknownName> unknownNames = {};
};

/// Of an export that was told to stop.
[[nodiscard]] model::Error exportStopped();

/// The content of the file that was ordered. Reads the findings of the evidence where they are told, the
/// files that the order names, and asks ssh-keygen where it is signed. Languages but English need
/// resources::initGuiResources(), and all a QGuiApplication. Blocking; any thread. The errors are those of
/// what it reads and renders; Cancelled.
[[nodiscard]] model::Result<ExportedFile>
exportChecklist(readiness::Workspace& workspace, const readiness::Dossier& dossier, const ExportOrder& order,
                access::PassphrasePrompt prompt, const model::Progress& progress = {});

} // namespace slipway::views
