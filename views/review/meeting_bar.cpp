// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_bar.h"

#include "views/review/meeting_button.h"
#include "views/widgets/translated_words.h"

#include <QHBoxLayout>

namespace slipway::views {

using model::Verdict;

MeetingBar::MeetingBar(const MeetingLook& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_deciding = {add("meeting.go", Words::of(Verdict::Go), tr("G"), Colour::Pass, true),
                  add("meeting.conditional", Words::of(Verdict::Conditional), tr("C"), Colour::Warn, true),
                  add("meeting.noGo", Words::of(Verdict::NoGo), tr("N"), Colour::Fail, true)};
    m_ending = {add("meeting.export", tr("Export minutes"), tr("E"), Colour::Accent, true),
                add("meeting.close", tr("Close the review"), tr("X"), Colour::Text, true)};
    m_layout->addStretch();
    m_moving = {add("meeting.previous", tr("Previous"), tr("←"), Colour::TextMuted),
                add("meeting.next", tr("Next"), tr("→"), Colour::TextMuted),
                add("meeting.note", tr("Note"), tr("M"), Colour::TextMuted),
                add("meeting.keys", tr("Keys"), tr("?"), Colour::TextMuted),
                add("meeting.leave", tr("Leave"), tr("Esc"), Colour::TextMuted)};
    setSummary(false);
}

MeetingButton* MeetingBar::add(const char* action, const QString& text, const QString& key, Colour colour,
                               bool isFramed)
{
    auto* button = new MeetingButton(m_look, text, key, colour, isFramed, this);
    const QString id = QString::fromLatin1(action);
    button->setObjectName(id);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_layout->addWidget(button);
    return button;
}

void MeetingBar::setSummary(bool isSummary)
{
    for (MeetingButton* button : m_deciding)
        button->setVisible(!isSummary);
    for (MeetingButton* button : m_ending)
        button->setVisible(isSummary);
    fitWords();
}

void MeetingBar::fit()
{
    m_layout->setSpacing(m_look.px(16));
    fitWords();
}

QSize MeetingBar::minimumSizeHint() const
{
    return {10, QWidget::minimumSizeHint().height()};
}

void MeetingBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void MeetingBar::fitWords()
{
    int whole = 0;
    for (const auto* buttons : {&m_deciding, &m_ending, &m_moving}) {
        for (const MeetingButton* button : *buttons) {
            if (!button->isHidden())
                whole += button->wholeWidth() + m_layout->spacing();
        }
    }
    for (MeetingButton* button : m_moving)
        button->setKeyOnly(whole > width());
}

} // namespace slipway::views
