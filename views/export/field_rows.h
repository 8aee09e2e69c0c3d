// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

class QGridLayout;
class QLabel;
class QWidget;

namespace slipway::views {

inline constexpr int kFieldRowHeight =
    34; ///< px: a label as high as its field, so that both stand on one line

/// Fields below each other, each with its label, which comes and goes with it. Lays out `box`, which outlives
/// it. Not a form layout: that gives paragraphs the height that they would like, whatever their width is.
class FieldRows
{
public:
    explicit FieldRows(QWidget& box);

    void add(const QString& label, QWidget* field); ///< an empty one: nothing stands beside it
    void show(QWidget* field, bool isShown);

private:
    QWidget& m_box;
    QGridLayout* m_grid;
    QHash<QWidget*, QLabel*> m_labels; ///< by the field that each stands beside
};

} // namespace slipway::views
