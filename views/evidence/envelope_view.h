// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace slipway::views {

struct WholeEvidence;

/// The envelope as it came in, and whether that is all of it.
class EnvelopeView : public QWidget
{
    Q_OBJECT

public:
    explicit EnvelopeView(QWidget* parent);

    void setEnvelope(const WholeEvidence& whole);

private:
    QPlainTextEdit* m_text;
    QLabel* m_note;
};

} // namespace slipway::views
