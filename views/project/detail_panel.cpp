// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/detail_panel.h"

#include "core/readiness/task.h"
#include "core/report/report_language.h"
#include "views/language/language.h"
#include "views/project/checklist_model.h"
#include "views/project/fact_chart.h"
#include "views/project/state_heading.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

#include <span>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kMostFindings = 12;
constexpr int kMargin = 16;

bool isOpen(ResultState state)
{
    return state == ResultState::Fail || state == ResultState::Stale || state == ResultState::Unknown;
}

} // namespace

DetailPanel::DetailPanel(ViewContext context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(std::move(context))
    , m_form(new AnswerForm(m_context, this))
    , m_words(new WordForm(m_context, this))
    , m_host(new QWidget(this))
    , m_hostLayout(new QVBoxLayout(m_host))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    setAccessibleName(tr("Criterion"));
    m_hostLayout->setContentsMargins(20, kMargin, 20, kMargin);
    m_hostLayout->addWidget(m_form);
    m_hostLayout->addWidget(m_words);
    m_hostLayout->addStretch();
    setWidget(m_host);
    connect(m_context.theme, &Theme::changed, this, &DetailPanel::rebuild);
}

void DetailPanel::show(std::shared_ptr<const readiness::Dossier> dossier, const CriterionId& criterion)
{
    // What is typed is about one criterion of one release.
    const bool isOtherRelease = !m_dossier || !dossier || m_dossier->release.id != dossier->release.id;
    if (isOtherRelease || criterion != m_criterion || m_context.isPast()) {
        m_form->hide();
        m_words->hide();
        verticalScrollBar()->setValue(0);
    }
    m_dossier = std::move(dossier);
    m_criterion = criterion;
    rebuild();
}

void DetailPanel::attest()
{
    if (m_context.isPast())
        return;
    const Criterion* criterion = m_dossier ? m_dossier->policy->find(m_criterion) : nullptr;
    if (criterion && isAttestable(criterion->rule)) {
        m_form->ask(AnswerForm::Purpose::Attest, m_dossier->release.id, *criterion);
        m_words->hide();
        reveal(m_form);
    }
}

void DetailPanel::waive()
{
    if (m_context.isPast())
        return;
    const Criterion* criterion = m_dossier ? m_dossier->policy->find(m_criterion) : nullptr;
    const CriterionResult* result = m_dossier ? m_dossier->evaluation.find(m_criterion) : nullptr;
    if (criterion && result && isOpen(result->state)) {
        m_form->ask(AnswerForm::Purpose::Waive, m_dossier->release.id, *criterion,
                    m_dossier->policy->waivers.approverRoles);
        m_words->hide();
        reveal(m_form);
    }
}

void DetailPanel::reveal(QWidget* form)
{
    // The form has its place only once the panel was laid out again, with or without a scroll bar.
    QMetaObject::invokeMethod(
        this,
        [this, form] {
            m_hostLayout->activate();
            verticalScrollBar()->setValue(form->geometry().bottom() + kMargin - viewport()->height());
        },
        Qt::QueuedConnection);
}

void DetailPanel::rebuild()
{
    delete m_content;
    m_content = new QWidget(m_host);
    m_hostLayout->insertWidget(0, m_content);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    const Criterion* criterion = m_dossier ? m_dossier->policy->find(m_criterion) : nullptr;
    const CriterionResult* result = m_dossier ? m_dossier->evaluation.find(m_criterion) : nullptr;
    if (!criterion || !result) {
        m_layout->addWidget(makeParagraph(tr("Choose a criterion to see what it was judged by."),
                                          TextStyle::Body, m_content, true));
        return;
    }
    addHeading(*criterion, *result);
    addWaiverRequest(*criterion);
    addEvidence(*result);
    addFindings(*result);
    if (result->state != ResultState::Pass) {
        addCaption(tr("What to do"));
        m_layout->addWidget(makeParagraph(criterion->howToFix, TextStyle::Body, m_content));
    }
    addButtons(*criterion, *result);
    addOwner(*criterion, *result);
    addAdvice(*criterion, *result);
    addStarter(*criterion, *result);
}

void DetailPanel::addCaption(const QString& text)
{
    m_layout->addSpacing(6);
    m_layout->addWidget(makeParagraph(text, TextStyle::Small, m_content, true));
}

