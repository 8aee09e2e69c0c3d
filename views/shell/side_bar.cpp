// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/side_bar.h"

#include "views/widgets/labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

/// The slipway: the mark beside the name.
class Mark : public QWidget
{
public:
    Mark(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF(QList<QPointF>{{1, 13}, {6, 13}, {12, 5}, {17, 5}}));
        painter.drawLine(QPointF(8, 15.5), QPointF(17, 15.5));
    }

private:
    const Theme& m_theme;
};

} // namespace

SideBar::SideBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_workspace(makeButton({}, ButtonLook::Navigation, this))
{
    setProperty("sidebar", true);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Navigation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 16, 10, 10);
    layout->setSpacing(2);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(8, 0, 0, 12);
    brand->setSpacing(8);
    brand->addWidget(new Mark(theme, this));
    brand->addWidget(makeLabel(QStringLiteral("Slipway"), TextStyle::Title, this), 1);
    layout->addLayout(brand);
    addEntry(BoardFilter::View::All, tr("Board"));
    m_inbox = makeEntry(tr("Inbox"));
    m_inbox.button->setObjectName(QStringLiteral("sideInbox"));
    m_inbox.count->setObjectName(QStringLiteral("sideInboxCount"));
    m_inbox.button->setToolTip(tr("Evidence that was refused"));
    m_sources = makeEntry(tr("Sources"));
    m_sources.button->setObjectName(QStringLiteral("sideSources"));
    m_sources.count->setObjectName(QStringLiteral("sideSourcesCount"));
    m_sources.button->setToolTip(tr("Where evidence comes from by itself"));
    m_mentions = makeEntry(tr("Mentions"));
    m_mentions.button->setObjectName(QStringLiteral("sideMentions"));
    m_mentions.count->setObjectName(QStringLiteral("sideMentionsCount"));
    m_mentions.button->setToolTip(tr("Notes that name you"));
    m_policies = makeEntry(tr("Policies"));
    m_policies.button->setObjectName(QStringLiteral("sidePolicies"));
    m_policies.count->setObjectName(QStringLiteral("sidePoliciesCount"));
    m_policies.button->setToolTip(tr("The checklists that releases are judged by"));
    layout->addSpacing(14);
    QLabel* caption = makeLabel(tr("Saved views"), TextStyle::Small, this, true);
    caption->setContentsMargins(8, 0, 0, 2);
    layout->addWidget(caption);
    addEntry(BoardFilter::View::LaunchingThisWeek, tr("Launching this week"));
    addEntry(BoardFilter::View::NoGo, tr("No-go with blockers"));
    addEntry(BoardFilter::View::Conditional, tr("Conditional"));
    layout->addStretch();
    m_workspace->setCheckable(false);
    m_workspace->setAccessibleName(tr("Workspace"));
    layout->addWidget(m_workspace);
    QPushButton* look = makeButton(tr("Light or dark"), ButtonLook::Navigation, this);
    look->setCheckable(false);
    layout->addWidget(look);
    connect(m_inbox.button, &QPushButton::clicked, this, [this] {
        setInboxCurrent();
        Q_EMIT inboxChosen();
    });
    connect(m_sources.button, &QPushButton::clicked, this, [this] {
        setSourcesCurrent();
        Q_EMIT sourcesChosen();
    });
    connect(m_mentions.button, &QPushButton::clicked, this, [this] {
        setMentionsCurrent();
        Q_EMIT mentionsChosen();
    });
    connect(m_policies.button, &QPushButton::clicked, this, [this] {
        setPoliciesCurrent();
        Q_EMIT policiesChosen();
    });
    connect(m_workspace, &QPushButton::clicked, this, &SideBar::workspaceClicked);
    connect(look, &QPushButton::clicked, this, &SideBar::themeClicked);
}

