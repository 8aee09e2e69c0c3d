// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_header.h"

#include "views/board/palette_button.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/labels.h"
#include "views/widgets/tab_order.h"

#include <QHBoxLayout>

namespace slipway::views {

namespace {

constexpr int kHeight = 62; ///< px, as drawn

} // namespace

BoardHeader::BoardHeader(const ActionCollection* actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_summary(new ElidedLabel(TextStyle::Body, this))
    , m_palette(new PaletteButton(tr("Find or run"), tr("Ctrl K"), this))
    , m_asOf(makeButton(tr("As of now"), ButtonLook::Plain, this))
    , m_review(makeButton(tr("Start review"), ButtonLook::Primary, this))
{
    setFixedHeight(kHeight);
    m_summary->setProperty("muted", true);
    m_summary->setObjectName(QStringLiteral("boardSummary"));
    m_asOf->setObjectName(QStringLiteral("boardAsOf"));
    m_review->setObjectName(QStringLiteral("boardReview"));
    QPushButton* save = makeButton(tr("Export PDF"), ButtonLook::Plain, this);
    save->setToolTip(tr("Export as PDF (Ctrl+E), or in another format or language (Ctrl+Alt+E)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Readiness board"), TextStyle::PageTitle, this));
    layout->addWidget(m_summary, 1);
    for (QPushButton* button : {m_palette, m_asOf, save, m_review})
        layout->addWidget(button);
    tabAsLaidOut(*layout);
    connect(save, &QPushButton::clicked, this, &BoardHeader::exportRequested);
    const std::pair<QPushButton*, const char*> triggers[] = {
        {m_palette, "window.palette"}, {m_asOf, "window.asOf"}, {m_review, "review.start"}};
    for (const auto& [button, id] : triggers)
        connect(button, &QPushButton::clicked, this, [this, name = QString::fromLatin1(id)] {
            if (QAction* action = m_actions ? m_actions->find(name) : nullptr)
                action->trigger();
        });
}

void BoardHeader::setSummary(const QString& text)
{
    m_summary->setText(text);
}

void BoardHeader::setMoment(const QString& moment)
{
    m_asOf->setText(moment.isEmpty() ? tr("As of now") : tr("As of %1").arg(moment));
}

void BoardHeader::follow(QPushButton* button, const char* id)
{
    const QAction* action = m_actions ? m_actions->find(QString::fromLatin1(id)) : nullptr;
    button->setVisible(action != nullptr);
    if (!action)
        return;
    button->setEnabled(action->isEnabled());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    // Its text may be elided.
    button->setToolTip(button == m_palette ? tr("%1 (%2)", "a command and its key").arg(button->text(), key)
                                           : key);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled, Qt::UniqueConnection);
}

void BoardHeader::showEvent(QShowEvent* event)
{
    // The window's actions come after its pages.
    follow(m_palette, "window.palette");
    follow(m_asOf, "window.asOf");
    follow(m_review, "review.start");
    QWidget::showEvent(event);
}

} // namespace slipway::views