void DetailPanel::addHeading(const Criterion& criterion, const CriterionResult& result)
{
    m_layout->addWidget(new StateHeading(
        *m_context.theme, result.state,
        QStringLiteral("%1, %2").arg(Words::of(result.state), Words::of(criterion.severity)), m_content));
    m_layout->addWidget(makeParagraph(criterion.question, TextStyle::Title, m_content));
    m_layout->addWidget(makeParagraph(result.explanation, TextStyle::Body, m_content, true));
    auto* chart = new FactChart(*m_context.theme, m_content);
    chart->show(*m_dossier, criterion, result);
    if (chart->isVisibleTo(m_content)) {
        const FactDefinition* definition = m_dossier->registry->find(result.facts.value(0));
        const policy::Phrases phrases = report::ReportLanguage(shownLanguage()).phrases();
        addCaption(definition ? tr("%1 By evidence, oldest first, needs %2")
                                    .arg(phrases.factWord(definition->meaning), result.required)
                              : tr("Earlier values"));
        m_layout->addWidget(chart);
    } else {
        chart->deleteLater();
    }
}

void DetailPanel::addEvidence(const CriterionResult& result)
{
    if (result.judged.empty())
        return;
    addCaption(tr("Evidence"));
    // Reports can be thousands of files, and the one that decides comes first.
    constexpr size_t kMostCards = 12;
    const size_t shown = std::min(kMostCards, result.judged.size());
    QSet<QString> told; // a rule of several ways judges the same evidence for each
    for (const Judged& judged : std::span(result.judged).first(shown)) {
        const QString name =
            judged.evidence.isEmpty() ? judged.record.toString() : judged.evidence.toString();
        if (told.contains(name))
            continue;
        told.insert(name);
        auto* card = new QFrame(m_content);
        card->setProperty("card", true);
        auto* layout = new QVBoxLayout(card);
        layout->setContentsMargins(12, 10, 12, 10);
        layout->setSpacing(4);
        const auto evidence = std::find_if(m_dossier->evidence.begin(), m_dossier->evidence.end(),
                                           [&](const Evidence& e) { return e.id == judged.evidence; });
        const bool isEvidence = evidence != m_dossier->evidence.end();
        const QString subject = !isEvidence                          ? QString()
                                : evidence->subject.commit.isEmpty() ? evidence->subject.environment
                                                                     : evidence->subject.commit.shortHex();
        const QString title = subject.isEmpty() ? judged.by : tr("%1 for %2").arg(judged.by, subject);
        layout->addWidget(makeParagraph(title, TextStyle::BodyStrong, card));
        // The commit stands in the title already.
        QString where = judged.where.startsWith(QLatin1String("git:")) ? QString() : judged.where;
        if (isEvidence && !where.isEmpty() && !evidence->provenance.empty() &&
            !evidence->provenance.front().sha256.isEmpty())
            where = tr("%1, sha256 %2…%3")
                        .arg(where, evidence->provenance.front().sha256.left(4),
                             evidence->provenance.front().sha256.right(2));
        if (!where.isEmpty())
            layout->addWidget(makeParagraph(where, TextStyle::Small, card, true));
        QString when = tr("observed %1").arg(Words::moment(judged.observedAt));
        if (isEvidence && Words::moment(evidence->recordedAt) != Words::moment(judged.observedAt))
            when = tr("%1, recorded %2").arg(when, Words::moment(evidence->recordedAt));
        layout->addWidget(makeParagraph(when, TextStyle::Small, card, true));
        m_layout->addWidget(card);
    }
    if (shown < result.judged.size())
        m_layout->addWidget(makeParagraph(tr("and %1 more").arg(result.judged.size() - shown),
                                          TextStyle::Small, m_content, true));
}

void DetailPanel::addFindings(const CriterionResult& result)
{
    if (result.judged.empty() || result.judged.front().evidence.isEmpty() || !m_context.workspace)
        return;
    auto* list = new QWidget(m_content);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_layout->addWidget(list);
    const auto workspace = m_context.workspace;
    const EvidenceId id = result.judged.front().evidence;
    readiness::runTask<Evidence>(
        list, [workspace, id](const Progress&) { return workspace->history().evidence(id); },
        [list, layout, facts = result.facts](const Result<Evidence>& evidence) {
            if (!evidence)
                return;
            int shown = 0;
            for (const Finding& finding : evidence->findings) {
                if (!facts.contains(finding.rule) || shown == kMostFindings)
                    continue;
                if (shown++ == 0)
                    layout->addWidget(makeLabel(tr("Shown by"), TextStyle::Small, list, true));
                const QString place = finding.line > 0
                                          ? QStringLiteral("%1:%2").arg(finding.path).arg(finding.line)
                                          : finding.path;
                layout->addWidget(makeParagraph(
                    place.isEmpty() ? finding.message : place + QStringLiteral("  ") + finding.message,
                    TextStyle::Small, list));
            }
        });
}

