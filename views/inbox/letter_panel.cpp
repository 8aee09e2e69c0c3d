// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/letter_panel.h"

#include "views/inbox/discard_form.h"
#include "views/inbox/letter_words.h"
#include "views/widgets/labels.h"
#include "views/widgets/state_line.h"
#include "views/widgets/translated_words.h"

#include <QPlainTextEdit>
#include <QTextOption>

namespace slipway::views {

using namespace model;

namespace {

constexpr size_t kMostEvents = 6;
constexpr int kLeastPayload = 180; ///< px

} // namespace

LetterPanel::LetterPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_host(new QWidget(this))
    , m_hostLayout(new QVBoxLayout(m_host))
    , m_replay(makeButton(tr("Replay"), ButtonLook::Primary, m_host))
    , m_discard(makeButton(tr("Discard…"), ButtonLook::Plain, m_host))
    , m_copy(makeButton(tr("Copy"), ButtonLook::Plain, m_host))
    , m_form(new DiscardForm(m_host))
    , m_payloadCaption(makeParagraph({}, TextStyle::Small, m_host, true))
    , m_payload(new QPlainTextEdit(m_host))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setAccessibleName(tr("Refused letter"));
    m_payload->setObjectName(QStringLiteral("payload"));
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setProperty("code", true);
    m_payload->setReadOnly(true);
    m_payload->setTabChangesFocus(true);
    // Not at words: of 256 KiB without a blank that takes Qt 15 s instead of 0.2.
    m_payload->setWordWrapMode(QTextOption::WrapAnywhere);
    m_payload->setMinimumHeight(kLeastPayload);
    // A read-only field has no cursor to move by the keyboard unless it is asked for.
    m_payload->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_payloadCaption->setObjectName(QStringLiteral("payloadCaption"));
    m_hostLayout->setContentsMargins(20, 16, 20, 16);
    m_hostLayout->setSpacing(8);
    m_hostLayout->addWidget(makeButtons());
    m_hostLayout->addWidget(m_form);
    m_hostLayout->addWidget(m_payloadCaption);
    m_hostLayout->addWidget(m_payload, 1);
    m_hostLayout->addStretch();
    setWidget(m_host);
    connect(&theme, &Theme::changed, this, &LetterPanel::rebuild);
    showNothing();
}

QWidget* LetterPanel::makeButtons()
{
    auto* row = new QWidget(m_host);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    m_replay->setObjectName(QStringLiteral("replay"));
    m_replay->setToolTip(tr("Try again to accept it (R)"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_discard->setToolTip(tr("Close it without accepting it (Del)"));
    m_copy->setObjectName(QStringLiteral("copyLetter"));
    m_copy->setToolTip(tr("Copy what was chosen (Ctrl+C)"));
    for (QPushButton* button : {m_replay, m_discard, m_copy})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_replay, &QPushButton::clicked, this, &LetterPanel::replayRequested);
    connect(m_discard, &QPushButton::clicked, this, &LetterPanel::discardRequested);
    connect(m_copy, &QPushButton::clicked, this, &LetterPanel::copyRequested);
    return row;
}

void LetterPanel::showLetter(const ShownLetter& letter)
{
    m_letter = letter;
    rebuild();
    setPayload(&letter);
}

void LetterPanel::showMany(qsizetype letters)
{
    showNothing(tr("%1 chosen").arg(LetterWords::count(letters)));
}

void LetterPanel::showNothing(const QString& text)
{
    m_letter.reset();
    m_instead = text;
    rebuild();
    setPayload(nullptr);
}

void LetterPanel::setCan(bool replay, bool discard, bool isBusy)
{
    m_replay->setEnabled(replay && !isBusy);
    m_discard->setEnabled(discard && !isBusy);
    m_replay->setVisible(discard);
    m_discard->setVisible(discard);
}

void LetterPanel::askDiscard(qsizetype letters)
{
    m_form->ask(letters);
    // The form has its place only once the panel was laid out again.
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_form); }, Qt::QueuedConnection);
}

void LetterPanel::rebuild()
{
    delete m_content;
    m_content = new QWidget(m_host);
    m_hostLayout->insertWidget(0, m_content);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    if (m_letter)
        addLetter(*m_letter);
    else
        m_layout->addWidget(makeParagraph(m_instead, TextStyle::Title, m_content));
}

