// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/add_project_panel.h"

#include "core/readiness/task.h"
#include "views/language/language.h"
#include "views/shell/adding_fields.h"
#include "views/shell/guide_result.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

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

} // namespace

AddProjectPanel::AddProjectPanel(ViewContext context, decltype(AppPort::createWorkspace) createWorkspace,
                                 QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_createWorkspace(std::move(createWorkspace))
    , m_stack(new QStackedLayout(this))
    , m_result(new GuideResult(*m_context.theme, this))
    , m_doing(makeParagraph({}, TextStyle::Small, this, true))
    , m_problem(makeParagraph({}, TextStyle::Body, this))
    , m_progress(new QProgressBar(this))
    , m_add(makeButton(tr("Add and scan"), ButtonLook::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("addProject"));
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("addProblem"));
    m_doing->setObjectName(QStringLiteral("addDoing"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Scan"));
    m_add->setObjectName(QStringLiteral("addAndScan"));
    m_cancel->setObjectName(QStringLiteral("addCancel"));
    m_stack->addWidget(centred(makeForm(), this));
    m_stack->addWidget(centred(m_result, this));
    connectParts();
}

QWidget* AddProjectPanel::makeForm()
{
    auto* column = new QWidget(this);
    auto* form = new QFormLayout(column);
    form->setContentsMargins(24, 24, 24, 24);
    form->setSpacing(10);
    m_heading = makeLabel({}, TextStyle::PageTitle, column);
    m_intro = makeParagraph({}, TextStyle::Body, column, true);
    form->addRow(m_heading);
    form->addRow(m_intro);
    m_fields = new AddingFields(*form, column);
    m_fields->setWorkspace(m_context.workspace);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    // Last, so that nothing moves under the mouse when they come.
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_progress);
    form->addRow(QString(), m_doing);
    tabAsLaidOut(*form);
    return column;
}

void AddProjectPanel::connectParts()
{
    // It was about what stood there.
    connect(m_fields, &AddingFields::repositoryChanged, m_problem, &QWidget::hide);
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

void AddProjectPanel::setContext(const ViewContext& context)
{
    m_context = context;
    m_fields->setWorkspace(context.workspace);
}

void AddProjectPanel::open(const QString& repository, bool isFirst)
{
    m_isGuide = isFirst || !m_context.workspace;
    m_heading->setText(m_isGuide ? tr("Your first project") : tr("Add a project"));
    m_intro->setText(
        tr("Choose a repository. Slipway reads it, changes nothing in it, and says where its release "
           "stands. That takes seconds."));
    m_intro->setVisible(m_isGuide);
    m_fields->reset(repository, m_context.clock());
    m_problem->hide();
    setRunning(false);
    m_stack->setCurrentIndex(0);
    m_fields->focusFirst();
}

void AddProjectPanel::focusContent()
{
    if (m_stack->currentIndex() == 0)
        m_fields->focusFirst();
    else
        m_result->focusFirst();
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
    return {m_context.workspace, m_fields->workspaceFile(), m_createWorkspace, m_fields->project(),
            m_fields->release(), m_context.person,          shownLanguage()};
}

void AddProjectPanel::add()
{
    if (m_isRunning)
        return;
    if (m_fields->project().repository.isEmpty()) {
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
