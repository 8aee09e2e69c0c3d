// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>
#include <QSet>

namespace slipway::repo {

using namespace model;

namespace {

/// "http://10.1.2.3:8080": an address that only its author's network has.
bool namesPrivateHost(std::string_view line)
{
    for (const std::string_view prefix :
         {"http://10.", "http://192.168.", "https://10.", "https://192.168."}) {
        const size_t at = line.find(prefix);
        const size_t next = at == std::string_view::npos ? at : at + prefix.size();
        // 10.0.2.2 is the developer's own machine, as Android's emulator calls it.
        if (next != std::string_view::npos && next < line.size() && line[next] >= '0' && line[next] <= '9' &&
            line.substr(next, 5) != "0.2.2")
            return true;
    }
    return false;
}

class PrototypeDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        static const QSet<QString> names{QStringLiteral("poc"),        QStringLiteral("prototype"),
                                         QStringLiteral("prototypes"), QStringLiteral("spike"),
                                         QStringLiteral("spikes"),     QStringLiteral("hackathon"),
                                         QStringLiteral("throwaway"),  QStringLiteral("proof-of-concept")};
        if (file.isForeign || file.kind != EntryKind::File || isExample(file.path) ||
            isUnder(file.path, {"docs", "doc", "notebooks-docs", "bench", "benchmarks"}))
            return false;
        if (hasEnding(file.name, {"ipynb"}))
            m_notebooks.push_back(warning(QStringLiteral("repo.poc.notebooks"), file.path, 0,
                                          QStringLiteral("a notebook beside the shipped code")));
        // There a folder is named after a product.
        const bool isProduct = isUnder(file.path, {"integrations", "providers", "connectors", "plugins"});
        const QStringList parts = isProduct ? QStringList() : file.path.toLower().split(QLatin1Char('/'));
        for (const QString& part : parts.mid(0, std::max<qsizetype>(0, parts.size() - 1))) {
            if (names.contains(part) && !m_folders.contains(part)) {
                m_folders.insert(part);
                smell(file.path, 0, QStringLiteral("the folder is named %1").arg(part));
            }
        }
        return isSource(file.name) && !isTest(file.path, file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        static const QRegularExpression marker(
            QStringLiteral(
                "\\b(TODO|FIXME|XXX|HACK)\\b.*\\b(before (launch|release|prod|shipping|going live)|remove "
                "(this )?before|not for production|prod(uction)?[- ]ready|temporary hack)"),
            QRegularExpression::CaseInsensitiveOption);
        const bool isPython = file.name.endsWith(QLatin1String(".py"));
        std::string previous;
        forEachLine(viewOf(content), [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw);
            const bool mayBeMarked =
                line.find("TODO") != std::string_view::npos || line.find("FIXME") != std::string_view::npos ||
                line.find("HACK") != std::string_view::npos || line.find("XXX") != std::string_view::npos;
            if (mayBeMarked &&
                marker.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))).hasMatch())
                smell(file.path, number, QStringLiteral("work that was to be done before launch"));
            else if (!isComment(line) && namesPrivateHost(line))
                smell(file.path, number,
                      QStringLiteral("a host of a private network is written into the code"));
            else if (isPython && line == "pass" && previous.starts_with("except") &&
                     (previous == "except:" || previous == "except Exception:"))
                smell(file.path, number, QStringLiteral("every error is caught and thrown away"));
            else if (line == "end" && (previous == "rescue" || previous == "rescue => e" ||
                                       previous == "rescue StandardError"))
                smell(file.path, number - 1, QStringLiteral("every error is caught and thrown away"));
            else if (line.find("catch") != std::string_view::npos &&
                     (line.ends_with("catch (e) {}") || line.ends_with("catch (Exception e) {}") ||
                      line.ends_with("catch (...) {}")))
                smell(file.path, number, QStringLiteral("an error is caught and thrown away"));
            previous = std::string(line);
            return true;
        });
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.poc.notebooks"), qint64(m_notebooks.size()));
        sink.add(QStringLiteral("repo.poc.smells"), qint64(m_smells.size()));
        for (auto* findings : {&m_notebooks, &m_smells}) {
            for (Finding& finding : *findings)
                sink.find(std::move(finding));
        }
    }

private:
    void smell(const QString& path, int line, const QString& what)
    {
        m_smells.push_back(warning(QStringLiteral("repo.poc.smells"), path, line, what));
    }

    std::vector<Finding> m_notebooks;
    std::vector<Finding> m_smells;
    QSet<QString> m_folders;
};

} // namespace

std::unique_ptr<Detector> makePrototypeDetector()
{
    return std::make_unique<PrototypeDetector>();
}

} // namespace slipway::repo