void LetterPanel::addCaption(const QString& text)
{
    m_layout->addSpacing(6);
    m_layout->addWidget(makeParagraph(text, TextStyle::Small, m_content, true));
}

void LetterPanel::addLetter(const ShownLetter& shown)
{
    const DeadLetter& letter = shown.file.letter;
    m_layout->addWidget(new StateLine(m_theme, LetterWords::shapeOf(letter.state),
                                      LetterWords::of(letter.state), {}, m_content, TextStyle::BodyStrong));
    QLabel* reason = makeParagraph(letter.reason, TextStyle::Title, m_content);
    reason->setObjectName(QStringLiteral("letterReason"));
    m_layout->addWidget(reason);
    if (!letter.place.isEmpty()) {
        QLabel* place = makeParagraph(tr("at %1").arg(letter.place), TextStyle::Body, m_content, true);
        place->setObjectName(QStringLiteral("letterPlace"));
        m_layout->addWidget(place);
    }
    if (!letter.hint.isEmpty()) {
        addCaption(tr("What to do"));
        QLabel* hint = makeParagraph(letter.hint, TextStyle::Body, m_content);
        hint->setObjectName(QStringLiteral("letterHint"));
        m_layout->addWidget(hint);
    }
    addCaption(tr("Where it came from"));
    m_layout->addWidget(makeParagraph(factsOf(letter), TextStyle::Body, m_content));
    addEvents(shown.file);
}

QString LetterPanel::factsOf(const DeadLetter& letter)
{
    QStringList lines;
    lines += letter.project.isEmpty()
                 ? tr("%1, for no project that is named").arg(LetterWords::source(letter))
                 : tr("%1, for %2").arg(LetterWords::source(letter), letter.project);
    lines += letter.attempts == 1 ? tr("came %1").arg(Words::moment(letter.firstAt))
                                  : tr("%1 tries, first %2, last %3")
                                        .arg(letter.attempts)
                                        .arg(Words::moment(letter.firstAt), Words::moment(letter.lastAt));
    return lines.join(QLatin1Char('\n'));
}

void LetterPanel::addEvents(const DeadLetterFile& file)
{
    if (file.events.empty())
        return;
    addCaption(tr("What happened to it"));
    const size_t all = file.events.size();
    const size_t first = all > kMostEvents ? all - kMostEvents : 0;
    if (first > 0)
        m_layout->addWidget(makeLabel(tr("%1 earlier").arg(first), TextStyle::Small, m_content, true));
    for (size_t i = first; i < all; ++i) {
        const DeadLetterEvent& event = file.events[i];
        QString text =
            tr("%1: %2 by %3").arg(Words::moment(event.at), LetterWords::of(event.kind), event.actor);
        if (!event.reason.isEmpty() && event.reason != file.letter.reason) // that one stands above
            text += QStringLiteral(", ") + event.reason;
        m_layout->addWidget(makeParagraph(text, TextStyle::Small, m_content));
    }
}

void LetterPanel::setPayload(const ShownLetter* letter)
{
    m_copy->setVisible(letter || !m_instead.isEmpty());
    m_payload->setVisible(letter != nullptr);
    m_payloadCaption->setVisible(letter != nullptr);
    if (!letter) {
        m_payload->clear();
        return;
    }
    const QString size = LetterWords::size(letter->file.letter.size);
    const QString shown = LetterWords::size(kMostPayloadShown);
    const QString hint =
        tr("slipway dead-letters show %1 prints all of it").arg(letter->file.letter.id.toString());
    m_payloadCaption->setText(letter->payload.isWhole
                                  ? tr("Payload, %1, secrets redacted").arg(size)
                                  : tr("Payload, the first %1 of %2; %3").arg(shown, size, hint));
    const bool isSame = m_payload->toPlainText() == letter->payload.text;
    if (!isSame) // a refresh must not lose what is selected or scrolled to
        m_payload->setPlainText(letter->payload.text);
}

QString LetterPanel::asText() const
{
    if (!m_letter)
        return {};
    const DeadLetter& letter = m_letter->file.letter;
    QStringList lines{letter.reason};
    if (!letter.place.isEmpty())
        lines += tr("at %1").arg(letter.place);
    if (!letter.hint.isEmpty())
        lines += letter.hint;
    lines += {factsOf(letter), letter.id.toString(), QString(), m_letter->payload.text};
    return lines.join(QLatin1Char('\n'));
}

} // namespace slipway::views
