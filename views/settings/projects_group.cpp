// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/projects_group.h"

#include "core/readiness/classification.h"
#include "core/readiness/policy_desk.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace slipway::views {

using namespace model;
using readiness::Workspace;

struct ProjectsGroup::Listing
{
    std::vector<Project> projects;
    QStringList policies; ///< ids in force
};

ProjectsGroup::ProjectsGroup(const ViewContext& context, UserSettings& settings, QWidget* parent)
    : SettingsGroup(QStringLiteral("projects"), tr("Projects"), context, settings, parent)
    , m_project(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_policy(new QComboBox(this))
    , m_generation(new QComboBox(this))
    , m_save(makeButton(tr("Save the project"), ButtonLook::Primary, this))
{
    m_project->setObjectName(QStringLiteral("settingProject"));
    m_kind->setObjectName(QStringLiteral("settingKind"));
    m_policy->setObjectName(QStringLiteral("settingProjectPolicy"));
    m_generation->setObjectName(QStringLiteral("settingGeneration"));
    m_save->setObjectName(QStringLiteral("settingProjectSave"));
    for (const ProjectKind kind : kProjectKinds)
        m_kind->addItem(Words::of(kind), static_cast<int>(kind));
    for (const Generation generation : kGenerations)
        m_generation->addItem(Words::of(generation), static_cast<int>(generation));
    addRows();
    connect(m_project, &QComboBox::activated, this, &ProjectsGroup::showChosen);
    connect(m_save, &QPushButton::clicked, this, &ProjectsGroup::save);
    for (QComboBox* box : {m_kind, m_policy, m_generation})
        connect(box, &QComboBox::activated, this, &ProjectsGroup::updateSave);
    for (QLineEdit* field : {m_team, m_paths, m_purpose, m_horizon, m_quality, m_users, m_radius}) {
        connect(field, &QLineEdit::textEdited, this, &ProjectsGroup::updateSave);
        connect(field, &QLineEdit::returnPressed, this, &ProjectsGroup::save);
    }
    updateSave();
}

void ProjectsGroup::addRows()
{
    addRow(tr("Project"), tr("The one that the fields below are about."), m_project);
    addRow(tr("Kind"), tr("Which checklist is fair to it, unless a policy is chosen."), m_kind);
    addRow(tr("Policy"), tr("What judges it."), m_policy);
    m_team = addField("settingTeam", tr("Team"), tr("Who owns it; the board groups by it."));
    m_paths =
        addField("settingPaths", tr("Critical paths"),
                 tr("Globs whose coverage counts apart, such as src/payments/**; separated by commas."));
    addRow(tr("Generation"), tr("A proof of concept is judged as one."), m_generation);
    m_purpose = addField("settingPurpose", tr("Purpose"), tr("What it is to show, or to do."));
    m_horizon = addField("settingHorizon", tr("Time horizon"), tr("How long it is to live."));
    m_quality =
        addField("settingQuality", tr("Quality bar"), tr("What it must stand, such as 99.9% a month."));
    m_users = addField("settingUsers", tr("Users"), tr("Who uses it, and how many."));
    m_radius = addField("settingRadius", tr("Blast radius"), tr("Who is hurt when it fails."));
    addRow(tr("Save"), tr("What it turns on its releases is told, and it can be undone."), m_save);
}

QLineEdit* ProjectsGroup::addField(const char* name, const QString& title, const QString& explanation)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    addRow(title, explanation, field);
    return field;
}

void ProjectsGroup::setContext(const ViewContext& context)
{
    SettingsGroup::setContext(context);
    m_shown = {};
    m_projects.clear();
    refresh();
}

