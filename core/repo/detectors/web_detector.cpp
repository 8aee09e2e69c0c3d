// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

constexpr const char* kRobots = "repo.web.robots";
constexpr const char* kSitemap = "repo.web.sitemap";
constexpr const char* kPrivacy = "repo.web.privacy_policy";
constexpr const char* kConsent = "repo.web.consent";
constexpr const char* kAccessibility = "repo.web.accessibility_checks";

/// Libraries that ask visitors for consent, and those that check pages for everybody's use.
bool asksForConsent(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral(
        "cookieconsent|cookie-consent|vanilla-cookieconsent|klaro|tarteaucitron|react-cookie-consent|"
        "usercentrics|onetrust|cookiebot|osano"));
    return pattern.match(name).hasMatch();
}

bool checksAccessibility(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("jsx-a11y|vuejs-accessibility|axe-core|jest-axe|vitest-axe|cypress-axe|"
                       "^@axe-core/|pa11y|^@lhci/|^lighthouse$|storybook/"
                       "addon-a11y|axe-playwright|^accessibility-checker$"));
    return pattern.match(name).hasMatch();
}

class WebDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path) ||
            isUnder(file.path, {"spec", "specs", "e2e"}))
            return false;
        seeName(file);
        return isManifest(file.name) || isYaml(file.name) || isPage(file.name) ||
               file.name.startsWith(QLatin1String(".eslintrc")) ||
               file.name.startsWith(QLatin1String("eslint.config."));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (isManifest(file.name)) {
            if (const auto manifest = readManifest(file.path, content)) {
                for (const Dependency& dependency : manifest->dependencies)
                    seeDependency(file.path, dependency);
            }
            return;
        }
        for (const std::string_view tool :
             {"jsx-a11y", "pa11y", "lhci autorun", "treosh/lighthouse-ci-action", "axe-core"}) {
            if (!isPage(file.name) && !file.name.startsWith(QLatin1String("dependabot")) &&
                text.find(tool) != std::string_view::npos)
                m_places.found(kAccessibility, file.path, lineOf(text, tool),
                               QString::fromLatin1(tool.data(), qsizetype(tool.size())));
        }
        if (isPage(file.name))
            readPage(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {kRobots, kSitemap, kPrivacy, kConsent, kAccessibility})
            m_places.tell(sink, fact);
        m_unnamed.tell(sink);
    }

private:
    /// Pages, and the templates that become pages.
    static bool isPage(const QString& name)
    {
        return hasEnding(name, {"html", "erb", "ejs", "hbs", "twig", "liquid", "eex", "heex", "cshtml"}) ||
               name.endsWith(QLatin1String(".blade.php"));
    }

    void seeName(const TreeFile& file)
    {
        const QString name = file.name.toLower();
        const QString stem = name.section(QLatin1Char('.'), 0, 0);
        if (stem == QLatin1String("robots") && hasEnding(name, {"txt", "ts", "js"}))
            m_places.found(kRobots, file.path, 1, QStringLiteral("rules for crawlers"));
        if (stem.startsWith(QLatin1String("sitemap")) && hasEnding(name, {"xml", "ts", "js"}))
            m_places.found(kSitemap, file.path, 1, QStringLiteral("the pages there are"));
        const bool tells =
            isPage(name) || hasEnding(name, {"md", "mdx", "tsx", "jsx", "vue", "svelte", "astro"});
        static const QRegularExpression privacy(
            QStringLiteral("(^|/)(privacy([-_]?(policy|notice|statement))?|datenschutz)(/|\\.)"));
        if (tells && privacy.match(file.path.toLower()).hasMatch())
            m_places.found(kPrivacy, file.path, 1, QStringLiteral("what is done with visitors' data"));
    }

    void seeDependency(const QString& path, const Dependency& dependency)
    {
        if (asksForConsent(dependency.name))
            m_places.found(kConsent, path, dependency.line, dependency.name);
        if (checksAccessibility(dependency.name))
            m_places.found(kAccessibility, path, dependency.line, dependency.name);
        if (dependency.name.contains(QLatin1String("sitemap")))
            m_places.found(kSitemap, path, dependency.line, dependency.name);
    }

    /// WCAG 2.2, 3.1.1: a page says its language.
    void readPage(const QString& path, std::string_view text)
    {
        static const QRegularExpression tag(QStringLiteral("<html(\\s[^>]*)?>"),
                                            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression language(QStringLiteral("(?<![\\w-])(xml:)?lang\\s*=|^<html\\s+[<{]"),
                                                 QRegularExpression::CaseInsensitiveOption);
        // Only what a page loads counts, not what it says.
        static const QRegularExpression consent(
            QStringLiteral("<(?:script|link)\\b[^>]*?(cookieconsent|cookiebot\\.com|onetrust|usercentrics|"
                           "klaro)"),
            QRegularExpression::CaseInsensitiveOption);
        const QString page = QString::fromUtf8(text.data(), qsizetype(text.size()));
        const auto lineIn = [&](qsizetype at) { return 1 + int(page.left(at).count(QLatin1Char('\n'))); };
        const auto opening = tag.match(page);
        if (opening.hasMatch() && !language.match(opening.captured()).hasMatch())
            m_unnamed.warned(path, lineIn(opening.capturedStart()),
                             QStringLiteral("the page does not say its language"));
        if (const auto asked = consent.match(page); asked.hasMatch())
            m_places.found(kConsent, path, lineIn(asked.capturedStart()), asked.captured(1));
    }

    FirstPlaces m_places;
    CountedPlaces m_unnamed{"repo.web.pages_without_language"};
};

} // namespace

std::unique_ptr<Detector> makeWebDetector()
{
    return std::make_unique<WebDetector>();
}

} // namespace slipway::repo
