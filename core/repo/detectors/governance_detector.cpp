// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

constexpr const char* kConduct = "repo.code_of_conduct.present";
constexpr const char* kSupport = "repo.support.present";
constexpr const char* kThreats = "repo.threat_model.present";
constexpr const char* kRetention = "repo.data_retention.present";
constexpr const char* kSaysPrototype = "repo.readme.says_prototype";
constexpr int kOpeningLines = 60; ///< of a README: what it is is said there

/// Sentences with which authors themselves say that it is not for production.
const QRegularExpression& prototypeSentence()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\bnot (?:yet )?(?:production[- ]ready|ready for production|"
                       "(?:meant|intended|suitable|suited|recommended|designed) (?:for|to be used in) (?:a "
                       "|use in )?production)|"
                       "\\bdo not use (?:this |it )?in production|"
                       "\\bthis (?:project|repository|repo|code|is|application|app)\\b(?: is)?(?: just| "
                       "only| currently)* an? "
                       "(?:early |simple |rough |quick )?(?:prototype|proof[- ]of[- ]concept|poc\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

class GovernanceDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind == EntryKind::Submodule || !isDocument(file.name) ||
            isShowcase(file.path) || isOfATool(file.path))
            return false;
        const QString name = file.name.toLower().replace(QLatin1Char('-'), QLatin1Char('_'));
        if (isCommunityPlace(file.path)) {
            if (name.startsWith(QLatin1String("code_of_conduct")) ||
                name.startsWith(QLatin1String("conduct.")))
                m_places.found(kConduct, file.path, 0, QStringLiteral("is there"));
            if (name.startsWith(QLatin1String("support.")) || name == QLatin1String("support"))
                m_places.found(kSupport, file.path, 0, QStringLiteral("is there"));
        }
        static const QRegularExpression threats(QStringLiteral("threat_?model"));
        static const QRegularExpression retention(
            QStringLiteral("data_?retention|retention_?(?:policy|schedule)"));
        if (threats.match(name).hasMatch())
            m_places.found(kThreats, file.path, 0, QStringLiteral("is there"));
        if (retention.match(name).hasMatch())
            m_places.found(kRetention, file.path, 0, QStringLiteral("is there"));
        const bool isRootReadme =
            !file.path.contains(QLatin1Char('/')) && name.startsWith(QLatin1String("readme"));
        return isRootReadme || mayHoldSection(name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (file.name.toLower().startsWith(QLatin1String("readme")) && !file.path.contains(QLatin1Char('/')))
            readOpening(file.path, text);
        else
            readSections(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {kConduct, kSupport, kThreats, kRetention, kSaysPrototype})
            m_places.tell(sink, fact);
    }

private:
    /// Instructions for assistants and the like lie in folders of their own.
    static bool isOfATool(const QString& path)
    {
        return path.startsWith(QLatin1Char('.')) && !path.startsWith(QLatin1String(".git"));
    }

    static bool mayHoldSection(const QString& name)
    {
        static const QRegularExpression pattern(
            QStringLiteral("security|privacy|gdpr|data_protection|architecture|threat"));
        return pattern.match(name).hasMatch();
    }

    void readOpening(const QString& path, std::string_view text)
    {
        forEachLine(text, [&](std::string_view raw, int number) {
            const QString line = toQt(raw);
            const auto match = prototypeSentence().match(line);
            if (match.hasMatch())
                m_places.found(kSaysPrototype, path, number, match.captured());
            return number < kOpeningLines;
        });
    }

    void readSections(const QString& path, std::string_view text)
    {
        const auto sections = sectionsOf(text);
        for (const Section& section : sections) {
            if (section.filled < 20)
                continue;
            if (section.heading.contains(QLatin1String("threat model"), Qt::CaseInsensitive))
                m_places.found(kThreats, path, section.line, section.heading);
            if (section.heading.contains(QLatin1String("retention"), Qt::CaseInsensitive))
                m_places.found(kRetention, path, section.line, section.heading);
        }
    }

    FirstPlaces m_places;
};

} // namespace

std::unique_ptr<Detector> makeGovernanceDetector()
{
    return std::make_unique<GovernanceDetector>();
}

} // namespace slipway::repo
