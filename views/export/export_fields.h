// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/export_subject.h"
#include "views/export/field_rows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace slipway::views {

class FileField;
class LogoField;

/// The format, and what that format has room for, with what is wrong said below each field. Its words are
/// translated as the dialogue's.
class ExportFields : public QWidget
{
    Q_OBJECT

public:
    /// Filled in as `last`. `signingKey` is the person's; may be empty.
    ExportFields(ExportSubject subject, const ExportOrder& last, const QString& signingKey, QWidget* parent);

    /// Once they are dressed: shows what the format has, and puts the keyboard there.
    void start();
    /// All that was chosen, of use or not.
    [[nodiscard]] ExportOrder order() const;
    /// Says what is wrong, and goes there. Where nothing is, completed() follows: at once, or as soon as the
    /// logo was looked at.
    void complete();

Q_SIGNALS:
    void completed();
    void heightChanged(); ///< maybe

private:
    void addChoices(const ExportOrder& last);
    void addTexts(const ExportOrder& last, const QString& signingKey);
    void addMarks(const ExportOrder& last);
    void connectParts();
    [[nodiscard]] ExportFormat format() const;
    void showFields(); ///< those that the format has
    /// Whether nothing else than the logo stands in the way.
    [[nodiscard]] bool checkTexts();
    [[nodiscard]] bool checkLine(); ///< of confidentiality
    [[nodiscard]] bool checkKey();

    ExportSubject m_subject;
    FieldRows m_rows;
    QComboBox* m_format;
    QLabel* m_use;
    QComboBox* m_language;
    QComboBox* m_paper;
    QLineEdit* m_line;
    QLabel* m_lineProblem;
    QCheckBox* m_evidence;
    QCheckBox* m_exposure;
    LogoField* m_logo;
    FileField* m_key;
    QWidget* m_marks;         ///< evidence and exposure
    bool m_isAwaited = false; ///< completed(), which the look at the logo holds up
};

} // namespace slipway::views
