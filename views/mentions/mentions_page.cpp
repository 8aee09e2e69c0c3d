// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mentions/mentions_page.h"

#include "core/readiness/reversal.h"
#include "core/readiness/task.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/undo_history.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using Mentions = std::vector<readiness::Mention>;

MentionsPage::MentionsPage(ViewContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_withSeen(new QCheckBox(tr("Show those seen already"), this))
    , m_list(new QTreeWidget(this))
    , m_blank(makeLabel({}, TextStyle::Body, this, true))
    , m_text(makeParagraph({}, TextStyle::Body, this))
    , m_detail(new QWidget(this))
    , m_message(new InlineMessage(this))
    , m_seen(makeButton(tr("Mark as seen"), ButtonLook::Primary, this))
{
    setAccessibleName(tr("Mentions"));
    m_withSeen->setObjectName(QStringLiteral("mentionsWithSeen"));
    m_list->setObjectName(QStringLiteral("mentions"));
    m_list->setAccessibleName(tr("Mentions"));
    m_list->setHeaderLabels({tr("State"), tr("When"), tr("Who"), tr("Release"), tr("Criterion"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft);
    m_text->setObjectName(QStringLiteral("mentionText"));
    m_seen->setObjectName(QStringLiteral("mentionSeen"));
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->setObjectName(QStringLiteral("mentionsBlank"));
    makeDetail();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_blank, 1);
    layout->addWidget(m_detail);
    connect(m_context.theme, &Theme::changed, this, &MentionsPage::refresh);
    connect(m_withSeen, &QCheckBox::toggled, this, &MentionsPage::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MentionsPage::updateDetail);
    connect(m_list, &QTreeWidget::itemActivated, this, &MentionsPage::open);
    connect(m_seen, &QPushButton::clicked, this, &MentionsPage::markSeen);
}

QWidget* MentionsPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(62);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->addWidget(makeLabel(tr("Mentions"), TextStyle::PageTitle, header));
    layout->addStretch();
    layout->addWidget(m_withSeen);
    return header;
}

void MentionsPage::makeDetail()
{
    QPushButton* openButton = makeButton(tr("Open the release"), ButtonLook::Plain, m_detail);
    openButton->setObjectName(QStringLiteral("mentionOpen"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_seen);
    buttons->addWidget(openButton);
    buttons->addStretch();
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(20, 12, 20, 16);
    detail->addWidget(m_text);
    detail->addLayout(buttons);
    connect(openButton, &QPushButton::clicked, this, &MentionsPage::open);
}

void MentionsPage::setContext(const ViewContext& context)
{
    m_context = context;
    m_message->hide();
    fill({});
    refresh();
}

void MentionsPage::refresh()
{
    const auto workspace = m_context.workspace;
    if (!workspace)
        return;
    readiness::runTask<Mentions>(
        this,
        [workspace, person = m_context.person](const Progress&) { return workspace->mentions(person, true); },
        [this, workspace](Result<Mentions> mentions) {
            if (workspace != m_context.workspace)
                return;
            if (!mentions) {
                m_message->showError(mentions.error());
                return;
            }
            fill(std::move(mentions).value());
        });
}

void MentionsPage::fill(Mentions mentions)
{
    const auto unseen = std::count_if(mentions.begin(), mentions.end(),
                                      [](const readiness::Mention& mention) { return !mention.isSeen; });
    const RecordId before = chosen() ? chosen()->note.id : RecordId();
    if (!m_withSeen->isChecked())
        std::erase_if(mentions, [](const readiness::Mention& mention) { return mention.isSeen; });
    m_mentions = std::move(mentions);
    m_list->clear();
    int current = 0;
    for (size_t i = 0; i < m_mentions.size(); ++i) {
        const readiness::Mention& mention = m_mentions[i];
        const Note& note = mention.note;
        auto* item = new QTreeWidgetItem(
            {mention.isSeen ? tr("✔ seen") : tr("● new"), Words::moment(note.at), note.by,
             mention.project.name + QLatin1Char(' ') + mention.release.name,
             note.criterion.isEmpty() ? tr("the whole release") : note.criterion.toString(),
             note.text.simplified()});
        item->setForeground(0, m_context.theme->colour(mention.isSeen ? Colour::TextMuted : Colour::Accent));
        m_list->addTopLevelItem(item);
        if (note.id == before)
            current = static_cast<int>(i);
    }
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(current));
    m_list->setVisible(!m_mentions.empty());
    m_blank->setVisible(m_mentions.empty());
    m_blank->setText(
        tr("No unseen note mentions you. Others write @%1 in a note to show it here.").arg(m_context.person));
    updateDetail();
    Q_EMIT counted(static_cast<int>(unseen),
                   unseen == 0 ? tr("Mentions") : tr("Mentions, %1 unseen").arg(unseen));
}

const readiness::Mention* MentionsPage::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isThere = row >= 0 && row < static_cast<int>(m_mentions.size());
    return isThere ? &m_mentions[static_cast<size_t>(row)] : nullptr;
}

void MentionsPage::updateDetail()
{
    const readiness::Mention* mention = chosen();
    m_detail->setVisible(mention != nullptr);
    if (!mention)
        return;
    m_text->setText(mention->note.text);
    m_seen->setEnabled(!mention->isSeen);
}

void MentionsPage::open()
{
    if (const readiness::Mention* mention = chosen())
        Q_EMIT releaseRequested(mention->release.id, QStringLiteral("notes"));
}

void MentionsPage::markSeen()
{
    const readiness::Mention* mention = chosen();
    if (!mention || mention->isSeen)
        return;
    readiness::runTask<NoteSeen>(
        this,
        [workspace = m_context.workspace, note = mention->note.id,
         person = m_context.person](const Progress&) { return workspace->markSeen(note, person); },
        [this](const Result<NoteSeen>& seen) {
            if (!seen) {
                m_message->showError(seen.error());
                return;
            }
            tellStored(m_context, *m_message, tr("Seen."), tr("Mark a note as seen"),
                       readiness::reversalOf(*seen, seen->by));
            refresh();
            Q_EMIT changed();
        });
}

void MentionsPage::focusContent()
{
    if (m_mentions.empty())
        m_withSeen->setFocus();
    else
        m_list->setFocus();
}

void MentionsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace slipway::views
