// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include "core/readiness/workspace.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace slipway::views {

/// Adds a project and its first release, and scans it: inline, with what is wrong said below the fields, and
/// a scan that can be cancelled.
class AddProjectPanel : public QFrame
{
    Q_OBJECT

public:
    AddProjectPanel(ViewContext context, QWidget* parent);

    void setContext(const ViewContext& context) { m_context = context; }
    /// Opens with the repository filled in, if there is one.
    void open(const QString& repository = {});

Q_SIGNALS:
    void added(const model::ReleaseId& release, const model::Project& project);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseFolder();
    void suggest();
    void add();
    struct Added
    {
        model::Project project;
        model::ReleaseId release;
    };
    void finish(const model::Result<Added>& added);
    [[nodiscard]] QLineEdit* addField(QFormLayout* form, const QString& label, const QString& name);

    ViewContext m_context;
    QLineEdit* m_repository = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind;
    QLineEdit* m_release = nullptr;
    QLineEdit* m_revision = nullptr;
    QCheckBox* m_hasLaunch;
    QDateTimeEdit* m_launch;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_add;
    QPushButton* m_cancel;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace slipway::views
