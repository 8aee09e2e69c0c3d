// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_editor.h"

#include "core/readiness/reversal.h"
#include "core/readiness/task.h"
#include "core/report/write_file.h"
#include "views/policy/impact_table.h"
#include "views/policy/policy_check.h"
#include "views/policy/policy_document.h"
#include "views/policy/policy_form.h"
#include "views/policy/source_edit.h"
#include "views/theme/theme.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/undo_history.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::PolicyImpact;

PolicyEditor::PolicyEditor(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_source(new SourceEdit(*m_context.theme, this))
    , m_document(new PolicyDocument(*m_source->document(), this))
    , m_check(new PolicyCheck(this))
    , m_form(new PolicyForm(*m_document, this))
    , m_message(new InlineMessage(this))
    , m_title(makeLabel({}, TextStyle::PageTitle, this))
    , m_state(makeLabel({}, TextStyle::Body, this, true))
    , m_back(makeButton(tr("Policies /"), ButtonLook::Link, this))
    , m_discard(makeButton(tr("Discard changes"), ButtonLook::Plain, this))
    , m_export(makeButton(tr("Export…"), ButtonLook::Plain, this))
    , m_impact(makeButton(tr("What would change"), ButtonLook::Plain, this))
    , m_adopt(makeButton(tr("Adopt…"), ButtonLook::Primary, this))
    , m_releases(new ImpactTable(*m_context.theme, this))
    , m_work(std::make_unique<QObject>())
    , m_acting(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("policyEditor"));
    setAccessibleName(tr("Policy editor"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    layout->addWidget(makeParts(), 1);
    layout->addWidget(m_releases);
    m_releases->hide();
    connectParts();
}

QWidget* PolicyEditor::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(62);
    m_state->setObjectName(QStringLiteral("policyState"));
    m_discard->setObjectName(QStringLiteral("policyDiscard"));
    m_impact->setObjectName(QStringLiteral("policyImpact"));
    m_adopt->setObjectName(QStringLiteral("policyAdopt"));
    m_back->setAccessibleName(tr("Back to the policies"));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addWidget(m_state, 1);
    for (QPushButton* button : {m_discard, m_export, m_impact, m_adopt})
        layout->addWidget(button);
    return header;
}

QWidget* PolicyEditor::makeParts()
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("policySplitter"));
    m_source->setAcceptDrops(false); // a file dropped on it is for the page
    splitter->addWidget(m_form);
    splitter->addWidget(m_source);
    splitter->setSizes({480, 600});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void PolicyEditor::connectParts()
{
    connect(m_document, &PolicyDocument::edited, this, [this] {
        // What was found out is of another text.
        m_work = std::make_unique<QObject>();
        m_releases->hide();
        if (std::exchange(m_isAsking, false))
            m_message->hide();
        m_check->ask(m_document->text());
        tellState();
    });
    connect(m_check, &PolicyCheck::read, this, &PolicyEditor::receive);
    connect(m_form, &PolicyForm::criterionChosen, this, &PolicyEditor::goToCriterion);
    connect(m_back, &QPushButton::clicked, this, &PolicyEditor::leave);
    connect(m_discard, &QPushButton::clicked, this, &PolicyEditor::discard);
    connect(m_export, &QPushButton::clicked, this, &PolicyEditor::askWhereToExport);
    connect(m_impact, &QPushButton::clicked, this, &PolicyEditor::showImpact);
    connect(m_adopt, &QPushButton::clicked, this, &PolicyEditor::adopt);
}

void PolicyEditor::setContext(const ViewContext& context)
{
    // What was typed belongs to the workspace that it was typed in.
    if (m_drafts && !m_draftName.isEmpty() && isChanged())
        m_drafts->keepLater(m_draftName, m_document->text());
    m_draftName.clear();
    m_original.clear();
    m_document->open({});
    m_message->hide();
    m_releases->hide();
    m_acting = std::make_unique<QObject>();
    m_context = context;
    m_drafts = std::make_shared<const Drafts>(QStringLiteral("policy"),
                                              context.workspace ? context.workspace->location() : QString());
    m_keeping = std::make_unique<QObject>();
    m_isKeeping = false;
    m_work = std::make_unique<QObject>();
    m_reading.reset();
    if (!context.workspace)
        return;
    m_form->setRegistry(context.workspace->shipped().registry);
    m_source->setRegistry(context.workspace->shipped().registry);
}

