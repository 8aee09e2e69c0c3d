// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/export_subject.h"

#include <QDialog>

class QPushButton;

namespace slipway::views {

class ExportFields;
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
    [[nodiscard]] QLayout* makeButtons();
    void fit();
    void finish();

    ExportSubject m_subject;
    ExportFields* m_fields;
    QPushButton* m_export;
};

} // namespace slipway::views
