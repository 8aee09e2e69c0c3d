// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/side_bar.h"

#include "views/board/saved_views_list.h"
#include "views/widgets/labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
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

SideBar::SideBar(const Theme& theme, const std::vector<Place>& places, QWidget* parent)
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
    addBoard();
    addEntries(places, Place::Group::Work);
    layout->addSpacing(14);
    addSavedViews();
    addEntries(places, Place::Group::Setup);
    addFoot();
}

void SideBar::addFoot()
{
    m_workspace->setCheckable(false);
    m_workspace->setAccessibleName(tr("Workspace"));
    layout()->addWidget(m_workspace);
    setTabOrder(m_places.back().entry.button, m_workspace); // the last of the bar, though the first made
    connect(m_workspace, &QPushButton::clicked, this, &SideBar::workspaceClicked);
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
    layout()->addWidget(button);
    return {button, count};
}

void SideBar::addBoard()
{
    m_board = makeEntry(tr("Board"));
    m_board.button->setObjectName(QStringLiteral("sideBoard"));
    m_board.button->setChecked(true);
    connect(m_board.button, &QPushButton::clicked, this,
            [this] { Q_EMIT viewChosen(BoardFilter::View::All); });
}

/// They take the room that is left, and scroll in it.
void SideBar::addSavedViews()
{
    m_savedScroll = new QScrollArea(this);
    m_saved = new SavedViewsList(m_savedScroll); // made where it stands: Tab goes in that order
    m_savedScroll->setWidget(m_saved);
    m_savedScroll->setWidgetResizable(true);
    m_savedScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_savedScroll->setFrameShape(QFrame::NoFrame);
    m_savedScroll->setFocusPolicy(Qt::NoFocus);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_savedScroll, 1);
    connect(m_savedScroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SideBar::fit);
    connect(m_saved, &SavedViewsList::viewChosen, this, &SideBar::viewChosen);
    connect(m_saved, &SavedViewsList::savedChosen, this, &SideBar::savedViewChosen);
    connect(m_saved, &SavedViewsList::changed, this, &SideBar::fit);
}

void SideBar::addEntries(const std::vector<Place>& places, Place::Group group)
{
    for (const Place& place : places) {
        if (place.group != group)
            continue;
        const Entry entry = makeEntry(place.text);
        const QString name = QStringLiteral("side") + place.id.left(1).toUpper() + place.id.mid(1);
        entry.button->setObjectName(name);
        entry.count->setObjectName(name + QStringLiteral("Count"));
        entry.button->setToolTip(place.toolTip);
        m_places.push_back({entry, place.id, place.showsPast});
        connect(entry.button, &QPushButton::clicked, this, [this, id = place.id] {
            setCurrentPlace(id);
            Q_EMIT placeChosen(id);
        });
    }
}

void SideBar::setCounts(const BoardFilter& filter)
{
    m_board.count->setText(QString::number(filter.countOf(BoardFilter::View::All)));
    m_saved->setFilter(filter);
    fit();
}

void SideBar::setCount(const QString& place, int number, const QString& spoken)
{
    for (const PlaceEntry& candidate : m_places) {
        if (candidate.id != place)
            continue;
        candidate.entry.count->setText(QString::number(number));
        candidate.entry.button->setAccessibleName(spoken);
    }
    fit();
}

void SideBar::setCurrent(BoardFilter::View view)
{
    m_saved->setCurrent(view);
    m_board.button->setChecked(view == BoardFilter::View::All && !m_saved->isSavedCurrent());
    for (const PlaceEntry& place : m_places)
        place.entry.button->setChecked(false);
}

void SideBar::setCurrentPlace(const QString& id)
{
    m_board.button->setChecked(false);
    m_saved->setCurrent(std::nullopt);
    for (const PlaceEntry& place : m_places)
        place.entry.button->setChecked(place.id == id);
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
    hold(m_board);
    const QScrollBar* bar = m_savedScroll->verticalScrollBar();
    const int barWidth = bar->minimum() < bar->maximum() ? bar->sizeHint().width() : 0;
    width = std::max(width, m_saved->widest() + 20 + barWidth);
    for (const PlaceEntry& place : m_places)
        hold(place.entry);
    setFixedWidth(width);
}

void SideBar::setPast(bool isPast)
{
    for (const PlaceEntry& place : m_places)
        place.entry.button->setEnabled(place.showsPast || !isPast);
}

void SideBar::setWorkspace(const QString& location)
{
    const QString name = location.isEmpty() ? tr("No workspace") : QFileInfo(location).fileName();
    m_workspace->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 150));
    m_workspace->setToolTip(location);
}

} // namespace slipway::views
