// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway::views {

/// What is shown instead of the list of sources while it holds none: why, and what can be done.
class SourcesBlank : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesBlank(QWidget* parent);

    /// Without any source the first can be added; else none matches the filter.
    void setHasSources(bool hasSources);

Q_SIGNALS:
    void addRequested();

private:
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_add;
};

} // namespace slipway::views
