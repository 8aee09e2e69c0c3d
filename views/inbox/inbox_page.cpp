// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_page.h"

#include "views/inbox/discard_form.h"
#include "views/inbox/failed_sources.h"
#include "views/inbox/inbox_filter.h"
#include "views/inbox/inbox_header.h"
#include "views/inbox/inbox_model.h"
#include "views/inbox/inbox_reader.h"
#include "views/inbox/inbox_table.h"
#include "views/inbox/letter_panel.h"
#include "views/inbox/letter_words.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_stack.h"
#include "views/widgets/progress_strip.h"
#include "views/widgets/undo_history.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace slipway::views {

using namespace model;
using store::DeadLetters;

InboxPage::InboxPage(ViewContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(new InboxModel(this))
    , m_filter(new InboxFilter(this))
    , m_reader(new InboxReader(this))
    , m_header(new InboxHeader(this))
    , m_message(new InlineMessage(this))
    , m_failed(new FailedSources(m_context, this))
    , m_progress(new ProgressStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new InboxTable(*m_context.theme, this))
    , m_panel(new LetterPanel(*m_context.theme, this))
    , m_blankTitle(makeLabel({}, TextStyle::Title, this))
    , m_blankHint(makeLabel({}, TextStyle::Body, this, true))
{
    setObjectName(QStringLiteral("inbox"));
    setAccessibleName(tr("Inbox"));
    setFocusPolicy(Qt::ClickFocus);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->arrange();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_failed);
    layout->addWidget(makeBody(), 1);
    addActions();
    connectParts();
    updateBlank();
    updateActions();
}

QWidget* InboxPage::makeBody()
{
    m_blankTitle->setObjectName(QStringLiteral("inboxBlank"));
    stackList(*m_stack, *m_table, *m_panel, *m_blankTitle, *m_blankHint);
    return m_stack;
}

void InboxPage::addActions()
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key,
                            void (InboxPage::*run)()) {
        QAction* action =
            m_context.actions->add(QString::fromLatin1(id), text, key, this, [this, run] { (this->*run)(); });
        // One letter: only here, or it would be taken from every other page.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_replayAction =
        add("inbox.replay", tr("Replay what was refused"), QKeySequence(Qt::Key_R), &InboxPage::replay);
    m_discardAction = add("inbox.discard", tr("Discard what was refused"), QKeySequence(Qt::Key_Delete),
                          &InboxPage::discard);
    m_copyAction =
        add("inbox.copy", tr("Copy what was refused"), QKeySequence(QKeySequence::Copy), &InboxPage::copy);
}

void InboxPage::connectParts()
{
    connect(m_reader, &InboxReader::lettersRead, this, &InboxPage::setLetters);
    connect(m_reader, &InboxReader::letterRead, m_panel, &LetterPanel::showLetter);
    connect(m_reader, &InboxReader::letterFailed, this, [this](const Error& error) {
        m_message->showError(error);
        m_panel->showNothing();
    });
    connect(m_reader, &InboxReader::listFailed, this, [this](const Error& error) {
        m_message->showError(error);
        m_blankTitle->setText(tr("The inbox could not be read"));
        m_blankHint->setText(tr("What went wrong stands above."));
    });
    connect(m_header, &InboxHeader::whichChosen, this, [this](DeadLetters which) {
        m_table->showStates(which == DeadLetters::All);
        m_reader->setWhich(which);
    });
    connect(m_header, &InboxHeader::searchChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        m_failed->setSearch(text);
        afterFiltering();
    });
    connect(m_failed, &FailedSources::sourceRequested, this, &InboxPage::sourceRequested);
    connect(m_failed, &FailedSources::failed, this,
            [this](const Error& error) { m_message->showError(error); });
    connect(m_failed, &FailedSources::counted, this, &InboxPage::updateBlank);
    connect(m_header, &InboxHeader::searchLeft, this, &InboxPage::focusContent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxPage::showChosen);
    connect(m_panel, &LetterPanel::replayRequested, this, &InboxPage::replay);
    connect(m_panel, &LetterPanel::discardRequested, this, &InboxPage::discard);
    connect(m_panel, &LetterPanel::copyRequested, this, &InboxPage::copy);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] { m_task.cancel(); });
    connect(&m_panel->form(), &DiscardForm::cancelled, this, &InboxPage::focusContent);
    connect(&m_panel->form(), &DiscardForm::confirmed, this, [this](const QString& reason) {
        work(
            tr("Discarding"),
            [workspace = m_context.workspace, ids = m_discarding, reason,
             person = m_context.person](const Progress& progress) {
                return discardLetters(*workspace, ids, reason, person, progress);
            },
            describeDiscard,
            [reason, person = m_context.person](const InboxOutcome& outcome) {
                return outcome.through.empty()
                           ? readiness::Reversal()
                           : readiness::reversalOfDiscarding(outcome.through, reason, person);
            });
    });
}

void InboxPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_isRead = false;
    m_message->hide();
    m_header->search().clear();
    m_header->setWhich(DeadLetters::Open);
    m_table->showStates(false);
    m_model->setLetters({}, m_context.clock());
    m_reader->setWorkspace(m_context.workspace);
    m_failed->setContext(m_context);
    m_reader->setWhich(DeadLetters::Open);
    updateBlank();
}

void InboxPage::refresh()
{
    m_reader->refresh();
    m_failed->refresh();
}

void InboxPage::focusContent()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus();
    else
        setFocus();
}

void InboxPage::focusSearch()
{
    m_header->search().setFocus();
}

