// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/brief_form.h"

#include "views/project/brief_list_editor.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kWidest = 760;

QList<QStringList> rowsOf(const QStringList& entries)
{
    QList<QStringList> rows;
    for (const QString& entry : entries)
        rows += QStringList{entry};
    return rows;
}

QStringList entriesOf(const BriefListEditor& editor)
{
    QStringList entries;
    for (const QStringList& row : editor.rows())
        entries += row.front();
    return entries;
}

/// A number as the person's locale writes it, or as any program does.
Result<std::optional<double>> numberIn(const QLineEdit& field)
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return std::optional<double>();
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || value < 0)
        return Error{ErrorCode::InvalidInput, BriefForm::tr("\"%1\" is not a number of 0 or more").arg(text),
                     field.accessibleName(), BriefForm::tr("write digits only, without a unit")};
    return std::optional(value);
}

QString written(const std::optional<double>& number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return number ? locale.toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

BriefForm::BriefForm(QWidget* parent)
    : QWidget(parent)
    , m_scope(new QButtonGroup(this))
    , m_wrong(makeParagraph({}, TextStyle::Body, this))
    , m_save(makeButton(tr("Save the brief"), ButtonLook::Primary, this))
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget(scroll);
    auto* column = new QWidget(page);
    column->setMaximumWidth(kWidest);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(makeScope());
    m_problem =
        addText(layout, tr("Problem"), tr("Which problem is solved, and for whom it is one"), "briefProblem");
    m_users = addText(layout, tr("Users"), tr("Who they are, and how many"), "briefUsers");
    m_goals = addList(layout, tr("Goals"), QStringLiteral("briefGoals"), {tr("What is to be reached")},
                      tr("Add a goal"));
    m_measures = addList(layout, tr("Success measures"), QStringLiteral("briefMeasures"),
                         {tr("By which number one will see it")}, tr("Add a measure"));
    m_criteria = addList(layout, tr("Acceptance criteria"), QStringLiteral("briefCriteria"),
                         {tr("What must be true of the release")}, tr("Add a criterion"));
    layout->addWidget(makeForecast());
    m_risks = addList(layout, tr("Risks"), QStringLiteral("briefRisks"),
                      {tr("What may happen"), tr("What is done against it")}, tr("Add a risk"));
    m_rollback = addText(layout, tr("Rollback plan"), tr("How to go back, step by step, data included"),
                         "briefRollback");
    m_callers = addList(layout, tr("Who may call the rollback"), QStringLiteral("briefCallers"),
                        {tr("A person or role")}, tr("Add a person or role"));
    m_communications =
        addText(layout, tr("Communications"), tr("Who is told what, and when"), "briefCommunications");
    m_dependencies =
        addList(layout, tr("Depends on"), QStringLiteral("briefDependencies"),
                {tr("Project"), tr("Release, or the one that launches next")}, tr("Add a dependency"));
    layout->addStretch();
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addWidget(column, 1);
    centred->addStretch();
    scroll->setWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeLine(this));
    outer->addWidget(makeFoot());
}

QWidget* BriefForm::makeScope()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(16);
    const std::pair<QString, const char*> choices[] = {
        {tr("Of every release of the project"), "briefOfProject"},
        {tr("Of this release only"), "briefOfRelease"}};
    for (int id = 0; id < 2; ++id) {
        auto* choice = new QRadioButton(choices[id].first, row);
        choice->setObjectName(QLatin1String(choices[id].second));
        m_scope->addButton(choice, id);
        layout->addWidget(choice);
    }
    layout->addStretch();
    return row;
}

QWidget* BriefForm::makeFoot()
{
    auto* foot = new QWidget(this);
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonLook::Plain, foot);
    m_save->setObjectName(QStringLiteral("briefSave"));
    cancel->setObjectName(QStringLiteral("briefCancel"));
    m_wrong->setProperty("failing", true);
    m_wrong->setObjectName(QStringLiteral("briefProblemLine"));
    m_wrong->hide();
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(8);
    layout->addWidget(m_save);
    layout->addWidget(cancel);
    layout->addWidget(m_wrong, 1);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &BriefForm::saveRequested);
    connect(cancel, &QPushButton::clicked, this, &BriefForm::cancelled);
    return foot;
}

QPlainTextEdit* BriefForm::addText(QVBoxLayout* layout, const QString& title, const QString& hint,
                                   const char* name)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(title);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(76);
    layout->addSpacing(6);
    layout->addWidget(makeLabel(title, TextStyle::Small, this, true));
    layout->addWidget(edit);
    return edit;
}

