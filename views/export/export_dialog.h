// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/export_subject.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

class FileField;
class Theme;

/// Asks how something is to be exported: the format, and what that format has room for. What is wrong is said
/// below the field; a logo is read as soon as its name stands there. Enter exports, Escape leaves. What was
/// chosen is kept (last_export.h). GUI thread; deletes itself when it is closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the last choices. `signingKey` is the person's; may be empty.
    ExportDialog(Theme& theme, ExportSubject subject, const QString& signingKey, QWidget* parent);

Q_SIGNALS:
    /// Without what the format has no room for. The dialogue is closed then.
    void chosen(const slipway::views::ExportOrder& order);

private:
    [[nodiscard]] QWidget* makeFields(const ExportOrder& last, const QString& signingKey);
    void addRow(const QString& label, QWidget* field);
    void showRow(QWidget* field, bool isShown);
    void addChoices(const ExportOrder& last);
    void addTexts(const ExportOrder& last, const QString& signingKey);
    void addMarks(const ExportOrder& last);
    void connectParts();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] ExportFormat format() const;
    /// All that was chosen, of use or not.
    [[nodiscard]] ExportOrder order() const;
    void showFields(); ///< those that the format has
    void fit();
    void checkLogo();
    void receiveLogo(const QString& problem);
    /// Whether nothing else than the logo stands in the way; says what, and goes there.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] bool checkLine(); ///< of confidentiality
    void send();
    void finish();

    ExportSubject m_subject;
    QGridLayout* m_grid = nullptr;
    QHash<QWidget*, QLabel*> m_labels; ///< by the field that each stands beside
    QComboBox* m_format;
    QLabel* m_use;
    QComboBox* m_language;
    QComboBox* m_paper;
    FileField* m_logo = nullptr;
    QLineEdit* m_line;
    QLabel* m_lineProblem;
    QWidget* m_marks = nullptr; ///< the two that follow
    QCheckBox* m_evidence;
    QCheckBox* m_exposure;
    FileField* m_key = nullptr;
    QPushButton* m_export;
    std::unique_ptr<QObject> m_looks; ///< the context of the look at the logo that counts
    QTimer m_typing;                  ///< until the logo is looked at
    QString m_logoProblem;
    bool m_isLooking = false; ///< or about to
    bool m_isSending = false; ///< as soon as the logo was looked at
};

} // namespace slipway::views