void DetailPanel::addAdvice(const Criterion& criterion, const CriterionResult& result)
{
    addCaption(tr("Why it is asked"));
    m_layout->addWidget(makeParagraph(criterion.rationale, TextStyle::Body, m_content));
    if (isOpen(result.state) && !criterion.answeredBy.isEmpty()) {
        addCaption(tr("What answers it"));
        m_layout->addWidget(makeParagraph(criterion.answeredBy, TextStyle::Body, m_content));
    }
}

void DetailPanel::addStarter(const Criterion& criterion, const CriterionResult& result)
{
    if (criterion.starter.isEmpty() || result.state == ResultState::Pass)
        return;
    QPushButton* copy =
        makeButton(tr("Copy the starter %1").arg(criterion.starter), ButtonLook::Link, m_content);
    m_layout->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [copy, name = criterion.starter] {
        QFile file(QStringLiteral(":/slipway/starters/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
        copy->setText(tr("Copied %1").arg(name));
    });
}

void DetailPanel::addButtons(const Criterion& criterion, const CriterionResult& result)
{
    if (m_context.isPast())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool attestable = isAttestable(criterion.rule);
    const bool hasAnswer =
        std::any_of(m_dossier->people.attestations.rbegin(), m_dossier->people.attestations.rend(),
                    [&](const Attestation& a) { return a.criterion == criterion.id && !a.withdrawn; });
    if (attestable) {
        QPushButton* attestButton = makeButton(tr("Attest"), ButtonLook::Primary, m_content);
        attestButton->setObjectName(QStringLiteral("attest"));
        connect(attestButton, &QPushButton::clicked, this, &DetailPanel::attest);
        row->addWidget(attestButton);
    }
    if (isOpen(result.state)) {
        QPushButton* waiveButton =
            makeButton(tr("Request waiver"), attestable ? ButtonLook::Plain : ButtonLook::Primary, m_content);
        waiveButton->setObjectName(QStringLiteral("waive"));
        connect(waiveButton, &QPushButton::clicked, this, &DetailPanel::waive);
        row->addWidget(waiveButton);
    }
    const bool isWaived = result.state == ResultState::Waived;
    if (isWaived ||
        (attestable && hasAnswer && !result.judged.empty() && !result.judged.front().record.isEmpty())) {
        QPushButton* withdraw = makeButton(tr("Withdraw"), ButtonLook::Plain, m_content);
        withdraw->setObjectName(QStringLiteral("withdraw"));
        connect(withdraw, &QPushButton::clicked, this,
                [this, isWaived] { Q_EMIT withdrawRequested(m_criterion, isWaived); });
        row->addWidget(withdraw);
    }
    row->addStretch();
    m_layout->addSpacing(6);
    m_layout->addLayout(row);
    auto* others = new QHBoxLayout;
    others->setSpacing(8);
    addSourceButtons(*others, result);
    m_layout->addLayout(others);
}

void DetailPanel::addSourceButtons(QHBoxLayout& row, const CriterionResult& result)
{
    QPushButton* note = makeButton(tr("Add note"), ButtonLook::Plain, m_content);
    note->setObjectName(QStringLiteral("noteOn"));
    row.addWidget(note);
    connect(note, &QPushButton::clicked, this, [this] { Q_EMIT noteRequested(m_criterion); });
    if (!result.judged.empty() && !result.judged.front().evidence.isEmpty()) {
        QPushButton* source = makeButton(tr("Open source"), ButtonLook::Plain, m_content);
        source->setObjectName(QStringLiteral("openSource"));
        source->setToolTip(tr("The evidence with where it came from"));
        row.addWidget(source);
        connect(source, &QPushButton::clicked, this,
                [this, evidence = result.judged.front().evidence] { Q_EMIT evidenceRequested(evidence); });
    }
    row.addStretch();
}

} // namespace slipway::views