SideBar::Entry SideBar::makeEntry(const QString& text)
{
    QPushButton* button = makeButton(text, ButtonLook::Navigation, this);
    auto* inner = new QHBoxLayout(button);
    inner->setContentsMargins(8, 0, 8, 0);
    QLabel* count = makeLabel({}, TextStyle::Small, button, true);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    inner->addStretch();
    inner->addWidget(count);
    static_cast<QVBoxLayout*>(layout())->addWidget(button);
    return {button, count};
}

void SideBar::addEntry(BoardFilter::View view, const QString& text)
{
    Entry entry = makeEntry(text);
    entry.view = view;
    entry.button->setChecked(view == BoardFilter::View::All);
    m_entries.push_back(entry);
    connect(entry.button, &QPushButton::clicked, this, [this, view] {
        setCurrent(view);
        Q_EMIT viewChosen(view);
    });
}

void SideBar::setCounts(const BoardFilter& filter, int refused)
{
    for (const Entry& entry : m_entries)
        entry.count->setText(QString::number(filter.countOf(entry.view)));
    m_inbox.count->setText(QString::number(refused));
    fit();
    m_inbox.button->setAccessibleName(refused == 0 ? tr("Inbox") : tr("Inbox, %1 refused").arg(refused));
}

void SideBar::setCurrent(BoardFilter::View view)
{
    for (const Entry& entry : m_entries)
        entry.button->setChecked(entry.view == view);
    m_inbox.button->setChecked(false);
    m_sources.button->setChecked(false);
    m_mentions.button->setChecked(false);
    m_policies.button->setChecked(false);
}

void SideBar::setInboxCurrent()
{
    makeCurrent(m_inbox);
}

void SideBar::setSourcesCurrent()
{
    makeCurrent(m_sources);
}

void SideBar::setMentionsCurrent()
{
    makeCurrent(m_mentions);
}

void SideBar::setMentions(int unseen)
{
    m_mentions.count->setText(QString::number(unseen));
    fit();
    m_mentions.button->setAccessibleName(unseen == 0 ? tr("Mentions")
                                                     : tr("Mentions, %1 unseen").arg(unseen));
}

void SideBar::setPoliciesCurrent()
{
    makeCurrent(m_policies);
}

void SideBar::setPolicies(int inForce)
{
    m_policies.count->setText(QString::number(inForce));
    fit();
    m_policies.button->setAccessibleName(tr("Policies, %1 in force").arg(inForce));
}

void SideBar::makeCurrent(const Entry& chosen)
{
    for (const Entry& entry : m_entries)
        entry.button->setChecked(false);
    for (const Entry* entry : {&m_inbox, &m_sources, &m_mentions, &m_policies})
        entry->button->setChecked(entry->button == chosen.button);
}

void SideBar::setSources(int sources, int failing)
{
    m_sources.count->setText(QString::number(failing > 0 ? failing : sources));
    fit();
    m_sources.button->setAccessibleName(failing == 0 ? tr("Sources, %1").arg(sources)
                                                     : tr("Sources, %1 failing").arg(failing));
}

void SideBar::fitTo(int windowWidth)
{
    m_least = windowWidth < 1400 ? 184 : 208;
    fit();
}

void SideBar::fit()
{
    constexpr int kAround = 20 + 16 + 8; // the bar's margins, the entry's, and between text and number
    int width = m_least;
    const auto hold = [&](const Entry& entry) {
        const int text = entry.button->fontMetrics().horizontalAdvance(entry.button->text());
        width = std::max(width, text + entry.count->sizeHint().width() + kAround);
    };
    std::for_each(m_entries.begin(), m_entries.end(), hold);
    hold(m_inbox);
    hold(m_sources);
    hold(m_mentions);
    hold(m_policies);
    setFixedWidth(width);
}

void SideBar::setPast(bool isPast)
{
    for (const Entry* entry : {&m_inbox, &m_sources, &m_mentions, &m_policies})
        entry->button->setEnabled(!isPast);
}

void SideBar::setWorkspace(const QString& location)
{
    const QString name = location.isEmpty() ? tr("No workspace") : QFileInfo(location).fileName();
    m_workspace->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 150));
    m_workspace->setToolTip(location);
}

} // namespace slipway::views
