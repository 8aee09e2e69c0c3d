// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/add_project_panel.h"

#include "core/readiness/task.h"
#include "views/shell/guide_result.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"
#include "views/widgets/translated_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedLayout>
#include <QStandardPaths>
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

constexpr int kAboveColumn = 64; ///< px

/// A column in the middle of a page.
QWidget* centred(QWidget* column, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    column->setMaximumWidth(640);
    column->setMinimumWidth(600);
    // By stretches, not by an alignment: that would give it its hint's height, whatever its texts need.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column, 1000);
    row->addStretch();
    layout->addSpacing(kAboveColumn);
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

QString suggestedWorkspace()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(QStringLiteral("releases.slipway"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("releases-%1.slipway").arg(number));
    return QDir::toNativeSeparators(path);
}

} // namespace

AddProjectPanel::AddProjectPanel(ViewContext context, decltype(AppPort::createWorkspace) createWorkspace,
                                 QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_createWorkspace(std::move(createWorkspace))
    , m_looker(new RepositoryLooker(this))
    , m_stack(new QStackedLayout(this))
    , m_result(new GuideResult(*m_context.theme, this))
    , m_why(makeParagraph({}, TextStyle::Small, this, true))
    , m_doing(makeParagraph({}, TextStyle::Small, this, true))
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
    m_why->setObjectName(QStringLiteral("addWhy"));
    m_doing->setObjectName(QStringLiteral("addDoing"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Scan"));
    m_add->setObjectName(QStringLiteral("addAndScan"));
    m_cancel->setObjectName(QStringLiteral("addCancel"));
    for (const ProjectKind kind : kProjectKinds)
        m_kind->addItem(Words::of(kind), static_cast<int>(kind));
    m_kind->setObjectName(QStringLiteral("addKind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_hasLaunch->setFixedHeight(34);
    giveCalendar(*m_launch);
    m_launch->setDisplayFormat(tr("ddd d MMM yyyy, HH:mm", "date and time format"));
    m_launch->setAccessibleName(tr("Launch time"));
    m_stack->addWidget(centred(makeForm(), this));
    m_stack->addWidget(centred(m_result, this));
    connectParts();
}

QWidget* AddProjectPanel::makeForm()
{
    auto* column = new QWidget(this);
    m_form = new QFormLayout(column);
    m_form->setContentsMargins(24, 24, 24, 24);
    m_form->setSpacing(10);
    m_heading = makeLabel({}, TextStyle::PageTitle, column);
    m_intro = makeParagraph({}, TextStyle::Body, column, true);
    m_form->addRow(m_heading);
    m_form->addRow(m_intro);
    addFields(m_form, column);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_form->addRow(QString(), buttons);
    // Last, so that nothing moves under the mouse when they come.
    m_form->addRow(QString(), m_problem);
    m_form->addRow(QString(), m_progress);
    m_form->addRow(QString(), m_doing);
    tabAsLaidOut(*m_form);
    return column;
}

void AddProjectPanel::addFields(QFormLayout* form, QWidget* column)
{
    m_repository = addField(form, tr("Repository"), QStringLiteral("addRepository"));
    m_repository->setPlaceholderText(tr("A folder with .git; drop one here"));
    QPushButton* choose = makeButton(tr("Choose a folder…"), ButtonLook::Plain, column);
    form->addRow(QString(), choose);
    form->setAlignment(choose, Qt::AlignLeft);
    m_name = addField(form, tr("Name"), QStringLiteral("addName"));
    form->addRow(rowLabel(tr("Kind"), column), m_kind);
    form->addRow(QString(), m_why);
    m_release = addField(form, tr("Release"), QStringLiteral("addRelease"));
    m_revision = addField(form, tr("Revision"), QStringLiteral("addRevision"));
    m_revision->setPlaceholderText(tr("HEAD, or a branch, tag or commit"));
    form->addRow(m_hasLaunch, m_launch);
    m_workspaceRow = new QWidget(column);
    auto* row = new QHBoxLayout(m_workspaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_workspaceFile = new QLineEdit(m_workspaceRow);
    m_workspaceFile->setObjectName(QStringLiteral("addWorkspace"));
    m_workspaceFile->setAccessibleName(tr("Workspace file"));
    m_workspaceFile->setToolTip(tr("One file that will hold everything"));
    QPushButton* elsewhere = makeButton(tr("Elsewhere…"), ButtonLook::Plain, m_workspaceRow);
    row->addWidget(m_workspaceFile, 1);
    row->addWidget(elsewhere);
    form->addRow(rowLabel(tr("Keep it in"), column), m_workspaceRow);
    connect(choose, &QPushButton::clicked, this, &AddProjectPanel::chooseFolder);
    connect(elsewhere, &QPushButton::clicked, this, &AddProjectPanel::chooseWorkspace);
}

void AddProjectPanel::connectParts()
{
    connect(m_repository, &QLineEdit::textChanged, this, &AddProjectPanel::suggest);
    connect(m_repository, &QLineEdit::textChanged, m_problem,
            &QWidget::hide); // it was about what stood there
    connect(m_looker, &RepositoryLooker::looked, this, &AddProjectPanel::receiveLook);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_isKindChosen = true;
        showWhy();
    });
    connect(m_hasLaunch, &QCheckBox::toggled, m_launch, &QWidget::setEnabled);
    connect(m_add, &QPushButton::clicked, this, &AddProjectPanel::add);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            m_stop.request_stop();
        else
            Q_EMIT closed();
    });
    connect(m_result, &GuideResult::releaseRequested, this, &AddProjectPanel::releaseRequested);
    connect(m_result, &GuideResult::sourceRequested, this, &AddProjectPanel::sourceRequested);
    connect(m_result, &GuideResult::anotherRequested, this, [this] { open(); });
}

void AddProjectPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_cancel->click();
    else if (m_stack->currentIndex() == 0 &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_add->click();
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

void AddProjectPanel::open(const QString& repository, bool isFirst)
{
    const bool makesWorkspace = !m_context.workspace;
    m_isGuide = isFirst || makesWorkspace;
    m_heading->setText(m_isGuide ? tr("Your first project") : tr("Add a project"));
    m_intro->setText(
        tr("Choose a repository. Slipway reads it, changes nothing in it, and says where its release "
           "stands. That takes seconds."));
    m_intro->setVisible(m_isGuide);
    m_workspaceFile->setText(suggestedWorkspace());
    m_workspaceRow->setVisible(makesWorkspace);
    m_form->labelForField(m_workspaceRow)->setVisible(makesWorkspace);
    m_isKindChosen = false;
    m_look = {};
    m_kind->setCurrentIndex(0);
    m_name->clear();
    m_revision->clear();
    m_release->setText(QStringLiteral("1.0.0"));
    m_repository->setText(repository);
    suggest();
    m_hasLaunch->setChecked(true);
    const QDate day = m_context.clock().toLocalTime().date().addDays(14);
    m_launch->setDateTime(QDateTime(day, QTime(10, 0)));
    m_problem->hide();
    setRunning(false);
    m_stack->setCurrentIndex(0);
    m_repository->setFocus();
}

void AddProjectPanel::focusContent()
{
    if (m_stack->currentIndex() == 0)
        m_repository->setFocus();
    else
        m_result->focusFirst();
}

void AddProjectPanel::chooseFolder()
{
    const QString folder =
        chooseFolderPath(this, tr("Choose a folder with a git repository"), m_repository->text());
    if (!folder.isEmpty())
        m_repository->setText(folder);
}

void AddProjectPanel::chooseWorkspace()
{
    const QString path = chooseSavePath(this, tr("Create a workspace"), m_workspaceFile->text(),
                                        tr("Slipway workspaces (*.slipway)"));
    if (!path.isEmpty())
        m_workspaceFile->setText(path);
}

void AddProjectPanel::suggest()
{
    const QString repository = access::keyPath(m_repository->text().trimmed());
    if (!m_name->isModified())
        m_name->setText(QFileInfo(repository).fileName());
    m_look = {};
    m_why->clear();
    if (!repository.isEmpty())
        m_looker->look(repository, m_context.workspace);
}

void AddProjectPanel::receiveLook(const RepositoryLook& look)
{
    m_look = look;
    if (!m_isKindChosen)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(look.guess.kind)));
    showWhy();
}