void ProjectsGroup::refresh()
{
    read<Listing>(
        [](Workspace& workspace) -> Result<Listing> {
            auto projects = workspace.history().projects();
            const auto policies = workspace.history().policies();
            if (!projects)
                return projects.error();
            if (!policies)
                return policies.error();
            Listing listing{std::move(projects).value(), {}};
            for (const store::AdoptedPolicy& policy : policies->all)
                listing.policies += policy.id;
            return listing;
        },
        [this](const Listing& listing) {
            const bool isTyping = m_save->isEnabled(); // what was typed and not saved stays
            const QSignalBlocker quiet(m_project);
            m_projects = listing.projects;
            m_project->clear();
            for (const Project& project : m_projects)
                m_project->addItem(project.name, project.id.toString());
            m_project->setCurrentIndex(std::max(0, m_project->findData(m_shown.toString())));
            const QString policy = m_policy->currentData().toString();
            m_policy->clear();
            m_policy->addItem(tr("The one for its kind"), QString());
            for (const QString& id : listing.policies)
                m_policy->addItem(id, id);
            m_policy->setCurrentIndex(std::max(0, m_policy->findData(policy)));
            if (!isTyping)
                showChosen();
        });
}

const Project* ProjectsGroup::chosen() const
{
    const ProjectId id(m_project->currentData().toString());
    const auto found = std::find_if(m_projects.begin(), m_projects.end(),
                                    [&](const Project& project) { return project.id == id; });
    return found == m_projects.end() ? nullptr : &*found;
}

void ProjectsGroup::showChosen()
{
    const Project* project = chosen();
    const Project shown = project ? *project : Project();
    m_shown = shown.id;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.kind)));
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(shown.policy)));
    m_generation->setCurrentIndex(m_generation->findData(static_cast<int>(shown.classification.generation)));
    m_team->setText(shown.team);
    m_paths->setText(shown.criticalPaths.join(QStringLiteral(", ")));
    m_purpose->setText(shown.classification.purpose);
    m_horizon->setText(shown.classification.timeHorizon);
    m_quality->setText(shown.classification.qualityBar);
    m_users->setText(shown.classification.users);
    m_radius->setText(shown.classification.blastRadius);
    updateSave();
}

Project ProjectsGroup::typed() const
{
    Project project = chosen() ? *chosen() : Project();
    project.kind = static_cast<ProjectKind>(m_kind->currentData().toInt());
    project.policy = m_policy->currentData().toString();
    project.team = m_team->text().trimmed();
    project.criticalPaths.clear();
    for (const QString& glob : m_paths->text().split(QLatin1Char(','))) {
        if (!glob.trimmed().isEmpty())
            project.criticalPaths += glob.trimmed();
    }
    Classification& said = project.classification;
    said.generation = static_cast<Generation>(m_generation->currentData().toInt());
    said.purpose = m_purpose->text().trimmed();
    said.timeHorizon = m_horizon->text().trimmed();
    said.qualityBar = m_quality->text().trimmed();
    said.users = m_users->text().trimmed();
    said.blastRadius = m_radius->text().trimmed();
    return project;
}

void ProjectsGroup::updateSave()
{
    m_save->setEnabled(chosen() && typed() != *chosen());
}

void ProjectsGroup::save()
{
    if (!m_save->isEnabled())
        return;
    const Project before = *chosen();
    const Project after = typed();
    m_save->setEnabled(false); // what is stored is shown again
    read<QString>(
        [after, clock = context().clock](Workspace& workspace) -> Result<QString> {
            const auto impact = readiness::impactOf(workspace, after, clock());
            if (!impact)
                return impact.error();
            return impact->impacted.empty() ? QString() : impact->summary();
        },
        [this, before, after](const QString& impact) {
            const auto setTo = [person = context().person](const Project& wanted) -> Work {
                return [wanted, person](Workspace& workspace) -> Status {
                    const auto changed = workspace.history().updateProject(wanted, person);
                    return changed ? Status(Done{}) : Status(changed.error());
                };
            };
            QStringList said{tr("%1 is changed.").arg(after.name)};
            if (!impact.isEmpty())
                said += impact;
            said += readiness::contradictions(after);
            store(setTo(after), said.join(QLatin1Char(' ')), setTo(before));
        });
}

} // namespace slipway::views
