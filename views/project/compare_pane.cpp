// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/compare_pane.h"

#include "core/readiness/task.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/state_icon.h"
#include "views/widgets/translated_words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace slipway::views {

using namespace model;
using readiness::ResultDifference;

namespace {

constexpr int kEvidenceRole = Qt::UserRole + 1;

QString kindWords(const ResultDifference& one)
{
    switch (one.kind) {
    case ResultDifference::Kind::Turned:
        return one.isBetter() ? ComparePane::tr("Better") : ComparePane::tr("Worse");
    case ResultDifference::Kind::Measured:
        return ComparePane::tr("Other number");
    case ResultDifference::Kind::Added:
        return ComparePane::tr("Asked now");
    case ResultDifference::Kind::Removed:
        return ComparePane::tr("Not asked any more");
    }
    Q_UNREACHABLE();
}

QString sideWords(const std::optional<CriterionResult>& result)
{
    if (!result)
        return ComparePane::tr("not asked");
    return result->measured.isEmpty()
               ? Words::of(result->state)
               : ComparePane::tr("%1, %2").arg(result->measured, Words::of(result->state));
}

QString lookWords(const readiness::Dossier& dossier)
{
    return ComparePane::tr("%1 on %2: %3, score %4")
        .arg(dossier.release.name, Words::moment(dossier.evaluation.at),
             Words::of(dossier.evaluation.verdict))
        .arg(std::floor(dossier.evaluation.score));
}

EvidenceId evidenceOf(const std::optional<CriterionResult>& result)
{
    if (!result)
        return {};
    for (const Judged& judged : result->judged) {
        if (!judged.evidence.isEmpty())
            return judged.evidence;
    }
    return {};
}

QString verdictWords(const std::optional<Verdict>& verdict)
{
    return verdict ? Words::of(*verdict) : ComparePane::tr("not named");
}

/// What differs besides the criteria: the verdict, and what the release depends on.
void showOthers(const readiness::ReleaseDifference& difference, QTreeWidget& table)
{
    if (const auto& verdict = difference.verdict) {
        auto* item = new QTreeWidgetItem({ComparePane::tr("Verdict"), QString(), Words::of(verdict->before),
                                          Words::of(verdict->after), verdict->reason});
        item->setToolTip(4, verdict->reason);
        table.addTopLevelItem(item);
    }
    for (const readiness::DependencyDifference& one : difference.dependencies) {
        auto* item = new QTreeWidgetItem({ComparePane::tr("Depends on"), one.name, verdictWords(one.before),
                                          verdictWords(one.after), one.reason});
        item->setToolTip(4, one.reason);
        table.addTopLevelItem(item);
    }
}

} // namespace

ComparePane::ComparePane(ViewContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_before(makeSide(tr("Before"), QStringLiteral("before")))
    , m_after(makeSide(tr("After"), QStringLiteral("after")))
    , m_summary(makeParagraph({}, TextStyle::Body, this))
    , m_message(new InlineMessage(this))
    , m_table(makePlainTree({tr("What"), tr("Criterion"), tr("Before"), tr("After"), tr("Because of")},
                            tr("What turned"), this))
{
    m_table->setObjectName(QStringLiteral("comparison"));
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    auto* choice = new QHBoxLayout;
    for (const auto& [name, side] : {std::pair(tr("From"), &m_before), std::pair(tr("to"), &m_after)}) {
        choice->addWidget(makeLabel(name, TextStyle::Body, this, true));
        for (QWidget* part : std::initializer_list<QWidget*>{side->release, side->when, side->moment})
            choice->addWidget(part);
    }
    choice->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_summary);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const EvidenceId evidence(item->data(0, kEvidenceRole).toString());
        if (!evidence.isEmpty())
            Q_EMIT evidenceChosen(evidence);
    });
}

ComparePane::Side ComparePane::makeSide(const QString& name, const QString& object)
{
    Side side{new QComboBox(this), new QComboBox(this), new QDateTimeEdit(this)};
    side.release->setAccessibleName(tr("%1: release").arg(name));
    side.release->setObjectName(object + QStringLiteral("Release"));
    side.when->setAccessibleName(tr("%1: when").arg(name));
    side.when->setObjectName(object + QStringLiteral("When"));
    side.moment->setAccessibleName(tr("%1: moment").arg(name));
    side.moment->setObjectName(object + QStringLiteral("Moment"));
    giveCalendar(*side.moment);
    side.moment->setDisplayFormat(tr("d MMM yyyy HH:mm", "date format"));
    side.moment->hide();
    connect(side.release, &QComboBox::currentIndexChanged, this, &ComparePane::compare);
    connect(side.moment, &QDateTimeEdit::dateTimeChanged, this, &ComparePane::compare);
    connect(side.when, &QComboBox::currentIndexChanged, this, [this, side] {
        side.moment->setVisible(side.when->currentData().toInt() == static_cast<int>(When::Moment));
        compare();
    });
    return side;
}

