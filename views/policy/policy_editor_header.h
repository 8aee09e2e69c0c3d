// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway::views {

struct PolicyReading;

/// Above a policy being written: which it is, how it stands, and what can be done with it.
class PolicyEditorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyEditorHeader(QWidget* parent);

    /// `reading` is of the text as it is now; null: it is being read. `isChanged`: it is not what was opened.
    void tell(const PolicyReading* reading, bool isChanged);
    void tellWeighing();

Q_SIGNALS:
    void leaveRequested();
    void discardRequested();
    void exportRequested();
    void impactRequested();
    void adoptRequested();

private:
    void tellProblems(const PolicyReading& reading);

    QLabel* m_title;
    QLabel* m_state;
    QPushButton* m_back;
    QPushButton* m_discard;
    QPushButton* m_export;
    QPushButton* m_impact;
    QPushButton* m_adopt;
};

} // namespace slipway::views
