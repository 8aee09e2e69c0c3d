// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy_patch.h"

#include <QObject>

class QTextDocument;

namespace slipway::views {

/// The one text that the form and the source both edit: what the form changes is a replacement in the text,
/// so that one undo serves both. GUI thread.
class PolicyDocument : public QObject
{
    Q_OBJECT

public:
    /// `document` is the source's, and outlives this.
    explicit PolicyDocument(QTextDocument& document, QObject* parent);

    [[nodiscard]] QByteArray text() const; ///< UTF-8
    /// Begins anew with that text; nothing can be undone.
    void open(const QByteArray& text);
    /// Replaces the whole; can be undone.
    void replace(const QByteArray& text);
    void apply(const policy::TextEdit& edit);
    /// Applies the change that `make` finds in the text as it is now; none: nothing.
    void change(const std::function<std::optional<policy::TextEdit>(const policy::PolicyPatch&)>& make);

    [[nodiscard]] int positionOf(const QByteArray& text, qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(int position) const; ///< in text()

Q_SIGNALS:
    void edited(); ///< by whom ever

private:
    QTextDocument& m_document;
};

} // namespace slipway::views
