// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_fields.h"

#include "views/sources/config_editor.h"
#include "views/sources/kind_chooser.h"
#include "views/sources/schedule_picker.h"
#include "views/sources/secret_editor.h"
#include "views/sources/setting_label.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::DraftProblem;
using readiness::SourceDraft;
using readiness::SourceKind;

namespace {

QLabel* makeProblem(const char* name, QWidget* parent)
{
    QLabel* label = makeParagraph({}, TextStyle::Small, parent);
    label->setProperty("failing", true);
    label->setObjectName(QLatin1String(name));
    label->hide();
    return label;
}

void addLabelled(QVBoxLayout* column, const QString& text, QWidget* field, QWidget* parent)
{
    QLabel* label = makeLabel(text, TextStyle::Small, parent, true);
    label->setBuddy(field);
    field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
}

void showText(QLabel* problem, const QString& text)
{
    problem->setText(text);
    problem->setVisible(!text.isEmpty());
}

} // namespace

/// What the plugin is for, and what it is called where one has no form.
QString SourceFields::aboutOf(const SourceKind& kind)
{
    const QString id = tr("On the command line: %1").arg(kind.plugin);
    return kind.description.isEmpty() ? id : kind.description + QLatin1Char('\n') + id;
}

SourceFields::SourceFields(QWidget* parent)
    : QWidget(parent)
    , m_project(new QComboBox(this))
    , m_kind(new KindChooser(this))
    , m_about(makeParagraph({}, TextStyle::Small, this, true))
    , m_instance(new QLineEdit(this))
    , m_instanceProblem(makeProblem("sourceInstanceProblem", this))
    , m_schedule(new SchedulePicker(this))
    , m_scheduleProblem(makeProblem("sourceScheduleProblem", this))
    , m_secrets(new SecretEditor(this))
    , m_editor(new ConfigEditor(m_secrets, this))
{
    constexpr int kBetween = 8;
    m_project->setObjectName(QStringLiteral("sourceProject"));
    keepNarrow(*m_project);
    m_kind->setObjectName(QStringLiteral("sourceKind"));
    m_about->setObjectName(QStringLiteral("sourceAbout"));
    m_instance->setObjectName(QStringLiteral("sourceInstance"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 4, 20, 12);
    column->setSpacing(4);
    addLabelled(column, tr("Project"), m_project, this);
    column->addSpacing(kBetween);
    addLabelled(column, tr("Plugin"), m_kind, this);
    column->addWidget(m_about);
    column->addSpacing(kBetween);
    addLabelled(column, tr("Name, to tell it from others of the plugin"), m_instance, this);
    column->addWidget(m_instanceProblem);
    column->addSpacing(kBetween);
    addLabelled(column, tr("Collected"), m_schedule, this);
    column->addWidget(m_scheduleProblem);
    column->addSpacing(kBetween);
    column->addWidget(m_editor);
    column->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourceFields::showKind);
    connect(m_instance, &QLineEdit::textChanged, this, &SourceFields::edited);
    connect(m_schedule, &SchedulePicker::edited, this, &SourceFields::edited);
    connect(m_editor, &ConfigEditor::edited, this, &SourceFields::edited);
    connect(m_secrets, &SecretEditor::edited, this, &SourceFields::edited);
}

void SourceFields::open(Offer offer, const Source& source)
{
    m_offer = std::move(offer);
    m_source = source;
    const auto config = parseJson(source.config, source.instance);
    m_config = config ? access::withoutSecrets(*config) : Json::object();
    m_project->clear();
    for (const Project& project : m_offer.projects)
        m_project->addItem(project.name, project.id.toString());
    m_project->setCurrentIndex(std::max(0, m_project->findData(source.project.toString())));
    const bool isNew = source.id.isEmpty();
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->setKinds(m_offer.kinds);
        m_kind->setCurrentIndex(isNew ? 0 : m_kind->findData(source.plugin));
    }
    m_instance->setText(source.instance);
    m_schedule->setSchedule(source.schedule);
    for (QWidget* fixed : std::initializer_list<QWidget*>{m_project, m_kind, m_instance})
        fixed->setEnabled(isNew);
    showKind();
}

const SourceKind* SourceFields::kind() const
{
    const int chosen = m_kind->currentIndex();
    return chosen >= 0 ? &m_offer.kinds[static_cast<size_t>(chosen)] : nullptr;
}

void SourceFields::showKind()
{
    const SourceKind* chosen = kind();
    showText(m_instanceProblem, {});
    showText(m_scheduleProblem, {});
    m_about->setText(chosen ? aboutOf(*chosen) : QString());
    m_editor->open(chosen ? chosen->schema : Json{{"additionalProperties", false}}, m_config,
                   chosen ? chosen->settings : QStringList());
    m_secrets->open(chosen ? chosen->secrets : std::vector<access::SecretAsk>(),
                    access::secretsOfRecord(m_source.config), m_offer.rooms, m_offer.now);
    tabAsLaidOut(*layout()); // fields are made anew, some of them above what was there
    Q_EMIT kindChanged();
}

SecretWorkPtr SourceFields::secrets() const
{
    return m_secrets->work();
}

SourceDraft SourceFields::draft() const
{
    return {m_source.id,
            ProjectId(m_project->currentData().toString()),
            m_instance->text().trimmed(),
            m_editor->filled().config,
            m_schedule->schedule(),
            {}};
}

SourceFields::Verdict SourceFields::check(bool takesFocus)
{
    const SourceKind* chosen = kind();
    if (!chosen)
        return {};
    QString instance;
    QString schedule;
    QHash<QString, QString> inConfig;
    for (const DraftProblem& problem : readiness::problemsOf(draft(), *chosen)) {
        if (problem.part == DraftProblem::Part::Config)
            inConfig.insert(problem.pointer, problem.error.what);
        else
            (problem.part == DraftProblem::Part::Instance ? instance : schedule) =
                problem.error.what + QStringLiteral("; ") + problem.error.hint;
    }
    // What cannot be read is not in the configuration, and would only be said to be missing.
    const auto unread = m_editor->filled().problems;
    for (auto problem = unread.constBegin(); problem != unread.constEnd(); ++problem)
        inConfig.insert(problem.key(), problem.value());
    showText(m_instanceProblem, instance);
    showText(m_scheduleProblem, schedule);
    const bool isAbove = !instance.isEmpty() || !schedule.isEmpty();
    const QStringList homeless = m_editor->showProblems(inConfig, takesFocus && !isAbove);
    if (takesFocus && isAbove)
        instance.isEmpty() ? m_schedule->focusField() : m_instance->setFocus();
    const bool isAboveWell = !isAbove && inConfig.isEmpty();
    const bool areSecretsWell = m_secrets->check(takesFocus && isAboveWell);
    return {isAboveWell && areSecretsWell, homeless.join(QStringLiteral("; "))};
}

void SourceFields::showNameProblem(const QString& text)
{
    showText(m_instanceProblem, text);
    if (!text.isEmpty())
        m_instance->setFocus();
}

void SourceFields::focusFirst()
{
    if (m_source.id.isEmpty())
        m_kind->setFocus();
    else
        m_editor->focusFirst();
}

} // namespace slipway::views
