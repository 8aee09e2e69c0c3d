// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/person_group.h"

#include "views/settings/editor_trial.h"
#include "views/settings/user_settings.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace slipway::views {

using namespace model;

PersonGroup::PersonGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
    : SettingsGroup(QStringLiteral("person"), tr("You"), context, settings, parent)
    , m_name(new QLineEdit(this))
    , m_roles(new QLineEdit(this))
    , m_editor(new QLineEdit(this))
{
    m_name->setObjectName(QStringLiteral("settingPerson"));
    m_roles->setObjectName(QStringLiteral("settingRoles"));
    m_roles->setPlaceholderText(tr("Quality, Security"));
    m_editor->setObjectName(QStringLiteral("settingEditor"));
    m_editor->setPlaceholderText(QStringLiteral("code -g %f:%l"));
    addRow(tr("Name"),
           tr("Who attests, signs and decides. Others mention you by it. Empty: your account's name."),
           m_name);
    addRow(tr("Sign-off roles"),
           tr("You are told when a release waits for one of them. Separate them by commas."), m_roles);
    addRow(tr("Editor"),
           tr("What opens a file of a finding: %f is the file, %l the line. Empty: what the system opens it "
              "with."),
           makeEditor());
    connect(m_name, &QLineEdit::editingFinished, this, &PersonGroup::setName);
    connect(m_roles, &QLineEdit::editingFinished, this, [this] {
        QStringList roles;
        for (const QString& role : m_roles->text().split(QLatin1Char(','))) {
            if (!role.trimmed().isEmpty())
                roles += role.simplified();
        }
        this->settings().setRoles(roles);
    });
    connect(m_editor, &QLineEdit::editingFinished, this,
            [this] { this->settings().setEditorCommand(m_editor->text()); });
    connect(&this->settings(), &UserSettings::changed, this, &PersonGroup::refresh);
    refresh();
}

QWidget* PersonGroup::makeEditor()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_editor->setAccessibleName(tr("Editor"));
    QPushButton* attempt = makeButton(tr("Try it"), ButtonLook::Plain, row);
    attempt->setObjectName(QStringLiteral("settingEditorTry"));
    attempt->setToolTip(tr("Open a file of two lines at its second line"));
    layout->addWidget(m_editor, 1);
    layout->addWidget(attempt);
    connect(attempt, &QPushButton::clicked, this, &PersonGroup::tryEditor);
    return row;
}

void PersonGroup::setName()
{
    const QString before = settings().person();
    settings().setPerson(m_name->text());
    if (settings().person() != before)
        Q_EMIT done(tr("What you say from now on is by %1.").arg(context().person));
}

void PersonGroup::tryEditor()
{
    settings().setEditorCommand(m_editor->text());
    const Status tried = tryEditorCommand(m_editor->text());
    if (tried)
        Q_EMIT done(tr("The editor was started with a file that says so."));
    else
        Q_EMIT failed(tried.error());
}

void PersonGroup::refresh()
{
    const UserSettings& settings = this->settings();
    if (!m_name->hasFocus())
        m_name->setText(settings.person());
    m_name->setPlaceholderText(context().person);
    if (!m_roles->hasFocus())
        m_roles->setText(settings.roles().join(QStringLiteral(", ")));
    if (!m_editor->hasFocus())
        m_editor->setText(settings.editorCommand());
}

} // namespace slipway::views
