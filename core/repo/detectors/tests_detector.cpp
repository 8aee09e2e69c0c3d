// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"

#include <QRegularExpression>

#include <array>

namespace slipway::repo {

using namespace model;

namespace {

/// Marks that switch a test off for everybody, at the start of a line.
constexpr std::array<std::string_view, 17> kDisabling{"@Ignore",
                                                      "@Disabled",
                                                      "xit(",
                                                      "xdescribe(",
                                                      "xtest(",
                                                      "it.skip(",
                                                      "test.skip(",
                                                      "describe.skip(",
                                                      "#[ignore",
                                                      "[Ignore",
                                                      "@pytest.mark.skip(",
                                                      "@unittest.skip(",
                                                      "@Skip",
                                                      "pending(",
                                                      "@tag :skip",
                                                      "[Fact(Skip",
                                                      "[Theory(Skip"};

constexpr size_t kLongestStatement = 500; ///< of what people comment out

bool isDisabled(std::string_view line)
{
    if (std::any_of(kDisabling.begin(), kDisabling.end(),
                    [&](std::string_view mark) { return line.starts_with(mark); }))
        return true;
    if (line == "@pytest.mark.skip")
        return true;
    // GoogleTest switches a test off by its name.
    return line.starts_with("TEST") && line.find("DISABLED_") != std::string_view::npos;
}

bool holdsRustTests(std::string_view text)
{
    bool holds = false;
    forEachLine(text, [&](std::string_view line, int) {
        holds = trimmed(line).starts_with("#[cfg(test)]");
        return !holds;
    });
    return holds;
}

/// A PHPUnit test whose first act is to skip itself; one that does so on a condition is not switched off.
bool skipsPhpTest(std::string_view line, std::string_view previous)
{
    const size_t skips = line.find("markTestSkipped(");
    if (skips == std::string_view::npos)
        return false;
    const bool isFirst = line.starts_with("$this->") || line.starts_with("self::");
    return line.find("function test") < skips ||
           (isFirst && previous.find("function test") != std::string_view::npos);
}

/// A call of an assertion behind a comment's mark, as a whole statement: a sentence about one does not end
/// so.
bool isCommentedAssertion(std::string_view line)
{
    if (line.size() > kLongestStatement || (!line.starts_with('#') && !line.starts_with("//")))
        return false;
    if (line.find("ssert") == std::string_view::npos && line.find("expect") == std::string_view::npos &&
        line.find("EXPECT") == std::string_view::npos && line.find("ASSERT") == std::string_view::npos)
        return false;
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:#|//"
        ")\\s*(?:(?:await\\s+)?expect\\(.*\\)\\.[A-Za-z.]+\\(.*\\);?$|(?:self\\.|[Aa]ssert\\.|Assertions\\.)?"
        "assert[A-Z_]\\w*\\(.*\\);?$|assert\\.\\w+\\(.*\\);?$|[Aa]ssert\\.[A-Z]\\w*\\(.*\\);?$|"
        "assert [\\w.\\[\\]()\"']+ (?:==|!=|>=?|<=?|is|in|not in) \\S+$|assert(?:_eq|_ne)?!\\(.*\\);$|"
        "(?:EXPECT|ASSERT)_[A-Z_]+\\(.*\\);$)"));
    return pattern.match(toQt(line)).hasMatch();
}

class TestsDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || !isSource(file.name) || file.kind == EntryKind::Symlink)
            return false;
        const bool test = isTest(file.path, file.name);
        ++(test ? m_tests : m_sources);
        if (test && m_firstTest.isEmpty())
            m_firstTest = file.path;
        return test || file.name.endsWith(QLatin1String(".rs"));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        // Rust keeps unit tests beside what they test.
        if (!isTest(file.path, file.name)) {
            if (!holdsRustTests(viewOf(content)))
                return;
            ++m_tests;
            if (m_firstTest.isEmpty())
                m_firstTest = file.path;
        }
        const bool isPhp = file.name.endsWith(QLatin1String(".php"));
        std::string previous;
        forEachLine(viewOf(content), [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw);
            // A Go test that skips as its very first act is switched off; one that skips on a condition is
            // not.
            const bool skipsAtOnce = line.starts_with("t.Skip(") && previous.starts_with("func Test");
            if (isDisabled(line) || skipsAtOnce || (isPhp && skipsPhpTest(line, previous)))
                m_disabled.push_back(warning(QStringLiteral("repo.tests.disabled"), file.path, number,
                                             QStringLiteral("a test is switched off")));
            if (isCommentedAssertion(line))
                m_commented.warned(file.path, number, QStringLiteral("an assertion is commented out"));
            if (!line.empty() && line != "{")
                previous = std::string(line);
            return true;
        });
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.tests.files"), m_tests);
        sink.add(QStringLiteral("repo.tests.source_files"), m_sources);
        if (m_sources > 0) // of nothing but tests there is no share
            sink.add(QStringLiteral("repo.tests.share_percent"),
                     100.0 * static_cast<double>(m_tests) / static_cast<double>(m_tests + m_sources));
        sink.add(QStringLiteral("repo.tests.disabled"), qint64(m_disabled.size()));
        if (!m_firstTest.isEmpty())
            sink.find(shownBy(QStringLiteral("repo.tests.files"), m_firstTest, 0,
                              QStringLiteral("the first of %1 test files").arg(m_tests)));
        m_commented.tell(sink);
        for (Finding& finding : m_disabled)
            sink.find(std::move(finding));
    }

private:
    qint64 m_tests = 0;
    qint64 m_sources = 0;
    QString m_firstTest;
    std::vector<Finding> m_disabled;
    CountedPlaces m_commented{"repo.tests.commented_assertions"};
};

} // namespace

std::unique_ptr<Detector> makeTestsDetector()
{
    return std::make_unique<TestsDetector>();
}

} // namespace slipway::repo
