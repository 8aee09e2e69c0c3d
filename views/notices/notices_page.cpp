// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/notices_page.h"

#include "views/notices/notice_center.h"
#include "views/notices/notice_words.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/translated_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kShape = 14; ///< px
constexpr int kKeyRole = Qt::UserRole;

enum Column
{
    WhatColumn,
    WhenColumn,
    StateColumn
};

QIcon shapeIcon(const Theme& theme, model::ResultState state, qreal ratio)
{
    QPixmap pixmap(QSize(kShape, kShape) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    theme.paintState(painter, QRectF(0, 0, kShape, kShape), state);
    return QIcon(pixmap);
}

} // namespace

NoticesPage::NoticesPage(ViewContext context, NoticeCenter& notices, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_notices(notices)
    , m_list(makePlainTree({tr("What"), tr("When"), tr("State")}, tr("Notices, newest first"), this))
    , m_blank(new QWidget(this))
    , m_heading(makeLabel({}, TextStyle::Body, this, true))
    , m_readAll(makeButton(tr("Mark all as read"), ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Notices"));
    setFocusPolicy(Qt::ClickFocus);
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setUniformRowHeights(false);
    m_list->setIconSize(QSize(kShape, kShape));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_readAll->setObjectName(QStringLiteral("noticesReadAll"));
    auto* blank = new QVBoxLayout(m_blank);
    blank->addStretch(2);
    QLabel* title = makeLabel(tr("Nothing to tell"), TextStyle::Title, m_blank);
    title->setObjectName(QStringLiteral("noticesBlank"));
    blank->addWidget(title, 0, Qt::AlignHCenter);
    blank->addWidget(
        makeLabel(tr("Launches that come near, verdicts that turn, sign-offs, waivers that end,\n"
                     "mentions and failing sources are told here. Choose which in the settings."),
                  TextStyle::Body, m_blank, true),
        0, Qt::AlignHCenter);
    blank->addStretch(3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_blank, 1);
    connect(&m_notices, &NoticeCenter::changed, this, &NoticesPage::fill);
    connect(m_context.theme, &Theme::changed, this, &NoticesPage::fill);
    connect(m_list, &QTreeWidget::itemActivated, this, &NoticesPage::openChosen);
    connect(m_readAll, &QPushButton::clicked, this, &NoticesPage::markAllRead);
    fill();
}

QWidget* NoticesPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(62);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    m_heading->setObjectName(QStringLiteral("noticesHeading"));
    layout->addWidget(makeLabel(tr("Notices"), TextStyle::PageTitle, header));
    layout->addWidget(m_heading, 1);
    QPushButton* settings = makeButton(tr("Choose what to be told…"), ButtonLook::Link, header);
    settings->setObjectName(QStringLiteral("noticesSettings"));
    layout->addWidget(settings);
    layout->addWidget(m_readAll);
    connect(settings, &QPushButton::clicked, this, [this] {
        if (QAction* action = m_context.actions->find(QStringLiteral("settings.show")))
            action->trigger();
    });
    return header;
}

void NoticesPage::setContext(const ViewContext& context)
{
    m_context = context;
    fill();
}

void NoticesPage::refresh()
{
    m_notices.look();
}

void NoticesPage::fill()
{
    const QString before = chosenKey();
    const auto& list = m_notices.list();
    const int unread = m_notices.unread();
    m_list->clear();
    for (const ListedNotice& listed : list) {
        const QString text = NoticeWords::text(listed.notice);
        QStringList lines{NoticeWords::title(listed.notice)};
        if (!text.isEmpty())
            lines += text;
        auto* item = new QTreeWidgetItem({lines.join(QLatin1Char('\n')), Words::moment(listed.toldAt),
                                          listed.isUnread ? tr("● new") : tr("read")});
        const model::ResultState shape = NoticeWords::shapeOf(listed.notice);
        item->setIcon(WhatColumn, shapeIcon(*m_context.theme, shape, devicePixelRatioF()));
        item->setToolTip(WhatColumn, lines.join(QLatin1Char('\n')));
        item->setData(WhatColumn, kKeyRole, listed.notice.key);
        item->setForeground(StateColumn,
                            m_context.theme->colour(listed.isUnread ? Colour::Accent : Colour::TextMuted));
        if (listed.isUnread)
            item->setFont(WhatColumn, Theme::fontOf(TextStyle::BodyStrong));
        m_list->addTopLevelItem(item);
        if (listed.notice.key == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->resizeColumnToContents(WhenColumn);
    m_list->resizeColumnToContents(StateColumn);
    m_list->setVisible(!list.empty());
    m_blank->setVisible(list.empty());
    m_readAll->setEnabled(unread > 0);
    m_heading->setText(unread > 0 ? tr("%n new", nullptr, unread) : QString());
    Q_EMIT counted(unread, unread == 0 ? tr("Notices") : tr("Notices, %n new", nullptr, unread));
}

QString NoticesPage::chosenKey() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(WhatColumn, kKeyRole).toString() : QString();
}

void NoticesPage::openChosen()
{
    if (const QString key = chosenKey(); !key.isEmpty())
        Q_EMIT noticeOpened(key);
}

void NoticesPage::markAllRead()
{
    m_notices.markAllRead();
}

void NoticesPage::focusContent()
{
    if (m_list->isHidden())
        setFocus();
    else
        m_list->setFocus();
}

void NoticesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace slipway::views