void PolicyEditor::setInForce(const store::PoliciesInForce& inForce)
{
    m_inForce = inForce;
    m_check->setSource(m_context.workspace, inForce);
}

void PolicyEditor::open(const QString& draftName, const QByteArray& text)
{
    // What is kept next is the next one's.
    if (!m_draftName.isEmpty() && isChanged())
        m_drafts->keepLater(m_draftName, m_document->text());
    m_isAsking = false;
    m_draftName = draftName;
    m_original = text;
    m_message->hide();
    m_releases->hide();
    m_reading.reset();
    const auto draft = m_drafts->find(draftName);
    const bool hasDraft = draft && *draft != text;
    m_document->open(hasDraft ? *draft : text);
    if (hasDraft)
        m_message->showDone(tr("Your draft from before is shown."), tr("Discard it"), [this] { discard(); });
    m_check->askNow(m_document->text());
    tellState();
}

void PolicyEditor::replace(const QByteArray& text)
{
    m_document->replace(text);
}

bool PolicyEditor::isChanged() const
{
    return m_document->text() != m_original;
}

void PolicyEditor::receive(const std::shared_ptr<const PolicyReading>& reading)
{
    if (reading->text != m_document->text())
        return;
    m_reading = reading;
    m_source->setProblems(reading->text, reading->problems);
    m_form->setReading(reading);
    keepDraft();
    tellState();
}

void PolicyEditor::tellState()
{
    const bool isCurrent = m_reading && m_reading->text == m_document->text();
    m_discard->setVisible(isChanged());
    m_impact->setEnabled(isCurrent && m_reading->draft);
    m_adopt->setEnabled(isCurrent && m_reading->draft);
    if (!isCurrent) {
        m_state->setText(tr("Checking…"));
        return;
    }
    m_state->setProperty("failing", !m_reading->problems.empty());
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    if (!m_reading->draft) {
        const auto count = static_cast<int>(m_reading->problems.size());
        const QString first =
            m_reading->problems.empty() ? QString() : m_reading->problems.front().error.what;
        m_state->setText(count == 1 ? tr("Error: %1").arg(first)
                                    : tr("%1 errors; first: %2").arg(count).arg(first));
        m_state->setToolTip(m_state->text());
        return;
    }
    const Policy& policy = *m_reading->draft->policy;
    m_title->setText(QStringLiteral("%1 %2").arg(policy.title, policy.version));
    m_state->setText(isChanged() ? tr("In order, not adopted")
                                 : tr("%1 criteria").arg(policy.criteria.size()));
    m_state->setToolTip({});
}

void PolicyEditor::keepDraft()
{
    if (std::exchange(m_isKeeping, true)) {
        m_keepsAgain = true;
        return;
    }
    readiness::runTask<Done>(
        m_keeping.get(),
        [drafts = m_drafts, name = m_draftName, isChanged = isChanged(),
         text = m_document->text()](const Progress&) -> Status {
            if (!isChanged)
                drafts->drop(name);
            else if (!drafts->keep(name, text))
                return Error{ErrorCode::Unwritable, QStringLiteral("the draft could not be kept"), name,
                             QStringLiteral("export it to a file before you close")};
            return Done{};
        },
        [this](const Status& done) {
            m_isKeeping = false;
            if (!done)
                m_message->showError(done.error());
            if (std::exchange(m_keepsAgain, false))
                keepDraft();
        });
}

PolicyEditor::~PolicyEditor()
{
    // What was typed last may not have been read yet.
    if (m_drafts && !m_draftName.isEmpty() && isChanged())
        m_drafts->keepLater(m_draftName, m_document->text());
}

void PolicyEditor::goToCriterion(const QString& id)
{
    if (!m_reading || !m_reading->own || m_source->hasFocus())
        return;
    const policy::JsonPositions positions(m_reading->text);
    for (const auto& [list, key] : {std::pair("criteria", "id"), {"overrides", "criterion"}}) {
        if (!m_reading->own->contains(list) || !(*m_reading->own)[list].is_array())
            continue;
        const Json& items = (*m_reading->own)[list];
        for (size_t i = 0; i < items.size(); ++i) {
            const auto place = positions.value(QStringLiteral("/%1/%2").arg(QLatin1String(list)).arg(i));
            if (place && items[i].is_object() && items[i].contains(key) && items[i][key] == toText(id))
                m_source->goTo(m_document->positionOf(m_reading->text, place->begin));
        }
    }
}

