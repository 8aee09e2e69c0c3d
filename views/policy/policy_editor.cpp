// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_editor.h"

#include "core/readiness/task.h"
#include "core/report/write_file.h"
#include "views/policy/draft_keeper.h"
#include "views/policy/impact_table.h"
#include "views/policy/policy_adoption.h"
#include "views/policy/policy_check.h"
#include "views/policy/policy_document.h"
#include "views/policy/policy_editor_header.h"
#include "views/policy/policy_form.h"
#include "views/policy/source_edit.h"
#include "views/theme/theme.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

PolicyEditor::PolicyEditor(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_source(new SourceEdit(*m_context.theme, this))
    , m_document(new PolicyDocument(*m_source->document(), this))
    , m_check(new PolicyCheck(this))
    , m_form(new PolicyForm(*m_document, this))
    , m_message(new InlineMessage(this))
    , m_header(new PolicyEditorHeader(this))
    , m_releases(new ImpactTable(*m_context.theme, this))
    , m_draft(new DraftKeeper(*m_document, this))
    , m_adoption(new PolicyAdoption(*m_document, *m_message, *m_releases, this))
    , m_exports(std::make_unique<QObject>())
{
    setObjectName(QStringLiteral("policyEditor"));
    setAccessibleName(tr("Policy editor"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    layout->addWidget(makeParts(), 1);
    layout->addWidget(m_releases);
    m_releases->hide();
    connectParts();
    connectAdoption();
}

PolicyEditor::~PolicyEditor()
{
    // What was typed last may not have been read yet.
    m_draft->keepBehind();
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
        m_adoption->withdraw();
        m_check->ask(m_document->text());
        tellState();
    });
    connect(m_check, &PolicyCheck::read, this, &PolicyEditor::receive);
    connect(m_form, &PolicyForm::criterionChosen, this, &PolicyEditor::goToCriterion);
    connect(m_draft, &DraftKeeper::failed, m_message, &InlineMessage::showError);
    connect(m_header, &PolicyEditorHeader::leaveRequested, this, &PolicyEditor::leave);
    connect(m_header, &PolicyEditorHeader::discardRequested, this, &PolicyEditor::discard);
    connect(m_header, &PolicyEditorHeader::exportRequested, this, &PolicyEditor::askWhereToExport);
    connect(m_header, &PolicyEditorHeader::impactRequested, this, &PolicyEditor::showImpact);
    connect(m_header, &PolicyEditorHeader::adoptRequested, this, &PolicyEditor::adopt);
}

void PolicyEditor::connectAdoption()
{
    connect(m_adoption, &PolicyAdoption::weighing, m_header, &PolicyEditorHeader::tellWeighing);
    connect(m_adoption, &PolicyAdoption::weighed, this, &PolicyEditor::tellState);
    connect(m_adoption, &PolicyAdoption::versionNeeded, m_form, &PolicyForm::focusVersion);
    connect(m_adoption, &PolicyAdoption::adopted, this, [this](const QString& name, const QByteArray& text) {
        m_draft->setOriginal(text);
        m_draft->keep();
        tellState();
        Q_EMIT adopted(name);
    });
}

void PolicyEditor::setContext(const ViewContext& context)
{
    m_draft->setWorkspace(context.workspace ? context.workspace->location() : QString());
    m_document->open({});
    m_message->hide();
    m_adoption->setContext(context);
    m_exports = std::make_unique<QObject>();
    m_context = context;
    m_reading.reset();
    if (!context.workspace)
        return;
    m_form->setRegistry(context.workspace->shipped().registry);
    m_source->setRegistry(context.workspace->shipped().registry);
}

void PolicyEditor::setInForce(const store::PoliciesInForce& inForce)
{
    m_adoption->setInForce(inForce);
    m_check->setSource(m_context.workspace, inForce);
}

void PolicyEditor::open(const QString& draftName, const QByteArray& text)
{
    const auto draft = m_draft->begin(draftName, text);
    m_adoption->withdraw();
    m_adoption->setReading({});
    m_message->hide();
    m_reading.reset();
    m_document->open(draft.value_or(text));
    if (draft)
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
    return m_draft->isChanged();
}

void PolicyEditor::receive(const std::shared_ptr<const PolicyReading>& reading)
{
    if (reading->text != m_document->text())
        return;
    m_reading = reading;
    m_source->setProblems(reading->text, reading->problems);
    m_form->setReading(reading);
    m_adoption->setReading(reading);
    m_draft->keep();
    tellState();
}

void PolicyEditor::tellState()
{
    const bool isCurrent = m_reading && m_reading->text == m_document->text();
    m_header->tell(isCurrent ? m_reading.get() : nullptr, isChanged());
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

void PolicyEditor::showImpact()
{
    m_adoption->showImpact();
}

void PolicyEditor::adopt()
{
    m_adoption->adopt();
}

void PolicyEditor::leave()
{
    if (!isChanged()) {
        Q_EMIT left();
        return;
    }
    m_draft->keep();
    m_message->showDone(tr("This is not adopted. It stays here as a draft."), tr("Leave"),
                        [this] { Q_EMIT left(); });
}

void PolicyEditor::discard()
{
    m_message->hide();
    m_document->replace(m_draft->original());
    m_draft->keep();
}

void PolicyEditor::askWhereToExport()
{
    const QString path =
        chooseSavePath(this, tr("Export the policy"), fileNameOf({m_draft->name()}, QStringLiteral("json")),
                       tr("Policies (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void PolicyEditor::exportTo(const QString& path)
{
    readiness::runTask<Done>(
        m_exports.get(),
        [path, text = m_document->text()](const Progress&) { return report::writeFile(path, text); },
        [this, path](const Status& done) {
            if (done)
                return m_message->showDone(tr("Exported to %1.").arg(path));
            forgetSavedIn(path);
            m_message->showError(done.error());
        });
}

} // namespace slipway::views