BriefListEditor* BriefForm::addList(QVBoxLayout* layout, const QString& title, const QString& name,
                                    const QStringList& columns, const QString& add)
{
    auto* editor = new BriefListEditor(name, columns, add, this);
    editor->setAccessibleName(title);
    layout->addSpacing(6);
    layout->addWidget(makeLabel(title, TextStyle::Small, this, true));
    layout->addWidget(editor);
    return editor;
}

QLineEdit* BriefForm::makeNumber(const QString& title, const char* name)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    return field;
}

QWidget* BriefForm::makeForecast()
{
    auto* group = new QWidget(this);
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(12);
    const auto add = [&](const QString& title, const char* name) {
        auto* column = new QVBoxLayout;
        column->setSpacing(6);
        QLineEdit* field = makeNumber(title, name);
        column->addWidget(makeLabel(title, TextStyle::Small, group, true));
        column->addWidget(field);
        layout->addLayout(column, 1);
        return field;
    };
    m_peak = add(tr("Forecast peak, requests per second"), "briefPeak");
    m_forecastUsers = add(tr("Forecast users"), "briefForecastUsers");
    m_growth = add(tr("Growth a month, %"), "briefGrowth");
    return group;
}

void BriefForm::edit(const Brief& brief, const readiness::Dossier& dossier)
{
    m_project = dossier.project.id;
    m_release = dossier.release.id;
    m_scope->button(brief.release.isEmpty() ? 0 : 1)->setChecked(true);
    m_problem->setPlainText(brief.problem);
    m_users->setPlainText(brief.users);
    m_goals->setRows(rowsOf(brief.goals));
    m_measures->setRows(rowsOf(brief.successMeasures));
    m_criteria->setRows(rowsOf(brief.acceptanceCriteria));
    m_forecastUsers->setText(written(brief.forecast.users));
    m_peak->setText(written(brief.forecast.peakRps));
    m_growth->setText(written(brief.forecast.growthPercent));
    QList<QStringList> risks;
    for (const Risk& risk : brief.risks)
        risks += QStringList{risk.what, risk.mitigation};
    m_risks->setRows(risks);
    m_rollback->setPlainText(brief.rollbackPlan);
    m_callers->setRows(rowsOf(brief.rollbackCallers));
    m_communications->setPlainText(brief.communications);
    QList<QStringList> dependencies;
    for (const Dependency& on : brief.dependsOn)
        dependencies += QStringList{on.project, on.release};
    m_dependencies->setRows(dependencies);
    m_wrong->hide();
    setBusy(false);
    m_problem->setFocus();
    const auto filled = this->brief();
    m_filled = filled ? *filled : brief;
}

bool BriefForm::isChanged() const
{
    const auto now = brief();
    return !now || *now != m_filled;
}

void BriefForm::setReleaseNames(const ReleaseNames& names)
{
    m_dependencies->setSuggestions([names](int column, const QStringList& row) {
        return column == 0 ? QStringList(names.keys()) : names.value(row.value(0));
    });
}

Result<Brief> BriefForm::brief() const
{
    Brief brief;
    brief.project = m_project;
    brief.release = m_scope->checkedId() == 1 ? m_release : ReleaseId();
    brief.problem = m_problem->toPlainText();
    brief.users = m_users->toPlainText();
    brief.goals = entriesOf(*m_goals);
    brief.successMeasures = entriesOf(*m_measures);
    brief.acceptanceCriteria = entriesOf(*m_criteria);
    brief.rollbackPlan = m_rollback->toPlainText();
    brief.rollbackCallers = entriesOf(*m_callers);
    brief.communications = m_communications->toPlainText();
    for (const QStringList& row : m_risks->rows())
        brief.risks.push_back({row[0], row[1]});
    for (const QStringList& row : m_dependencies->rows())
        brief.dependsOn.push_back({row[0], row[1]});
    const std::pair<const QLineEdit*, std::optional<double>*> numbers[] = {
        {m_forecastUsers, &brief.forecast.users},
        {m_peak, &brief.forecast.peakRps},
        {m_growth, &brief.forecast.growthPercent}};
    for (const auto& [field, into] : numbers) {
        const auto number = numberIn(*field);
        if (!number)
            return number.error();
        *into = *number;
    }
    return brief;
}

void BriefForm::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
}

void BriefForm::showProblem(const Error& error)
{
    setBusy(false);
    m_wrong->setText(error.line());
    m_wrong->show();
}

void BriefForm::keyPressEvent(QKeyEvent* event)
{
    // Escape leaves the form, not the page.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_S && event->modifiers() == Qt::ControlModifier)
        Q_EMIT saveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway::views
