// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/reviews_page.h"

#include "core/readiness/task.h"
#include "views/review/meeting_draft.h"
#include "views/review/review_detail.h"
#include "views/review/review_plan_form.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/state_icon.h"
#include "views/widgets/translated_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;
using readiness::ReviewState;
using readiness::ReviewStatus;

namespace {

constexpr int kId = Qt::UserRole;

QString agendaText(const ReviewState& state, const ReleaseNames& names)
{
    QStringList texts;
    for (const readiness::ItemState& item : state.items)
        texts += names.value(item.item.release, item.item.release.toString());
    return texts.join(QStringLiteral(", "));
}

} // namespace

ReviewsPage::ReviewsPage(const ViewContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_list(makePlainTree({tr("State"), tr("Planned for"), tr("Title"), tr("Decided"), tr("Agenda")},
                           tr("Reviews"), this))
    , m_blank(makeLabel(tr("Reading the reviews…"), TextStyle::Body, this, true))
    , m_detail(new ReviewDetail(context, this))
    , m_message(new InlineMessage(this))
    , m_form(new ReviewPlanForm(context, this))
    , m_plan(makeButton(tr("Plan a review"), ButtonLook::Plain, this))
    , m_start(makeButton(tr("Start a review now"), ButtonLook::Primary, this))
{
    setAccessibleName(tr("Reviews"));
    m_list->setObjectName(QStringLiteral("reviews"));
    m_search->setObjectName(QStringLiteral("reviewsSearch"));
    m_search->setPlaceholderText(tr("Search titles, releases and people"));
    m_search->setAccessibleName(tr("Search the reviews"));
    m_search->setClearButtonEnabled(true);
    m_blank->setObjectName(QStringLiteral("reviewsBlank"));
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->setWordWrap(true);
    m_plan->setObjectName(QStringLiteral("reviewPlan"));
    m_start->setObjectName(QStringLiteral("reviewStart"));
    auto* listColumn = new QWidget(this);
    auto* list = new QVBoxLayout(listColumn);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_list, 1);
    list->addWidget(m_blank, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(listColumn);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(splitter, 1);
    m_list->hide();
    connect(m_search, &QLineEdit::textChanged, this, &ReviewsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReviewsPage::updateDetail);
    const auto resume = [this] {
        const ReviewFile* file = chosen();
        if (file && !m_context.isPast() && canGoOn(readiness::reviewStateOf(*file, m_context.clock()).status))
            Q_EMIT resumeRequested(file->review.id);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, resume);
    connect(m_detail, &ReviewDetail::resumeRequested, this, resume);
    connect(m_detail, &ReviewDetail::changeRequested, this, [this] {
        if (const ReviewFile* file = chosen())
            m_form->change(file->review);
    });
    connect(m_detail, &ReviewDetail::cancelRequested, this, [this] {
        if (const ReviewFile* file = chosen())
            setCancelled(file->review.id, !file->review.isCancelled);
    });
    connect(m_detail, &ReviewDetail::closeRequested, this, [this] {
        if (const ReviewFile* file = chosen())
            m_message->showDone(
                tr("Nothing can be added to the minutes of %1 once it is closed.").arg(file->review.title),
                tr("Close it"), [this, file = *file] { close(file); });
    });
    connect(m_detail, &ReviewDetail::said, this, [this](const QString& text) { m_message->showDone(text); });
    connect(m_detail, &ReviewDetail::failed, this,
            [this](const Error& error) { m_message->showError(error); });
    connect(m_plan, &QPushButton::clicked, this, &ReviewsPage::plan);
    connect(m_start, &QPushButton::clicked, this, &ReviewsPage::startRequested);
    connect(m_form, &ReviewPlanForm::planned, this, [this](const Review& review, bool isNew) {
        m_message->showDone(isNew ? tr("%1 is planned.").arg(review.title)
                                  : tr("%1 is changed.").arg(review.title));
        m_toChoose = review.id;
        Q_EMIT changed();
        refresh();
    });
    connect(m_context.theme, &Theme::changed, this, &ReviewsPage::refresh);
    updateDetail();
    refresh();
}

QWidget* ReviewsPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(62);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Reviews"), TextStyle::PageTitle, header));
    layout->addSpacing(12);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_plan);
    layout->addWidget(m_start);
    return header;
}

void ReviewsPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_form->setContext(context);
    m_detail->setContext(context);
    m_form->hide();
    m_message->hide();
    m_listed = {};
    m_list->clear();
    m_list->hide();
    m_blank->setText(tr("Reading the reviews…"));
    m_blank->show();
    updateDetail();
    refresh();
}

void ReviewsPage::refresh()
{
    const auto workspace = m_context.workspace;
    if (!workspace)
        return;
    readiness::runTask<Listed>(
        this,
        [workspace, clock = m_context.clock, asOf = m_context.asOf()](const Progress&) -> Result<Listed> {
            auto files = ReviewDesk(*workspace, clock).reviews(asOf);
            if (!files)
                return files.error();
            auto names = releaseNames(*workspace, *files);
            if (!names)
                return names.error();
            return Listed{std::move(files).value(), std::move(names).value()};
        },
        [this, workspace, asked = ++m_asked](Result<Listed> listed) {
            if (asked != m_asked || workspace != m_context.workspace)
                return;
            if (!listed) {
                m_message->showError(listed.error());
                m_blank->setText(tr("The reviews cannot be read."));
                return;
            }
            fill(std::move(listed).value());
        });
}

