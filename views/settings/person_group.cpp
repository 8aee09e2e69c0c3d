// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/person_group.h"

#include "core/readiness/workspace.h"
#include "views/settings/editor_trial.h"
#include "views/settings/user_settings.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace slipway::views {

using namespace model;

PersonGroup::PersonGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
    : SettingsGroup(QStringLiteral("person"), tr("You"), context, settings, parent)
    , m_name(new QLineEdit(this))
    , m_roles(new QLineEdit(this))
    , m_key(new QLineEdit(this))
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
    addRow(tr("Signing key"),
           tr("The file of your SSH key. Sign-offs are signed with it in workspaces that know it, so that a "
              "printed "
              "checklist proves them."),
           makeKey());
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

QWidget* PersonGroup::makeKey()
{
    auto* row = new QWidget(this);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_key->setObjectName(QStringLiteral("settingSigningKey"));
    m_key->setAccessibleName(tr("Signing key"));
    m_key->setPlaceholderText(QStringLiteral("~/.ssh/id_ed25519"));
    QPushButton* choose = makeButton(tr("Choose…"), ButtonLook::Plain, row);
    choose->setObjectName(QStringLiteral("settingSigningKeyChoose"));
    QPushButton* add = makeButton(tr("Add to the workspace"), ButtonLook::Plain, row);
    add->setObjectName(QStringLiteral("settingSigningKeyAdd"));
    add->setToolTip(tr("Make its public key known: from then on what you sign off needs a signature by it"));
    layout->addWidget(m_key, 0, 0);
    layout->addWidget(choose, 0, 1);
    layout->addWidget(add, 1, 0, 1, 2);
    connect(m_key, &QLineEdit::editingFinished, this, [this] { settings().setSigningKey(m_key->text()); });
    connect(choose, &QPushButton::clicked, this, &PersonGroup::chooseKey);
    connect(add, &QPushButton::clicked, this, &PersonGroup::addKey);
    return row;
}

void PersonGroup::chooseKey()
{
    const QString path =
        chooseOpenPath(this, tr("Choose an SSH key"), {}, QDir::home().filePath(QStringLiteral(".ssh")));
    if (!path.isEmpty())
        settings().setSigningKey(path);
}

void PersonGroup::addKey()
{
    settings().setSigningKey(m_key->text());
    const QString file = settings().signingKey();
    if (file.isEmpty()) {
        Q_EMIT failed({ErrorCode::InvalidInput,
                       QStringLiteral("no key is chosen"),
                       {},
                       QStringLiteral("choose its file first")});
        return;
    }
    const QString person = context().person;
    const auto added = std::make_shared<QString>(); // the fingerprint; on workers, one after the other
    store(
        [person, file, added](readiness::Workspace& workspace) -> Status {
            const auto key = access::readPublicKey(file);
            if (!key)
                return key.error();
            const auto done = workspace.addSigningKey(person, key->line(), person);
            if (!done)
                return done.error();
            *added = key->fingerprint();
            return Done{};
        },
        tr("What %1 signs off needs a signature by that key from now on.").arg(person),
        [person, added](readiness::Workspace& workspace) -> Status {
            const auto removed = workspace.removeSigningKey(person, *added, person);
            return removed ? Status(Done{}) : removed.error();
        });
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
    if (!m_key->hasFocus())
        m_key->setText(settings.signingKey());
    if (!m_editor->hasFocus())
        m_editor->setText(settings.editorCommand());
}

} // namespace slipway::views
