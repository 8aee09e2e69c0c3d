// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/evidence/evidence_model.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slipway::views {

class Theme;

/// What a piece of evidence is, what it is about, what part it plays, and what was redacted; beside it the
/// buttons for what can be done with it.
class EvidenceHeading : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    EvidenceHeading(const Theme& theme, QWidget* parent);

    void addButton(QPushButton* button); ///< right of the others
    /// `release` is the one whose page it is on; null: it is on none.
    void setPiece(const EvidenceRow& row, const model::Release* release);
    /// How many places, by kind.
    void setRedactions(const QMap<QString, int>& redactions);

private:
    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_redactions;
    QHBoxLayout* m_top;
    QVBoxLayout* m_partLayout;
    QWidget* m_part = nullptr; ///< made anew for each piece
};

} // namespace slipway::views
