// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/licence_text.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

using namespace model;

namespace {

bool startsWithAny(const QString& name, std::initializer_list<const char*> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const char* p) { return name.startsWith(QLatin1String(p)); });
}

/// A CODEOWNERS of comments and blank lines asks nobody to review.
bool ownsAnything(const QByteArray& content)
{
    bool owns = false;
    forEachLine(viewOf(content), [&](std::string_view raw, int) {
        const std::string_view line = trimmed(raw);
        owns = !line.empty() && line.front() != '#' && line.find('@') != std::string_view::npos;
        return !owns;
    });
    return owns;
}

class DocumentsDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        // REUSE (reuse.software) keeps one text for each licence in LICENSES/.
        if (file.path.startsWith(QLatin1String("LICENSES/")))
            return keep(m_reuse, file.path);
        if (file.kind == EntryKind::Submodule || !isCommunityPlace(file.path))
            return false;
        const QString name = file.name.toLower();
        const bool isRoot = !file.path.contains(QLatin1Char('/'));
        if (name == QLatin1String("codeowners"))
            return true;
        if (!isDocument(name) && !startsWithAny(name, {"license.", "licence.", "copying."}))
            return false;
        if (isRoot && startsWithAny(name, {"license", "licence", "copying", "unlicense"}))
            return keep(m_licence, file.path);
        if (isRoot && startsWithAny(name, {"readme"}))
            return keep(m_readme, file.path);
        if (startsWithAny(name, {"security"}) && !name.startsWith(QLatin1String("security_contacts")))
            return keep(m_security, file.path);
        if (startsWithAny(name, {"contributing", "hacking"}))
            keep(m_contributing, file.path);
        else if (isChangelog(name))
            keep(m_changelog, file.path);
        return false;
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        static const QRegularExpression howToRun(
            QStringLiteral(
                "\\b(install|installation|installing|usage|using|getting started|quick ?start|build|building|"
                "compil|run|running|setup|set up|develop|development|how to|deploy|start)"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression contact(
            QStringLiteral(
                "[A-Za-z0-9._%+-]+(@| at |\\[at\\])[A-Za-z0-9.-]+\\.[a-z]{2,}|https?://|security advisor|"
                "private(ly)? (vulnerability )?report|hackerone|bugcrowd"),
            QRegularExpression::CaseInsensitiveOption);
        if (file.name.toLower() == QLatin1String("codeowners")) {
            if (ownsAnything(content))
                keep(m_codeowners, file.path);
            return;
        }
        if (file.path == m_licence || file.path == m_reuse)
            m_spdx[file.path] = spdxOf(content);
        if (file.path == m_security)
            m_hasContact = contact.match(QString::fromUtf8(content)).hasMatch();
        if (file.path != m_readme)
            return;
        for (const Section& section : sectionsOf(viewOf(content))) {
            if (m_howToRunLine == 0 && howToRun.match(section.heading).hasMatch())
                m_howToRunLine = section.line;
        }
        // A README that shows commands says how to run, whatever its headings are called.
        if (m_howToRunLine == 0)
            m_howToRunLine = lineOf(viewOf(content), "```sh");
        if (m_howToRunLine == 0)
            m_howToRunLine = lineOf(viewOf(content), "```bash");
        if (const size_t prompt = viewOf(content).find("\n$ ");
            m_howToRunLine == 0 && prompt != std::string_view::npos)
            m_howToRunLine = lineAt(viewOf(content), prompt + 1);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        const QString licence = m_licence.isEmpty() ? m_reuse : m_licence;
        tell(sink, QStringLiteral("repo.licence.present"), licence);
        if (!licence.isEmpty()) {
            const QString spdx = m_spdx.value(licence, QStringLiteral("unrecognised"));
            sink.add(QStringLiteral("repo.licence.spdx"), spdx);
            sink.find(shownBy(QStringLiteral("repo.licence.spdx"), licence, 1, spdx));
        }
        tell(sink, QStringLiteral("repo.readme.present"), m_readme);
        sink.add(QStringLiteral("repo.readme.says_how_to_run"), m_howToRunLine > 0);
        if (m_howToRunLine > 0)
            sink.find(shownBy(QStringLiteral("repo.readme.says_how_to_run"), m_readme, m_howToRunLine,
                              QStringLiteral("says how")));
        tell(sink, QStringLiteral("repo.changelog.present"), m_changelog);
        tell(sink, QStringLiteral("repo.security_policy.present"), m_security);
        sink.add(QStringLiteral("repo.security_policy.has_contact"), m_hasContact);
        tell(sink, QStringLiteral("repo.codeowners.present"), m_codeowners);
        tell(sink, QStringLiteral("repo.contributing.present"), m_contributing);
    }

private:
    /// Keeps the first path; true if this is it.
    static bool keep(QString& kept, const QString& path)
    {
        if (kept.isEmpty())
            kept = path;
        return kept == path;
    }

    static void tell(FactSink& sink, const QString& fact, const QString& path)
    {
        sink.add(fact, !path.isEmpty());
        if (!path.isEmpty())
            sink.find(shownBy(fact, path, 0, QStringLiteral("is there")));
    }

    QString m_licence;
    QString m_reuse;
    QHash<QString, QString> m_spdx; ///< by the path of the licence
    QString m_readme;
    int m_howToRunLine = 0;
    QString m_changelog;
    QString m_security;
    bool m_hasContact = false;
    QString m_codeowners;
    QString m_contributing;
};

} // namespace

std::unique_ptr<Detector> makeDocumentsDetector()
{
    return std::make_unique<DocumentsDetector>();
}

} // namespace slipway::repo