void ReviewsPage::fill(Listed listed)
{
    const ReviewId wanted = std::exchange(m_toChoose, ReviewId());
    const ReviewId before = !wanted.isEmpty() ? wanted : chosen() ? chosen()->review.id : ReviewId();
    m_listed = std::move(listed);
    const QSignalBlocker quiet(m_list); // the detail is brought up to date once, at the end
    m_list->clear();
    const QDateTime now = m_context.asOf().value_or(m_context.clock());
    int goingOn = 0;
    QTreeWidgetItem* current = nullptr;
    for (const ReviewFile& file : m_listed.files) {
        const ReviewState state = readiness::reviewStateOf(file, now);
        goingOn += canGoOn(state.status) ? 1 : 0;
        auto* item = new QTreeWidgetItem(
            {wordOf(state.status), Words::moment(file.review.plannedAt), file.review.title,
             tr("%1 of %2").arg(state.decided()).arg(state.items.size()), agendaText(state, m_listed.names)});
        item->setIcon(0, stateIcon(*m_context.theme, shapeOf(state.status)));
        item->setData(0, kId, file.review.id.toString());
        item->setToolTip(4, item->text(4));
        m_list->addTopLevelItem(item);
        if (file.review.id == before)
            current = item;
    }
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(current ? current : m_list->topLevelItem(0));
    filter();
    updateDetail();
    Q_EMIT counted(goingOn, tr("Reviews, %n not over", nullptr, goingOn));
}

void ReviewsPage::filter()
{
    const QString wanted = m_search->text().trimmed();
    int shown = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        QStringList texts;
        for (int column = 0; column < m_list->columnCount(); ++column)
            texts += item->text(column);
        for (const Attendee& attendee : m_listed.files[static_cast<size_t>(row)].review.attendees)
            texts += QStringList{attendee.name, attendee.role};
        const bool fits = texts.join(QLatin1Char('\n')).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    m_list->setVisible(shown > 0);
    m_blank->setVisible(shown == 0);
    if (shown > 0)
        return;
    m_blank->setText(m_listed.files.empty()
                         ? tr("No review is planned yet. Plan one, or start one now: it talks about what "
                              "launches soon, and writes its own minutes.")
                         : tr("No review fits \"%1\".").arg(wanted));
}

const ReviewFile* ReviewsPage::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return nullptr;
    const QString id = item->data(0, kId).toString();
    for (const ReviewFile& file : m_listed.files) {
        if (file.review.id.toString() == id)
            return &file;
    }
    return nullptr;
}

void ReviewsPage::updateDetail()
{
    const bool canWrite = !m_context.isPast() && m_context.workspace;
    m_plan->setEnabled(canWrite);
    m_start->setEnabled(canWrite);
    const ReviewFile* file = chosen();
    m_detail->setVisible(file != nullptr);
    if (file)
        m_detail->show(*file);
}

void ReviewsPage::plan()
{
    if (m_context.workspace && !m_context.isPast())
        m_form->plan();
}

void ReviewsPage::setCancelled(const ReviewId& id, bool isCancelled)
{
    readiness::runTask<Review>(
        this,
        [workspace = m_context.workspace, clock = m_context.clock, id, by = m_context.person,
         isCancelled](const Progress&) {
            ReviewDesk desk(*workspace, clock);
            return isCancelled ? desk.cancel(id, by) : desk.restore(id, by);
        },
        [this, id, isCancelled](const Result<Review>& review) {
            if (!review) {
                m_message->showError(review.error());
                return;
            }
            if (isCancelled)
                m_message->showDone(tr("%1 is cancelled.").arg(review->title), tr("Undo"),
                                    [this, id] { setCancelled(id, false); });
            else
                m_message->showDone(tr("%1 is planned again.").arg(review->title));
            Q_EMIT changed();
            refresh();
        });
}

void ReviewsPage::close(const ReviewFile& file)
{
    readiness::runTask<ReviewEvent>(
        this,
        [workspace = m_context.workspace, clock = m_context.clock, id = file.review.id,
         by = m_context.person](const Progress&) { return ReviewDesk(*workspace, clock).close(id, by); },
        [this, title = file.review.title](const Result<ReviewEvent>& closed) {
            if (!closed) {
                m_message->showError(closed.error());
                return;
            }
            keepDraft(closed->review, {}); // nobody goes on with it
            m_message->showDone(tr("%1 is closed, and its minutes are complete.").arg(title));
            Q_EMIT changed();
            refresh();
        });
}

void ReviewsPage::complain(const Error& error)
{
    m_message->showError(error);
}

void ReviewsPage::focusContent()
{
    if (m_list->isVisible())
        m_list->setFocus();
    else
        m_start->setFocus();
}

void ReviewsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ReviewsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        m_detail->copy();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace slipway::views
