// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/file_field.h"

#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>

namespace slipway::views {

FileField::FileField(const QString& id, const QString& name, const QString& filters, const QString& folder,
                     QWidget* parent)
    : QWidget(parent)
    , m_filters(filters)
    , m_folder(folder)
    , m_edit(new QLineEdit(this))
    , m_choose(makeButton(tr("Choose…"), ButtonLook::Plain, this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
{
    m_edit->setObjectName(id);
    m_edit->setAccessibleName(name);
    m_choose->setObjectName(id + QStringLiteral("Choose"));
    m_choose->setAccessibleName(tr("Choose: %1").arg(name));
    m_problem->setObjectName(id + QStringLiteral("Problem"));
    m_problem->setProperty("failing", true);
    m_problem->hide();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_choose, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 2);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::edited);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return m_edit->text().trimmed();
}

void FileField::setPath(const QString& path)
{
    m_edit->setText(path);
}

void FileField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void FileField::focusName()
{
    m_edit->setFocus();
}

void FileField::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem); // read out with the field
}

void FileField::choose()
{
    const QString path = chooseOpenPath(this, m_choose->accessibleName(), m_filters, m_folder);
    if (!path.isEmpty())
        m_edit->setText(path);
}

} // namespace slipway::views
