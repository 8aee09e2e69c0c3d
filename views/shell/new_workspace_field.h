// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace slipway::views {

/// Where the file of a workspace that is yet to be made goes.
class NewWorkspaceField : public QWidget
{
    Q_OBJECT

public:
    explicit NewWorkspaceField(QWidget* parent);

    void suggest(); ///< a file among the person's documents that is not there yet
    [[nodiscard]] QString path() const;

private:
    void choose();

    QLineEdit* m_path;
};

} // namespace slipway::views