void ComparePane::fillReleases(Side& side, const ReleaseId& chosen)
{
    const QSignalBlocker quiet(side.release);
    side.release->clear();
    for (const auto& sibling : m_dossier->siblings)
        side.release->addItem(sibling.release.name, sibling.release.id.toString());
    side.release->setCurrentIndex(std::max(0, side.release->findData(chosen.toString())));
}

void ComparePane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    const bool isOther = !m_dossier || m_dossier->release.id != dossier->release.id;
    m_dossier = std::move(dossier);
    const Look before = lookOf(m_before);
    const Look after = lookOf(m_after);
    fillReleases(m_before, isOther ? m_dossier->release.id : before.release);
    fillReleases(m_after, isOther ? m_dossier->release.id : after.release);
    const QDateTime since = readiness::comparedSince(*m_dossier);
    const QString review = (m_dossier->changesSinceReview           ? tr("last review, %1")
                            : since == m_dossier->release.createdAt ? tr("when it was added, %1")
                                                                    : tr("a week ago, %1"))
                               .arg(Words::moment(since));
    const QString shown = m_context.isPast() ? tr("as of then") : tr("now");
    for (Side* side : {&m_before, &m_after}) {
        const QSignalBlocker quiet(side->when);
        const QSignalBlocker quietToo(side->moment);
        const QVariant chosen = side->when->currentData();
        side->when->clear();
        side->when->addItem(review, static_cast<int>(When::Review));
        side->when->addItem(shown, static_cast<int>(When::Shown));
        side->when->addItem(tr("another moment"), static_cast<int>(When::Moment));
        const int standard = side == &m_before ? 0 : 1;
        side->when->setCurrentIndex(isOther || !chosen.isValid() ? standard : side->when->findData(chosen));
        side->moment->setMaximumDateTime(m_dossier->evaluation.at.toLocalTime());
        if (isOther)
            side->moment->setDateTime(since.toLocalTime());
        side->moment->setVisible(side->when->currentData().toInt() == static_cast<int>(When::Moment));
    }
    compare();
}

ComparePane::Look ComparePane::lookOf(const Side& side) const
{
    Look look{ReleaseId(side.release->currentData().toString()), m_context.asOf()};
    const int when = side.when->currentData().toInt();
    if (when == static_cast<int>(When::Review))
        look.at = m_dossier ? std::optional(readiness::comparedSince(*m_dossier)) : std::nullopt;
    else if (when == static_cast<int>(When::Moment))
        look.at = side.moment->dateTime().toUTC();
    return look;
}

void ComparePane::compare()
{
    m_isDue = !isVisible();
    if (!m_dossier || !m_context.workspace || m_isDue)
        return;
    const int asked = ++m_asked;
    readiness::runTask<Compared>(
        this,
        [workspace = m_context.workspace, before = lookOf(m_before),
         after = lookOf(m_after)](const Progress&) -> Result<Compared> {
            const auto old = workspace->dossier(before.release, before.at);
            if (!old)
                return old.error();
            const auto now = workspace->dossier(after.release, after.at);
            if (!now)
                return now.error();
            return Compared{lookWords(*old), lookWords(*now), readiness::differenceOf(*old, *now)};
        },
        [this, asked](const Result<Compared>& compared) {
            if (asked != m_asked)
                return;
            if (compared) {
                m_message->hide();
                show(*compared);
            } else {
                m_table->clear();
                m_summary->clear();
                m_message->showError(compared.error());
            }
            Q_EMIT this->compared();
        });
}

void ComparePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        compare();
}

void ComparePane::show(const Compared& compared)
{
    m_summary->setText(tr("%1  →  %2").arg(compared.before, compared.after));
    m_table->clear();
    showOthers(compared.difference, *m_table);
    for (const ResultDifference& one : compared.difference.results) {
        auto* item = new QTreeWidgetItem(
            {kindWords(one), one.question, sideWords(one.before), sideWords(one.after), one.ground()});
        if (one.before)
            item->setIcon(2, stateIcon(*m_context.theme, one.before->state));
        if (one.after)
            item->setIcon(3, stateIcon(*m_context.theme, one.after->state));
        item->setData(0, kEvidenceRole, evidenceOf(one.after ? one.after : one.before).toString());
        item->setToolTip(1, one.after ? one.after->explanation : QString());
        m_table->addTopLevelItem(item);
    }
    if (compared.difference.isEmpty())
        m_table->addTopLevelItem(new QTreeWidgetItem({tr("Nothing turned")}));
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(1, 380);
    for (const int column : {2, 3})
        m_table->setColumnWidth(column, 190);
}

} // namespace slipway::views
