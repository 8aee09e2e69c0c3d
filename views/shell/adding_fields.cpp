// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/adding_fields.h"

#include "core/access/ssh_signature.h"
#include "views/shell/new_workspace_field.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kRowHeight = 34; ///< px of a field, so that what is beside it stands on its line

} // namespace

AddingFields::AddingFields(QFormLayout& form, QWidget* column)
    : QObject(column)
    , m_form(form)
    , m_column(column)
    , m_looker(new RepositoryLooker(this))
    , m_kind(new QComboBox(column))
    , m_why(makeParagraph({}, TextStyle::Small, column, true))
    , m_hasLaunch(new QCheckBox(tr("Launches at"), column))
    , m_launch(new QDateTimeEdit(column))
    , m_workspaceFile(new NewWorkspaceField(column))
{
    addProjectRows();
    addReleaseRows();
    m_form.addRow(makeRowLabel(tr("Keep it in")), m_workspaceFile);
    connect(m_repository, &QLineEdit::textChanged, this, &AddingFields::suggest);
    connect(m_repository, &QLineEdit::textChanged, this, &AddingFields::repositoryChanged);
    connect(m_looker, &RepositoryLooker::looked, this, &AddingFields::receiveLook);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_isKindChosen = true;
        showWhy();
    });
    connect(m_hasLaunch, &QCheckBox::toggled, m_launch, &QWidget::setEnabled);
}

void AddingFields::addProjectRows()
{
    m_repository = addField(tr("Repository"), QStringLiteral("addRepository"));
    m_repository->setPlaceholderText(tr("A folder with .git; drop one here"));
    QPushButton* choose = makeButton(tr("Choose a folder…"), ButtonLook::Plain, m_column);
    m_form.addRow(QString(), choose);
    m_form.setAlignment(choose, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &AddingFields::chooseFolder);
    m_name = addField(tr("Name"), QStringLiteral("addName"));
    for (const ProjectKind kind : kProjectKinds)
        m_kind->addItem(Words::of(kind), static_cast<int>(kind));
    m_kind->setObjectName(QStringLiteral("addKind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_form.addRow(makeRowLabel(tr("Kind")), m_kind);
    m_why->setObjectName(QStringLiteral("addWhy"));
    m_form.addRow(QString(), m_why);
}

void AddingFields::addReleaseRows()
{
    m_release = addField(tr("Release"), QStringLiteral("addRelease"));
    m_revision = addField(tr("Revision"), QStringLiteral("addRevision"));
    m_revision->setPlaceholderText(tr("HEAD, or a branch, tag or commit"));
    m_hasLaunch->setFixedHeight(kRowHeight);
    giveCalendar(*m_launch);
    m_launch->setDisplayFormat(tr("ddd d MMM yyyy, HH:mm", "date and time format"));
    m_launch->setAccessibleName(tr("Launch time"));
    m_form.addRow(m_hasLaunch, m_launch);
}

QLineEdit* AddingFields::addField(const QString& label, const QString& name)
{
    auto* field = new QLineEdit(m_column);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMinimumWidth(380);
    m_form.addRow(makeRowLabel(label), field);
    return field;
}

QLabel* AddingFields::makeRowLabel(const QString& text) const
{
    QLabel* label = makeLabel(text, TextStyle::Body, m_column);
    label->setFixedHeight(kRowHeight);
    return label;
}

void AddingFields::reset(const QString& repository, const QDateTime& now)
{
    m_workspaceFile->suggest();
    m_workspaceFile->setVisible(!m_workspace);
    m_form.labelForField(m_workspaceFile)->setVisible(!m_workspace);
    m_isKindChosen = false;
    m_look = {};
    m_kind->setCurrentIndex(0);
    m_name->clear();
    m_revision->clear();
    m_release->setText(QStringLiteral("1.0.0"));
    m_repository->setText(repository);
    suggest();
    m_hasLaunch->setChecked(true);
    const QDate day = now.toLocalTime().date().addDays(14);
    m_launch->setDateTime(QDateTime(day, QTime(10, 0)));
}

void AddingFields::focusFirst()
{
    m_repository->setFocus();
}

void AddingFields::chooseFolder()
{
    const QString folder =
        chooseFolderPath(m_column, tr("Choose a folder with a git repository"), m_repository->text());
    if (!folder.isEmpty())
        m_repository->setText(folder);
}

void AddingFields::suggest()
{
    const QString repository = access::keyPath(m_repository->text().trimmed());
    if (!m_name->isModified())
        m_name->setText(QFileInfo(repository).fileName());
    m_look = {};
    m_why->clear();
    if (!repository.isEmpty())
        m_looker->look(repository, m_workspace);
}

void AddingFields::receiveLook(const RepositoryLook& look)
{
    m_look = look;
    if (!m_isKindChosen)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(look.guess.kind)));
    showWhy();
}

void AddingFields::showWhy()
{
    QStringList lines;
    if (!m_isKindChosen && !m_look.guess.why.isEmpty())
        lines += tr("Guessed: %1.").arg(m_look.guess.why);
    if (const QString policy = m_look.policies.value(kind()); !policy.isEmpty())
        lines += policy == toKey(kind()) ? tr("Judged by %1, the policy for this kind.").arg(policy)
                                         : tr("Judged by %1, the default policy.").arg(policy);
    else if (!m_workspace)
        lines += tr("Judged by the policy that ships for this kind; you can change it later.");
    m_why->setText(lines.join(QLatin1Char(' ')));
}

ProjectKind AddingFields::kind() const
{
    return static_cast<ProjectKind>(m_kind->currentData().toInt());
}

readiness::NewProject AddingFields::project() const
{
    readiness::NewProject project;
    project.name = m_name->text();
    project.repository = access::keyPath(m_repository->text().trimmed());
    project.kind = kind();
    return project;
}

readiness::NewRelease AddingFields::release() const
{
    readiness::NewRelease release;
    release.name = m_release->text();
    release.revision = m_revision->text().trimmed();
    if (m_hasLaunch->isChecked())
        release.launchAt = m_launch->dateTime().toUTC();
    return release;
}

QString AddingFields::workspaceFile() const
{
    return m_workspaceFile->path();
}

} // namespace slipway::views