void PolicyEditor::undo()
{
    m_source->undo();
}

void PolicyEditor::redo()
{
    m_source->redo();
}

void PolicyEditor::weigh(const std::function<void(const PolicyImpact&)>& then)
{
    if (!m_reading || !m_reading->draft || m_reading->text != m_document->text())
        return;
    readiness::PolicyDraft draft = *m_reading->draft;
    draft.adopted.isDefault = draft.adopted.id == m_inForce.defaultId;
    m_state->setText(tr("Weighing…"));
    readiness::runTask<PolicyImpact>(
        m_work.get(),
        [workspace = m_context.workspace, draft, at = m_context.clock()](const Progress&) {
            return readiness::impactOf(*workspace, draft, at);
        },
        [this, then](const Result<PolicyImpact>& impact) {
            tellState();
            if (impact)
                then(*impact);
            else
                m_message->showError(impact.error());
        });
}

void PolicyEditor::showImpact()
{
    weigh([this](const PolicyImpact& impact) {
        m_releases->setImpact(impact);
        m_message->showDone(impact.summary());
    });
}

void PolicyEditor::adopt()
{
    if (!m_reading || !m_reading->draft)
        return;
    const store::AdoptedPolicy& wanted = m_reading->draft->adopted;
    if (readiness::needsNewVersion(wanted, m_inForce)) {
        m_message->showError({ErrorCode::Conflict,
                              tr("%1 %2 is in force with other content").arg(wanted.id, wanted.version),
                              {},
                              tr("give the changed policy another version")});
        m_form->focusVersion();
        return;
    }
    weigh([this](const PolicyImpact& impact) {
        m_releases->setImpact(impact);
        const store::AdoptedPolicy& policy = m_reading->draft->adopted;
        m_message->showDone(tr("%1 Adopt %2 %3?").arg(impact.summary(), policy.id, policy.version),
                            tr("Adopt"), [this, weighed = policy.sha256] { adoptNow(weighed); });
        m_isAsking = true;
    });
}

void PolicyEditor::adoptNow(const QString& weighed)
{
    m_isAsking = false;
    if (!m_reading || !m_reading->draft || m_reading->text != m_document->text())
        return;
    store::AdoptedPolicy policy = m_reading->draft->adopted;
    // The base may have changed since: what is adopted is what was weighed.
    if (policy.sha256 != weighed)
        return adopt();
    policy.isDefault = policy.id == m_inForce.defaultId;
    const QString name = policy.id + QLatin1Char(' ') + policy.version;
    readiness::runTask<Done>(
        m_acting.get(),
        [workspace = m_context.workspace, policy, person = m_context.person](const Progress&) {
            return workspace->history().adoptPolicy(policy, person);
        },
        [this, name, text = m_reading->text,
         reversal = readiness::reversalOfAdopting(m_inForce, policy, m_context.person)](const Status& done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            m_original = text;
            keepDraft();
            m_releases->hide();
            tellState();
            tellStored(m_context, *m_message, tr("%1 is adopted.").arg(name), tr("Adopt %1").arg(name),
                       reversal);
            Q_EMIT adopted(name);
        });
}

void PolicyEditor::leave()
{
    if (!isChanged()) {
        Q_EMIT left();
        return;
    }
    keepDraft();
    m_message->showDone(tr("This is not adopted. It stays here as a draft."), tr("Leave"),
                        [this] { Q_EMIT left(); });
}

void PolicyEditor::discard()
{
    m_message->hide();
    m_document->replace(m_original);
    keepDraft();
}

void PolicyEditor::askWhereToExport()
{
    const QString path =
        chooseSavePath(this, tr("Export the policy"), fileNameOf({m_draftName}, QStringLiteral("json")),
                       tr("Policies (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void PolicyEditor::exportTo(const QString& path)
{
    readiness::runTask<Done>(
        m_acting.get(),
        [path, text = m_document->text()](const Progress&) { return report::writeFile(path, text); },
        [this, path](const Status& done) {
            if (done)
                m_message->showDone(tr("Exported to %1.").arg(path));
            else
                m_message->showError(done.error());
        });
}

} // namespace slipway::views
