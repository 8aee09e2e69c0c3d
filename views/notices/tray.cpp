// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/tray.h"

#include "views/notices/notice_words.h"
#include "views/settings/user_settings.h"
#include "views/theme/theme.h"
#include "views/widgets/translated_words.h"

#include <QPainter>

namespace slipway::views {

using namespace model;

namespace {

constexpr size_t kMostLaunches = 5;

} // namespace

QIcon trayIcon(const Theme& theme, const std::optional<Verdict>& worst)
{
    if (!worst)
        return QIcon(QStringLiteral(":/slipway/icons/slipway.svg"));
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        theme.paintVerdict(painter, QRectF(1, 1, size - 2, size - 2), *worst);
        icon.addPixmap(pixmap);
    }
    return icon;
}

Tray::Tray(const ViewContext& context, UserSettings& settings, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_settings(settings)
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fill);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT noticeRequested(m_lastTold); });
    connect(context.theme, &Theme::changed, this, [this] { setBoard(m_board); });
    setBoard(nullptr);
    m_icon.show();
}

void Tray::setBoard(const std::shared_ptr<const readiness::Board>& board)
{
    m_board = board;
    const auto worst = board ? readiness::worstOfTheWeek(*board, m_context.clock()) : std::nullopt;
    m_icon.setIcon(trayIcon(*m_context.theme, worst));
    m_icon.setToolTip(worst ? tr("Slipway. Of this week's launches the worst is %1.").arg(Words::of(*worst))
                            : tr("Slipway. Nothing launches this week."));
    fill();
}

void Tray::fill()
{
    m_menu.clear();
    m_menu.addAction(tr("Open Slipway"), this, &Tray::openRequested);
    m_menu.addAction(tr("Show the notices"), this, [this] { Q_EMIT noticeRequested({}); });
    addLaunches();
    addPause();
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
}

void Tray::addLaunches()
{
    m_menu.addSection(tr("Next launches"));
    const QDateTime now = m_context.clock();
    const auto rows = m_board ? readiness::nextLaunches(*m_board, now, kMostLaunches)
                              : std::vector<const readiness::BoardRow*>();
    if (rows.empty())
        m_menu.addAction(tr("None"))->setEnabled(false);
    for (const readiness::BoardRow* row : rows) {
        const QString text =
            tr("%1 %2, %3, %4", "project, release, verdict, launch")
                .arg(row->project.name, row->release.name, Words::of(row->evaluation.verdict),
                     Words::nearMoment(*row->release.launchAt, now));
        m_menu.addAction(trayIcon(*m_context.theme, row->evaluation.verdict), text, this,
                         [this, release = row->release.id] { Q_EMIT releaseRequested(release); });
    }
}

void Tray::addPause()
{
    m_menu.addSeparator();
    UserSettings& settings = m_settings;
    const QDateTime now = m_context.clock();
    const auto paused = settings.pausedUntil();
    if (paused && *paused > now) {
        m_menu.addAction(tr("Notify again (paused until %1)").arg(Words::nearMoment(*paused, now)), this,
                         [&settings] { settings.setPausedUntil(std::nullopt); });
        return;
    }
    m_menu.addAction(tr("Pause notifications for an hour"), this,
                     [&settings, now] { settings.setPausedUntil(now.addSecs(3600)); });
    m_menu.addAction(tr("Pause notifications until tomorrow"), this, [&settings, now] {
        settings.setPausedUntil(now.toLocalTime().date().addDays(1).startOfDay());
    });
}

void Tray::tell(const readiness::Notice& notice)
{
    m_lastTold = notice.key;
    m_icon.showMessage(NoticeWords::title(notice), NoticeWords::text(notice),
                       trayIcon(*m_context.theme, notice.verdict));
}

void Tray::tellMany(qsizetype notices)
{
    m_lastTold.clear();
    m_icon.showMessage(tr("%n new notice(s)", nullptr, static_cast<int>(notices)),
                       tr("They are listed in Slipway."), trayIcon(*m_context.theme, {}));
}

void Tray::tellItStays()
{
    m_lastTold.clear();
    m_icon.showMessage(tr("Slipway goes on here"), tr("Quit from this icon, or change it in the settings."),
                       trayIcon(*m_context.theme, {}));
}

} // namespace slipway::views
