// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/new_workspace_field.h"

#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>

namespace slipway::views {

NewWorkspaceField::NewWorkspaceField(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    m_path->setObjectName(QStringLiteral("addWorkspace"));
    m_path->setAccessibleName(tr("Workspace file"));
    m_path->setToolTip(tr("One file that will hold everything"));
    QPushButton* elsewhere = makeButton(tr("Elsewhere…"), ButtonLook::Plain, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(elsewhere);
    connect(elsewhere, &QPushButton::clicked, this, &NewWorkspaceField::choose);
}

void NewWorkspaceField::suggest()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(QStringLiteral("releases.slipway"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("releases-%1.slipway").arg(number));
    m_path->setText(QDir::toNativeSeparators(path));
}

QString NewWorkspaceField::path() const
{
    return m_path->text().trimmed();
}

void NewWorkspaceField::choose()
{
    const QString path =
        chooseSavePath(this, tr("Create a workspace"), m_path->text(), tr("Slipway workspaces (*.slipway)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

} // namespace slipway::views
