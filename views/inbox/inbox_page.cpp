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
#include "views/inbox/letter_run.h"
#include "views/inbox/letter_words.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/list_stack.h"
#include "views/widgets/progress_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
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
    , m_blank(this)
    , m_actions(*m_context.actions, *this)
    , m_run(new LetterRun(*m_progress, *m_message, this))
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
    stackList(*m_stack, *m_table, *m_panel, m_blank.title(), m_blank.hint());
    layout->addWidget(m_stack, 1);
    connectParts();
    connectReader();
    connectPanel();
    updateBlank();
    updateActions();
}

void InboxPage::connectParts()
{
    connect(m_header, &InboxHeader::whichChosen, this, [this](DeadLetters which) {
        m_table->showStates(which == DeadLetters::All);
        m_reader->setWhich(which);
    });
    connect(m_header, &InboxHeader::searchChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        m_failed->setSearch(text);
        afterFiltering();
    });
    connect(m_header, &InboxHeader::searchLeft, this, &InboxPage::focusContent);
    connect(m_failed, &FailedSources::sourceRequested, this, &InboxPage::sourceRequested);
    connect(m_failed, &FailedSources::failed, m_message, &InlineMessage::showError);
    connect(m_failed, &FailedSources::counted, this, &InboxPage::updateBlank);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxPage::showChosen);
    connect(m_run, &LetterRun::started, this, &InboxPage::updateActions);
    connect(m_run, &LetterRun::finished, this, &InboxPage::afterRun);
}

void InboxPage::connectReader()
{
    connect(m_reader, &InboxReader::lettersRead, this, &InboxPage::setLetters);
    connect(m_reader, &InboxReader::letterRead, m_panel, &LetterPanel::showLetter);
    connect(m_reader, &InboxReader::letterFailed, this, [this](const Error& error) {
        m_message->showError(error);
        m_panel->showNothing();
    });
    connect(m_reader, &InboxReader::listFailed, this, [this](const Error& error) {
        m_message->showError(error);
        m_blank.sayUnreadable();
    });
}

void InboxPage::connectPanel()
{
    connect(m_panel, &LetterPanel::replayRequested, this, &InboxPage::replay);
    connect(m_panel, &LetterPanel::discardRequested, this, &InboxPage::discard);
    connect(m_panel, &LetterPanel::copyRequested, this, &InboxPage::copy);
    connect(&m_panel->form(), &DiscardForm::cancelled, this, &InboxPage::focusContent);
    connect(&m_panel->form(), &DiscardForm::confirmed, this,
            [this](const QString& reason) { m_run->discard(m_discarding, reason); });
}

void InboxPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_run->setContext(context);
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
    m_header->setCount(shown, m_isRead ? all : 0, m_reader->which());
    if (!m_isRead)
        m_blank.sayReading();
    else if (all > 0)
        m_blank.sayNoMatch();
    else
        m_blank.sayEmpty(m_reader->which(), m_failed->count() > 0);
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    const bool searches = m_header->search().hasFocus();
    if (isVisible() && !searches && (hadFocus || hasFocus()))
        focusContent();
}

ChosenLetters InboxPage::chosen() const
{
    return {*m_table, *m_filter, *m_model};
}

void InboxPage::showChosen()
{
    if (m_isUpdating)
        return;
    const ChosenLetters letters = chosen();
    updateActions();
    if (const DeadLetter* letter = letters.single()) {
        const bool isOther = !m_shown || m_shown->id != letter->id;
        if (!isOther && *m_shown == *letter)
            return;
        m_shown = *letter;
        if (isOther)
            m_panel->form().hide();
        m_reader->read(m_shown->id);
        return;
    }
    m_shown.reset();
    m_panel->form().hide();
    m_reader->read({});
    if (letters.count() == 0)
        m_panel->showNothing();
    else
        m_panel->showMany(letters.count());
}

void InboxPage::updateActions()
{
    const ChosenLetters letters = chosen();
    const bool replays = letters.hasAny(canReplay);
    const bool discards = letters.hasAny(canDiscard);
    const bool isRunning = m_run->isRunning();
    m_panel->setCan(replays, discards, isRunning);
    // The palette offers only what can be done here and now.
    m_actions.setEnabled(m_isShown && !isRunning && replays, m_isShown && !isRunning && discards,
                         m_isShown && letters.count() > 0);
}

void InboxPage::replay()
{
    const LetterIds ids = chosen().idsOf(canReplay);
    if (!ids.empty())
        m_run->replay(ids);
}

void InboxPage::discard()
{
    m_discarding = chosen().idsOf(canDiscard);
    if (!m_discarding.empty())
        m_panel->askDiscard(static_cast<qsizetype>(m_discarding.size()));
}

void InboxPage::copy()
{
    const QString one = m_panel->asText();
    QGuiApplication::clipboard()->setText(one.isEmpty() ? m_table->selectionAsText() : one);
}

void InboxPage::afterRun()
{
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
