// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_drawing.h"

#include "app/source_port.h"
#include "views/language/language.h"
#include "views/moment_choice.h"
#include "views/picture/view_picture.h"
#include "views/shell/come_to_rest.h"
#include "views/shell/known_views.h"
#include "views/shell/main_window.h"
#include "views/shell/navigator.h"
#include "views/shell/side_bar.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

namespace slipway::app {

using namespace model;
using views::KnownView;

namespace {

views::ThemeName themeOf(const QString& name)
{
    if (name == QLatin1String("dark"))
        return views::ThemeName::Dark;
    return name == QLatin1String("high-contrast") ? views::ThemeName::HighContrast : views::ThemeName::Light;
}

Status checkOrder(const KnownView& view, const ViewOrder& order)
{
    const QString where = QStringLiteral("--view %1").arg(order.view);
    if (view.isOfRelease && order.project.isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("is a view of one release"), where,
                     QStringLiteral("name its project: --project NAME")};
    if (!view.isOfRelease && !(order.project.isEmpty() && order.release.isEmpty()))
        return Error{ErrorCode::InvalidInput, QStringLiteral("is no view of one release"), where,
                     QStringLiteral("leave out --project and --release")};
    if (order.asOf && !view.showsPast)
        return Error{ErrorCode::InvalidInput, QStringLiteral("shows only what is now"), where,
                     QStringLiteral("leave out --as-of")};
    return Done{};
}

/// The window that the view is in, shown nowhere, with everything fixed that is not the workspace's.
class DrawnWindow
{
public:
    DrawnWindow(const QDateTime& now, const QString& person, const ViewOrder& order)
    {
        for (const QSettings::Scope scope : {QSettings::UserScope, QSettings::SystemScope})
            QSettings::setPath(QSettings::NativeFormat, scope, m_settings.path());
        QApplication::setStyle(QStringLiteral("fusion"));
        QApplication::setCursorFlashTime(0);
        views::loadLanguage();
        views::ViewContext context;
        context.theme = &m_theme;
        context.actions = &m_actions;
        context.clock = [now] { return now; };
        context.person = person;
        views::AppPort port;
        port.sources = makeSourcePort();
        m_window = std::make_unique<views::MainWindow>(context, std::move(port));
        m_theme.set(themeOf(order.theme));
        m_window->setAttribute(Qt::WA_DontShowOnScreen);
        m_window->resize(order.size);
        m_window->show();
    }

    [[nodiscard]] Status open(std::shared_ptr<readiness::Workspace> workspace, const KnownView& view,
                              const ReleaseId& release, const store::AsOf& asOf)
    {
        m_window->setWorkspace(std::move(workspace), true);
        m_window->navigator().sideBar().hide();
        views::comeToRest(*m_window);
        if (asOf)
            m_window->context().moment->choose(asOf);
        if (!release.isEmpty())
            m_window->showRelease(release);
        views::comeToRest(*m_window);
        if (!views::showKnownView(view, m_actions))
            return Error{ErrorCode::Internal, QStringLiteral("the window has no such view"),
                         QString::fromLatin1(view.name), QStringLiteral("please report this")};
        views::comeToRest(*m_window);
        leaveOutThisMachine();
        scrollToTheStart();
        return complaint();
    }

    [[nodiscard]] QWidget& content() { return *m_window->centralWidget(); }

private:
    /// Where this machine keeps its files tells of whose account it is, and is another one each time.
    void leaveOutThisMachine() const
    {
        if (auto* files = m_window->findChild<QLabel*>(QStringLiteral("settingFiles"))) {
            files->parentWidget()->hide();
            views::comeToRest(*m_window);
        }
    }

    /// A view goes to what is chosen in it, which is nobody's choice here.
    void scrollToTheStart() const
    {
        for (const auto* area : m_window->findChildren<QAbstractScrollArea*>()) {
            for (QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
                bar->setValue(bar->minimum());
        }
        views::comeToRest(*m_window); // what came into sight may have to be read
    }

    /// What the view itself says it could not do: it is no picture of the workspace then.
    [[nodiscard]] Status complaint() const
    {
        for (const auto* message : m_window->findChildren<views::InlineMessage*>()) {
            if (message->isVisible() && message->property("message").toString() == QLatin1String("error"))
                return Error{ErrorCode::Unreadable, message->text(), {}, {}};
        }
        return Done{};
    }

    QTemporaryDir m_settings;
    views::Theme m_theme;
    views::ActionCollection m_actions;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace

Result<QByteArray> drawView(std::shared_ptr<readiness::Workspace> workspace, const ViewOrder& order,
                            const QDateTime& now, const QString& person)
{
    const auto view = views::findKnownView(order.view);
    if (!view)
        return view.error();
    if (const Status fits = checkOrder(*view, order); !fits)
        return fits.error();
    ReleaseId release;
    if (view->isOfRelease) {
        const auto found = workspace->findRelease(order.project, order.release, order.asOf);
        if (!found)
            return found.error();
        release = found->id;
    }
    DrawnWindow window(now, person, order);
    if (const Status opened = window.open(std::move(workspace), *view, release, order.asOf); !opened)
        return opened.error();
    return views::pictureOf(window.content(),
                            order.isSvg ? views::PictureFormat::Svg : views::PictureFormat::Png,
                            QStringLiteral("Slipway: %1").arg(order.view));
}

} // namespace slipway::app