void InboxPage::setLetters(const std::vector<DeadLetter>& letters)
{
    m_isRead = true;
    m_isUpdating = true; // a thousand rows that go are one change of what is chosen, not a thousand
    m_model->setLetters(letters, m_context.clock());
    afterFiltering();
    m_isUpdating = false;
    showChosen(); // the letter shown may have changed, though the selection did not
}

void InboxPage::afterFiltering()
{
    const QItemSelectionModel* selection = m_table->selectionModel();
    if (m_filter->rowCount() > 0 && !selection->hasSelection())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    updateBlank();
}

void InboxPage::updateBlank()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    const bool isAll = m_reader->which() == DeadLetters::All;
    QString heading =
        shown == all ? LetterWords::count(all) : tr("%1 of %2").arg(shown).arg(LetterWords::count(all));
    if (!isAll)
        heading = tr("%1 refused").arg(heading);
    m_header->setHeading(m_isRead && all > 0 ? heading : QString());
    if (!m_isRead) {
        m_blankTitle->setText(tr("Reading the inbox…"));
        m_blankHint->clear();
    } else if (all > 0) {
        m_blankTitle->setText(tr("No letter matches"));
        m_blankHint->setText(tr("Change the filter, or clear it with Escape."));
    } else {
        const QString none = m_failed->count() > 0 ? tr("No evidence was refused") : tr("Nothing waits here");
        m_blankTitle->setText(isAll ? tr("Nothing was ever refused") : none);
        m_blankHint->setText(tr("Evidence that cannot be accepted is kept here, whole and with its reason,\n"
                                "until it is replayed or discarded."));
    }
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    const bool searches = m_header->search().hasFocus();
    if (isVisible() && !searches && (hadFocus || hasFocus()))
        focusContent();
}

std::vector<const DeadLetter*> InboxPage::chosen() const
{
    std::vector<const DeadLetter*> letters;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        if (const DeadLetter* letter = m_model->letterAt(m_filter->mapToSource(row).row()))
            letters.push_back(letter);
    }
    return letters;
}

void InboxPage::showChosen()
{
    if (m_isUpdating)
        return;
    const auto letters = chosen();
    updateActions();
    if (letters.size() == 1) {
        const bool isOther = !m_shown || m_shown->id != letters.front()->id;
        if (!isOther && *m_shown == *letters.front())
            return;
        m_shown = *letters.front();
        if (isOther)
            m_panel->form().hide();
        m_reader->read(m_shown->id);
        return;
    }
    m_shown.reset();
    m_panel->form().hide();
    m_reader->read({});
    if (letters.empty())
        m_panel->showNothing();
    else
        m_panel->showMany(static_cast<qsizetype>(letters.size()));
}

void InboxPage::updateActions()
{
    const auto letters = chosen();
    const auto any = [&](bool (*can)(const DeadLetter&)) {
        return std::any_of(letters.begin(), letters.end(),
                           [can](const DeadLetter* letter) { return can(*letter); });
    };
    const bool replays = any(canReplay);
    const bool discards = any(canDiscard);
    m_panel->setCan(replays, discards, m_isWorking);
    // The palette offers only what can be done here and now.
    m_replayAction->setEnabled(m_isShown && !m_isWorking && replays);
    m_discardAction->setEnabled(m_isShown && !m_isWorking && discards);
    m_copyAction->setEnabled(m_isShown && !letters.empty());
}

void InboxPage::replay()
{
    LetterIds ids;
    for (const DeadLetter* letter : chosen()) {
        if (canReplay(*letter))
            ids.push_back(letter->id);
    }
    if (ids.empty())
        return;
    work(
        tr("Replaying"),
        [workspace = m_context.workspace, ids, person = m_context.person](const Progress& progress) {
            return replayLetters(*workspace, ids, person, progress);
        },
        describeReplay);
}

void InboxPage::discard()
{
    m_discarding.clear();
    for (const DeadLetter* letter : chosen()) {
        if (canDiscard(*letter))
            m_discarding.push_back(letter->id);
    }
    if (!m_discarding.empty())
        m_panel->askDiscard(static_cast<qsizetype>(m_discarding.size()));
}

void InboxPage::copy()
{
    const QString one = m_panel->asText();
    QGuiApplication::clipboard()->setText(one.isEmpty() ? m_table->selectionAsText() : one);
}

void InboxPage::work(const QString& what, std::function<InboxOutcome(const Progress&)> run,
                     Result<QString> (*describe)(const InboxOutcome&),
                     std::function<readiness::Reversal(const InboxOutcome&)> reverse)
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    m_message->hide();
    m_progress->start(what);
    updateActions();
    m_task = readiness::runTask<InboxOutcome>(
        this,
        [run = std::move(run)](const Progress& progress) -> Result<InboxOutcome> { return run(progress); },
        [this, describe, reverse = std::move(reverse)](const Result<InboxOutcome>& outcome) {
            if (outcome)
                finishWork(describe(*outcome), reverse ? reverse(*outcome) : readiness::Reversal());
            else
                finishWork(outcome.error(), {});
        },
        [this, what](double fraction, const QString& how) {
            m_progress->tell(fraction, what + QLatin1Char(' ') + how);
        });
}

void InboxPage::finishWork(const Result<QString>& said, const readiness::Reversal& reversal)
{
    m_isWorking = false;
    m_progress->finish();
    if (said)
        tellStored(m_context, *m_message, *said, tr("Discard what was refused"), reversal);
    else
        m_message->showError(said.error());
    focusContent();
    updateActions();
    refresh();
    Q_EMIT changed();
}

void InboxPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void InboxPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isShown = true;
    refresh();
    updateActions();
}

void InboxPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_isShown = false;
    updateActions();
}

} // namespace slipway::views