void AddProjectPanel::showWhy()
{
    const auto kind = static_cast<ProjectKind>(m_kind->currentData().toInt());
    QStringList lines;
    if (!m_isKindChosen && !m_look.guess.why.isEmpty())
        lines += tr("Guessed: %1.").arg(m_look.guess.why);
    if (const QString policy = m_look.policies.value(kind); !policy.isEmpty())
        lines += policy == toKey(kind) ? tr("Judged by %1, the policy for this kind.").arg(policy)
                                       : tr("Judged by %1, the default policy.").arg(policy);
    else if (!m_context.workspace)
        lines += tr("Judged by the policy that ships for this kind; you can change it later.");
    m_why->setText(lines.join(QLatin1Char(' ')));
}

void AddProjectPanel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_add->setEnabled(!isRunning);
    m_progress->setValue(0);
    m_progress->setVisible(isRunning);
    m_doing->clear();
    m_doing->setVisible(isRunning);
    m_cancel->setText(isRunning ? tr("Stop") : tr("Cancel"));
}

AddingOrder AddProjectPanel::order() const
{
    AddingOrder order{m_context.workspace, m_workspaceFile->text().trimmed(), m_createWorkspace, {}, {},
                      m_context.person};
    order.project.name = m_name->text();
    order.project.repository = access::keyPath(m_repository->text().trimmed());
    order.project.kind = static_cast<ProjectKind>(m_kind->currentData().toInt());
    order.release.name = m_release->text();
    order.release.revision = m_revision->text().trimmed();
    if (m_hasLaunch->isChecked())
        order.release.launchAt = m_launch->dateTime().toUTC();
    return order;
}

void AddProjectPanel::add()
{
    if (m_isRunning)
        return;
    if (m_repository->text().trimmed().isEmpty()) {
        complain({ErrorCode::InvalidInput,
                  tr("no repository is chosen"),
                  {},
                  tr("choose a folder that holds .git")});
        return;
    }
    m_problem->hide();
    setRunning(true);
    m_stop = std::stop_source();
    readiness::runTask<AddedProject>(
        this,
        [order = order(), stop = m_stop.get_token()](Progress progress) {
            progress.stop = stop;
            return addAndScan(order, progress);
        },
        [this](const Result<AddedProject>& added) { finish(added); },
        [this](double fraction, const QString& what) {
            m_progress->setValue(static_cast<int>(1000 * fraction));
            m_doing->setText(what);
        });
}

void AddProjectPanel::complain(const Error& error)
{
    m_problem->setText(error.line());
    m_problem->show();
}

void AddProjectPanel::finish(const Result<AddedProject>& added)
{
    setRunning(false);
    if (!added) {
        complain(added.error());
        return;
    }
    if (m_context.workspace)
        Q_EMIT changed();
    if (!m_isGuide) {
        Q_EMIT this->added(added->dossier.release.id, added->dossier.project);
        return;
    }
    m_result->show(added->dossier);
    m_stack->setCurrentIndex(1);
    if (!m_context.workspace)
        Q_EMIT workspaceMade(added->workspace);
    m_result->focusFirst();
}

} // namespace slipway::views
