// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_place.h"
#include "views/theme/theme.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace slipway::views {

/// A file as it was at a commit, with one line marked. Hidden until it has something to show; Escape closes
/// it.
class SourceViewer : public QFrame
{
    Q_OBJECT

public:
    SourceViewer(const Theme& theme, QWidget* parent);

    void show(const readiness::SourcePlace& place, const model::CommitId& commit);
    [[nodiscard]] const QPlainTextEdit& text() const { return *m_text; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void markLine();
    void leave();

    const Theme& m_theme;
    QLabel* m_heading;
    QPlainTextEdit* m_text;
    int m_line = 0;
};

} // namespace slipway::views
