// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every view into a folder, for looking at: of the samples, or of a workspace that large_workspace
// made. Usage: gallery FOLDER [--workspace FILE] [--filling few] [--size 1920x1080] [--theme dark] [VIEW...]
#include "views/golden/views.h"
#include "views/shell/known_views.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

namespace {

using namespace slipway;
using namespace slipway::test;

template<class E>
std::optional<E> named(std::initializer_list<E> all, const QString& name)
{
    for (const E each : all) {
        if (nameOf(each) == name)
            return each;
    }
    return std::nullopt;
}

struct Wish
{
    QDir folder;
    QString workspace; ///< empty: the samples
    Filling filling = Filling::Many;
    views::ThemeName theme = views::ThemeName::Light;
    QSize size;
    QStringList views; ///< empty: all
};

std::optional<Wish> wishOf(const QApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOptions({{QStringLiteral("workspace"), QStringLiteral("a file"), QStringLiteral("FILE")},
                       {QStringLiteral("filling"), QStringLiteral("empty, few or many"),
                        QStringLiteral("FILLING"), QStringLiteral("many")},
                       {QStringLiteral("theme"), QStringLiteral("light, dark or contrast"),
                        QStringLiteral("THEME"), QStringLiteral("light")},
                       {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"),
                        QStringLiteral("1280x800")}});
    parser.process(application);
    using views::ThemeName;
    const auto theme = named({ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast},
                             parser.value(QStringLiteral("theme")));
    const auto filling =
        named({Filling::Empty, Filling::Loading, Filling::Error, Filling::Few, Filling::Many},
              parser.value(QStringLiteral("filling")));
    const QStringList sides = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    QStringList rest = parser.positionalArguments();
    if (!theme || !filling || sides.size() != 2 || rest.isEmpty())
        return std::nullopt;
    Wish wish;
    wish.folder = QDir(QDir().absoluteFilePath(rest.takeFirst()));
    wish.workspace = parser.value(QStringLiteral("workspace"));
    wish.filling = *filling;
    wish.theme = *theme;
    wish.size = {sides[0].toInt(), sides[1].toInt()};
    wish.views = rest;
    return wish;
}

/// The window, filled and themed as was wished.
std::unique_ptr<Stage> raise(const Wish& wish)
{
    if (wish.workspace.isEmpty())
        return std::make_unique<Stage>(wish.filling, wish.theme, wish.size);
    return std::make_unique<Stage>(wish.workspace, wish.theme, wish.size);
}

/// Draws one view after the other. Pages share a window, since a large workspace takes long to read; what
/// covers a page or has a window of its own gets another.
class ViewPainter
{
public:
    explicit ViewPainter(const Wish& wish)
        : m_wish(wish)
    {
    }

    /// False where the view cannot be reached, or its picture not be kept.
    bool draw(const GoldenView& view)
    {
        const QString name = QString::fromLatin1(view.name);
        const bool isPage = bool(views::findKnownView(name));
        if (!isPage)
            m_pages.reset(); // one at a time: they have the current folder
        auto stage = m_pages ? std::move(m_pages) : raise(m_wish);
        const QString file = name + QLatin1Char('.') + nameOf(m_wish.theme) + QStringLiteral(".png");
        const bool isDrawn = view.open(*stage) && stage->picture().save(m_wish.folder.filePath(file));
        if (isPage)
            m_pages = std::move(stage);
        return isDrawn;
    }

private:
    const Wish& m_wish;
    std::unique_ptr<Stage> m_pages;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QTextStream problems(stderr);
    const std::optional<Wish> wish = wishOf(application);
    if (!wish || !wish->folder.mkpath(QStringLiteral("."))) {
        problems << "usage: gallery FOLDER [--workspace FILE] [--filling few] [--size 1920x1080] "
                    "[--theme dark] [VIEW...]\n";
        return 64;
    }
    ViewPainter painter(*wish);
    bool areAllDrawn = true;
    for (const GoldenView& view : goldenViews()) {
        if (!wish->views.isEmpty() && !wish->views.contains(QString::fromLatin1(view.name)))
            continue;
        if (painter.draw(view))
            continue;
        problems << view.name << ": cannot be drawn\n";
        areAllDrawn = false;
    }
    return areAllDrawn ? 0 : 1;
}
