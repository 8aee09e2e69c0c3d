// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>

class QCompleter;

namespace slipway::views {

/// A text field that offers names after "@": Return or Tab takes the chosen one.
class MentionEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MentionEdit(QWidget* parent);

    void setPeople(const QStringList& names);
    [[nodiscard]] QCompleter& completer() { return *m_completer; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What was typed after the "@" before the cursor; nothing if there is none.
    [[nodiscard]] std::optional<QString> begun() const;
    void offer();
    void complete(const QString& name);

    QCompleter* m_completer;
};

} // namespace slipway::views
