// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policies_page.h"

#include "core/readiness/task.h"
#include "views/policy/policies_model.h"
#include "views/policy/policies_table.h"
#include "views/policy/policy_editor.h"
#include "views/policy/source_edit.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/dropped_file.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"
#include "views/widgets/undo_history.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::PolicyCatalogue;

namespace {

constexpr qint64 kLargestPolicy = 8 << 20;
constexpr QLatin1String kPolicyFile(".json");

Result<QByteArray> readPolicyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path,
                     QStringLiteral("choose a policy's file")};
    if (file.size() > kLargestPolicy)
        return Error{ErrorCode::InvalidInput, QStringLiteral("is larger than 8 MiB"), path,
                     QStringLiteral("choose a policy's file")};
    return file.readAll();
}

} // namespace

PoliciesPage::PoliciesPage(ViewContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(new PoliciesModel(this))
    , m_table(new PoliciesTable(*m_context.theme, *m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_message(new InlineMessage(this))
    , m_count(makeLabel({}, TextStyle::Body, this, true))
    , m_new(makeButton(tr("New policy"), ButtonLook::Primary, this))
    , m_file(makeButton(tr("From a file…"), ButtonLook::Plain, this))
    , m_open(makeButton(tr("Open"), ButtonLook::Plain, this))
    , m_reads(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("policies"));
    setAccessibleName(tr("Policies"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    m_stack->addWidget(makeList());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    addActions();
    connectParts();
    updateActions();
}

void PoliciesPage::addActions()
{
    struct Definition
    {
        const char* id;
        QString text;
        QKeySequence shortcut;
        void (PolicyEditor::*act)();
    };
    const std::vector<Definition> definitions{
        {"policy.impact", tr("Show what the policy would change"), QKeySequence(Qt::Key_F6),
         &PolicyEditor::showImpact},
        {"policy.adopt", tr("Adopt the policy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
         &PolicyEditor::adopt},
        {"policy.undo", tr("Undo a change of the policy"), QKeySequence(QKeySequence::Undo),
         &PolicyEditor::undo},
        {"policy.redo", tr("Redo a change of the policy"), QKeySequence(QKeySequence::Redo),
         &PolicyEditor::redo},
    };
    for (const Definition& definition : definitions)
        addAction(m_context.actions->add(QString::fromLatin1(definition.id), definition.text,
                                         definition.shortcut, this, [this, act = definition.act] {
                                             if (isVisible() && isEditing())
                                                 (editor().*act)();
                                         }));
}

QWidget* PoliciesPage::makeList()
{
    auto* list = new QWidget(this);
    auto* header = new QWidget(list);
    header->setFixedHeight(62);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(10);
    row->addWidget(makeLabel(tr("Policies"), TextStyle::PageTitle, header));
    row->addWidget(m_count, 1);
    m_open->setObjectName(QStringLiteral("policiesOpen"));
    m_new->setObjectName(QStringLiteral("policiesNew"));
    m_count->setObjectName(QStringLiteral("policiesCount"));
    for (QPushButton* button : {m_open, m_file, m_new})
        row->addWidget(button);
    tabAsLaidOut(*row);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(makeLine(list));
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    return list;
}

void PoliciesPage::connectParts()
{
    connect(m_table, &QAbstractItemView::activated, this, &PoliciesPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &PoliciesPage::openChosen);
    connect(m_new, &QPushButton::clicked, this, &PoliciesPage::newPolicy);
    connect(m_file, &QPushButton::clicked, this, [this] {
        const QString path = chooseOpenPath(this, tr("Open a policy"), tr("Policies (*.json)"));
        if (!path.isEmpty())
            openFile(path);
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, &PoliciesPage::updateActions);
}

PolicyEditor& PoliciesPage::editor()
{
    if (m_editor)
        return *m_editor;
    auto made = std::make_unique<PolicyEditor>(m_context, nullptr); // as LazyStack does
    m_editor = made.get();
    m_stack->addWidget(made.release());
    connect(m_editor, &PolicyEditor::left, this, [this] {
        m_stack->setCurrentIndex(0);
        focusContent();
    });
    connect(m_editor, &PolicyEditor::adopted, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_editor->setContext(m_context);
    m_editor->setInForce(m_inForce);
    return *m_editor;
}

void PoliciesPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_reads = std::make_unique<QObject>();
    m_isReading = false;
    m_isAskedAgain = false;
    m_message->hide();
    m_model->setPolicies({});
    m_count->setText(tr("Reading…"));
    if (m_editor)
        m_editor->setContext(context);
    m_stack->setCurrentIndex(0);
    refresh();
}

/// A policy that is written has its own undo, under the same keys.
void PoliciesPage::updateActions()
{
    const bool canAct = m_isShown && isEditing();
    for (const char* id : {"policy.impact", "policy.adopt", "policy.undo", "policy.redo"})
        m_context.actions->find(QLatin1String(id))->setEnabled(canAct);
    if (m_context.undo)
        m_context.undo->setKeysTaken(this, canAct);
}

void PoliciesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_isShown = true;
    updateActions();
}

void PoliciesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_isShown = false;
    updateActions();
}

bool PoliciesPage::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

void PoliciesPage::refresh()
{
    if (!m_context.workspace || std::exchange(m_isReading, true)) {
        m_isAskedAgain = m_isReading;
        return;
    }
    readiness::runTask<PolicyCatalogue>(
        m_reads.get(),
        [workspace = m_context.workspace](const Progress&) { return readiness::policyCatalogue(*workspace); },
        [this](Result<PolicyCatalogue> catalogue) {
            m_isReading = false;
            if (std::exchange(m_isAskedAgain, false)) {
                refresh();
                return;
            }
            if (catalogue)
                receive(std::move(catalogue).value());
            else
                m_message->showError(catalogue.error());
        });
}

void PoliciesPage::receive(PolicyCatalogue catalogue)
{
    const int before = m_table->chosenRow();
    m_inForce = std::move(catalogue.inForce);
    if (m_editor)
        m_editor->setInForce(m_inForce);
    m_model->setPolicies(std::move(catalogue.policies));
    m_table->choose(before);
    m_count->setText(tr("%1 in force").arg(m_model->inForce()));
    Q_EMIT counted(m_model->inForce(), tr("Policies, %1 in force").arg(m_model->inForce()));
}

void PoliciesPage::focusContent()
{
    isEditing() ? editor().source().setFocus() : m_table->setFocus();
}

void PoliciesPage::openChosen()
{
    if (const auto* policy = m_model->policyAt(m_table->chosenRow()))
        edit(policy->id, policy->text);
}

void PoliciesPage::newPolicy()
{
    const QByteArray base = m_inForce.defaultId.toUtf8();
    edit(QStringLiteral("ours"),
         "{\n  \"schema\": \"slipway.policy/1\",\n  \"id\": \"ours\",\n  \"version\": \"1\",\n"
         "  \"title\": \"Ours\",\n  \"extends\": \"" +
             base + "\"\n}\n");
}

void PoliciesPage::openFile(const QString& path)
{
    readiness::runTask<QByteArray>(
        m_reads.get(), [path](const Progress&) { return readPolicyFile(path); },
        [this, path](const Result<QByteArray>& text) {
            if (!text)
                (isEditing() ? editor().message() : *m_message).showError(text.error());
            else if (isEditing())
                editor().replace(*text);
            else
                edit(QFileInfo(path).completeBaseName(), *text);
        });
}

void PoliciesPage::edit(const QString& name, const QByteArray& text)
{
    m_message->hide();
    m_stack->setCurrentWidget(&editor());
    editor().open(name, text);
    editor().source().setFocus();
}

void PoliciesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (isEditing())
        editor().leave();
    else
        Q_EMIT backRequested();
}

void PoliciesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData(), kPolicyFile).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void PoliciesPage::dropEvent(QDropEvent* event)
{
    openFile(droppedFile(*event->mimeData(), kPolicyFile));
    event->acceptProposedAction();
}

} // namespace slipway::views
