// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/add_project_panel.h"

#include "core/readiness/task.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

/// As high as the field beside it, so that both stand on one line.
QLabel* rowLabel(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, TextStyle::Body, parent);
    label->setFixedHeight(34);
    return label;
}

} // namespace

AddProjectPanel::AddProjectPanel(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_kind(new QComboBox(this))
    , m_hasLaunch(new QCheckBox(tr("Launches at"), this))
    , m_launch(new QDateTimeEdit(this))
    , m_problem(makeParagraph({}, TextStyle::Body, this))
    , m_progress(new QProgressBar(this))
    , m_add(makeButton(tr("Add and scan"), ButtonLook::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("addProject"));
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("addProblem"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_add->setObjectName(QStringLiteral("addAndScan"));
    for (const ProjectKind kind : kProjectKinds)
        m_kind->addItem(Words::of(kind), static_cast<int>(kind));
    m_kind->setAccessibleName(tr("Kind"));
    m_hasLaunch->setFixedHeight(34);
    m_launch->setCalendarPopup(true);
    m_launch->setDisplayFormat(tr("ddd d MMM yyyy, HH:mm", "date and time format"));
    m_launch->setAccessibleName(tr("Launch time"));
    auto* column = new QWidget(this);
    column->setMaximumWidth(640);
    auto* form = new QFormLayout(column);
    form->setContentsMargins(24, 24, 24, 24);
    form->setSpacing(10);
    form->addRow(makeLabel(tr("Add a project"), TextStyle::PageTitle, column));
    m_repository = addField(form, tr("Repository"), QStringLiteral("addRepository"));
    QPushButton* choose = makeButton(tr("Choose a folder…"), ButtonLook::Plain, column);
    form->addRow(QString(), choose);
    form->setAlignment(choose, Qt::AlignLeft);
    m_name = addField(form, tr("Name"), QStringLiteral("addName"));
    form->addRow(rowLabel(tr("Kind"), column), m_kind);
    m_release = addField(form, tr("Release"), QStringLiteral("addRelease"));
    m_revision = addField(form, tr("Revision"), QStringLiteral("addRevision"));
    m_revision->setPlaceholderText(tr("HEAD, or a branch, tag or commit"));
    form->addRow(m_hasLaunch, m_launch);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(choose, &QPushButton::clicked, this, &AddProjectPanel::chooseFolder);
    connect(m_repository, &QLineEdit::textChanged, this, &AddProjectPanel::suggest);
    connect(m_hasLaunch, &QCheckBox::toggled, m_launch, &QWidget::setEnabled);
    connect(m_add, &QPushButton::clicked, this, &AddProjectPanel::add);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            m_stop.request_stop();
        else
            Q_EMIT closed();
    });
}

void AddProjectPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_cancel->click();
    else
        QFrame::keyPressEvent(event);
}

QLineEdit* AddProjectPanel::addField(QFormLayout* form, const QString& label, const QString& name)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMinimumWidth(380);
    form->addRow(rowLabel(label, this), field);
    return field;
}

void AddProjectPanel::open(const QString& repository)
{
    m_name->clear();
    m_revision->clear();
    m_release->setText(QStringLiteral("1.0.0"));
    m_repository->setText(repository);
    suggest();
    m_hasLaunch->setChecked(true);
    const QDate day = m_context.clock().toLocalTime().date().addDays(14);
    m_launch->setDateTime(QDateTime(day, QTime(10, 0)));
    m_problem->hide();
    m_progress->hide();
    m_repository->setFocus();
}

void AddProjectPanel::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose a folder with a git repository"), m_repository->text());
    if (!folder.isEmpty())
        m_repository->setText(folder);
}

void AddProjectPanel::suggest()
{
    if (!m_name->isModified())
        m_name->setText(QFileInfo(m_repository->text().trimmed()).fileName());
}

void AddProjectPanel::add()
{
    if (m_repository->text().trimmed().isEmpty()) {
        finish(Error{ErrorCode::InvalidInput,
                     tr("no repository is chosen"),
                     {},
                     tr("choose a folder that holds .git")});
        return;
    }
    const readiness::NewProject project{m_name->text(),
                                        m_repository->text().trimmed(),
                                        static_cast<ProjectKind>(m_kind->currentData().toInt()),
                                        {}};
    readiness::NewRelease release{{}, m_release->text(), m_revision->text().trimmed(), {}, {}};
    if (m_hasLaunch->isChecked())
        release.launchAt = m_launch->dateTime().toUTC();
    m_isRunning = true;
    m_add->setEnabled(false);
    m_problem->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_stop = std::stop_source();
    readiness::runTask<Added>(
        this,
        [workspace = m_context.workspace, person = m_context.person, project, release,
         stop = m_stop.get_token()](Progress progress) mutable -> Result<Added> {
            progress.stop = stop;
            // A project whose release could not be added is taken off the board again: all or nothing.
            const auto added = workspace->addProject(project, person);
            if (!added)
                return added.error();
            release.project = added->name;
            const auto made = workspace->addRelease(release, person);
            if (!made) {
                const Status undone = workspace->history().removeProject(added->id, person);
                return undone ? made.error() : undone.error();
            }
            const auto scanned = workspace->scanRelease(made->id, progress, person);
            // The project stays, whatever came of the scan: it can be repeated on its page.
            if (!scanned && scanned.error().code != ErrorCode::Cancelled)
                return scanned.error();
            return Added{*added, made->id};
        },
        [this](const Result<Added>& outcome) { finish(outcome); },
        [this](double fraction, const QString&) { m_progress->setValue(static_cast<int>(1000 * fraction)); });
}

void AddProjectPanel::finish(const Result<Added>& outcome)
{
    m_isRunning = false;
    m_add->setEnabled(true);
    m_progress->hide();
    if (outcome) {
        Q_EMIT added(outcome->release, outcome->project);
        return;
    }
    m_problem->setText(outcome.error().line());
    m_problem->show();
}

} // namespace slipway::views
