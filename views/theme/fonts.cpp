// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/fonts.h"

#include "resources/resources.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QThread>

#include <map>

namespace slipway::views {

namespace {

/// What loadFonts() found; empty before.
QString& loadedFamily()
{
    static QString family;
    return family;
}

QFont makeFont(TextStyle style)
{
    QFont font(loadedFamily());
    font.setHintingPreference(QFont::PreferNoHinting); // hinted widths tear tabular figures apart
    switch (style) {
    case TextStyle::Body:
        font.setPixelSize(14);
        break;
    case TextStyle::BodyStrong:
        font.setPixelSize(14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Small:
        font.setPixelSize(12);
        break;
    case TextStyle::SmallStrong:
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        font.setPixelSize(16);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::PageTitle:
        font.setPixelSize(18);
        font.setWeight(QFont::Bold);
        break;
    case TextStyle::Display:
        font.setPixelSize(40);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

} // namespace

void loadFonts()
{
    if (!loadedFamily().isEmpty())
        return;
    resources::initGuiResources();
    const QDir folder(QStringLiteral(":/slipway/fonts"));
    for (const QString& name : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")})) {
        const int id = QFontDatabase::addApplicationFont(folder.filePath(name));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            loadedFamily() = families.front();
    }
    if (loadedFamily().isEmpty())
        loadedFamily() = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QString fontFamily()
{
    loadFonts();
    return loadedFamily();
}

QFont fontIn(TextStyle style)
{
    loadFonts();
    // A font that is used again has its glyphs and measures at hand; one made anew looks them up each time,
    // which is most of what painting a cell costs. What it has at hand belongs to one thread.
    if (!qApp || QThread::currentThread() != qApp->thread())
        return makeFont(style);
    static std::map<TextStyle, QFont> made;
    static const bool isCleared = [] {
        qAddPostRoutine([] { made.clear(); });
        return true;
    }();
    Q_UNUSED(isCleared)
    const auto known = made.find(style);
    return known != made.end() ? known->second : made.emplace(style, makeFont(style)).first->second;
}

} // namespace slipway::views
