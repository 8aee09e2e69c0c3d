// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/checklist_export.h"

#include <QCoreApplication>

namespace slipway::views {

/// What is exported.
struct ExportSubject
{
    enum class Kind
    {
        Checklist,
        Portfolio, ///< every release of the board
        Minutes
    };
    Kind kind = Kind::Checklist;
    QString title; ///< of the dialogue: "Export payments-api 4.2.0-rc3"

    /// The first is what is usual.
    [[nodiscard]] std::vector<ExportFormat> formats() const;
    /// What there is to choose of it in that format.
    struct Fields
    {
        bool language = false;
        bool paper = false;
        bool logo = false;
        bool confidentiality = false;
        bool evidence = false;
        bool exposure = false;
        bool key = false;
    };
    [[nodiscard]] Fields fieldsOf(ExportFormat format) const;
    /// The order without what there is nothing to choose of: nobody saw it.
    [[nodiscard]] ExportOrder fitted(const ExportOrder& order) const;
};

/// The formats, for people.
struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)

public:
    [[nodiscard]] static QString name(ExportFormat format); ///< "PDF"
    [[nodiscard]] static QString use(ExportFormat format);  ///< a sentence: what it is for
    /// "PDF files (*.pdf)", as a file dialogue takes it.
    [[nodiscard]] static QString filter(ExportFormat format);
    /// Of report::reportLanguages(), in itself: "Deutsch".
    [[nodiscard]] static QString language(const QString& code);
};

} // namespace slipway::views
