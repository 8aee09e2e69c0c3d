// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/ci_commands.h"
#include "core/repo/detectors/ci_systems.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QRegularExpression>
#include <QSet>

namespace slipway::repo {

namespace {

/// Lines that are looked for exactly; more findings than that nobody reads.
constexpr int kMostLooks = 1000;
/// Of one file: aliases may make more of little.
constexpr int kMostCommands = 20'000;
constexpr int kMostIgnoring = 100;
constexpr qsizetype kLongestCommand = 4000;

bool isTrue(const YAML::Node& map, const char* key)
{
    return scalarAt(map, key) == QLatin1String("true");
}

/// What a system calls a step or job whose failure changes nothing.
bool ignoresFailure(const YAML::Node& map)
{
    return isTrue(map, "continue-on-error") || isTrue(map, "allow_failure") ||
           isTrue(map, "continueOnError") || isTrue(map, "soft_fail") ||
           scalarAt(map, "failure") == QLatin1String("ignore");
}

/// "pytest || true"
bool discardsOutcome(const QString& command)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\|\\|\\s*(?:true|:|exit 0)\\s*[\"')]*\\s*(?:#.*)?$"));
    return pattern.match(command).hasMatch();
}

/// https://docs.github.com/actions/reference/security/secure-use: what anybody who opens an issue or a pull
/// request can write.
const QRegularExpression& writtenByAnybody()
{
    static const QRegularExpression pattern(QStringLiteral(
        "github\\.head_ref|github\\.event\\.(?:issue\\.(?:title|body)|discussion\\.(?:title|body)|"
        "pull_request\\.(?:title|body|head\\.(?:ref|label|repo\\.default_branch))|"
        "(?:comment|review|review_comment)\\.body|head_commit\\.(?:message|author\\.(?:name|email))|"
        "workflow_run\\.(?:head_branch|head_commit\\.message|pull_requests[^ }]*\\.head\\.ref)|"
        "commits[^ }]*\\.(?:message|author\\.(?:name|email)))"));
    return pattern;
}

/// The expression of a line that a stranger's text is put into; what only compares it gives true or false.
QString injectedInto(const QString& line)
{
    static const QRegularExpression expression(QStringLiteral("\\$\\{\\{(.*?)\\}\\}"));
    static const QRegularExpression comparison(
        QStringLiteral("\\b(?:contains|startsWith|endsWith)\\s*\\(|[!=]="));
    auto matches = expression.globalMatch(line);
    while (matches.hasNext()) {
        const QString inside = matches.next().captured(1);
        if (writtenByAnybody().match(inside).hasMatch() && !comparison.match(inside).hasMatch())
            return inside.trimmed();
    }
    return {};
}

/// Runs with the repository's secrets, though a stranger set it off.
bool isPrivilegedTrigger(const QString& name)
{
    return name == QLatin1String("pull_request_target") || name == QLatin1String("workflow_run");
}

class CiGatesDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign && !file.path.startsWith(QLatin1String(".github/")))
            return false;
        return file.kind == EntryKind::File && !ciSystemOf(file.path).isEmpty();
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        m_path = file.path;
        m_text = viewOf(content);
        m_system = ciSystemOf(file.path);
        m_commands = 0;
        m_ignoring = 0;
        if (m_system == QLatin1String("Jenkins") || m_system == QLatin1String("CI script")) {
            readLines();
            return;
        }
        const auto documents = yamlDocuments(content);
        if (!documents)
            return; // the CI family notes it
        for (const YAML::Node& document : *documents) {
            m_ignored.clear();
            forEachMapping(document, [&](const YAML::Node& map) { readMapping(map); });
            if (m_system == QLatin1String("GitHub Actions"))
                readWorkflow(document);
        }
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.ci.environments"), qint64(m_environments.size()));
        for (model::Finding& finding : m_environmentPlaces)
            sink.find(std::move(finding));
        for (CountedPlaces* places :
             {&m_approvals, &m_promotions, &m_ignoredTests, &m_checkouts, &m_injections})
            places->tell(sink);
    }

private:
    /// The line from `from` on that holds the command: a block scalar's mark is the line of its bar.
    int placeOf(const QString& command, int from)
    {
        if (++m_looks > kMostLooks)
            return from;
        const QByteArray word = command.toUtf8();
        int place = from;
        forEachLine(m_text, [&](std::string_view line, int number) {
            const bool isIt = number >= from && line.find(viewOf(word)) != std::string_view::npos;
            if (isIt)
                place = number;
            return !isIt;
        });
        return place;
    }

    void readLines()
    {
        // https://www.jenkins.io/doc/pipeline/steps/pipeline-input-step/ and the declarative directive
        static const QRegularExpression input(QStringLiteral("^input(?:\\s*[({'\"]|\\s+(?:message|id)\\b)"));
        forEachLine(m_text, [&](std::string_view raw, int number) {
            const std::string_view code = trimmed(raw);
            if (isComment(code))
                return true;
            const QString line = toQt(code);
            if (m_system == QLatin1String("Jenkins") && line.startsWith(QLatin1String("input")) &&
                input.match(line).hasMatch())
                m_approvals.shown(m_path, number, QStringLiteral("a person is asked"));
            if (discardsOutcome(line) && runsTests(line))
                m_ignoredTests.warned(m_path, number, QStringLiteral("a failure is ignored: ") + line);
            return true;
        });
    }

    void readMapping(const YAML::Node& map)
    {
        if (ignoresFailure(map) && ++m_ignoring <= kMostIgnoring)
            forEachMapping(map, [&](const YAML::Node& inner) { readCommands(inner, true); });
        readCommands(map, false);
        readApproval(map);
        readEnvironment(map);
    }

    void readCommands(const YAML::Node& map, bool isIgnored)
    {
        for (const char* key : {"run", "script", "before_script", "after_script", "command", "commands",
                                "bash", "pwsh", "powershell"}) {
            const YAML::Node value = childAt(map, key);
            if (!value.IsDefined())
                continue;
            if (value.IsScalar())
                readCommand(value, isIgnored);
            else if (value.IsSequence()) {
                for (const auto& item : value) {
                    if (item.IsScalar())
                        readCommand(item, isIgnored);
                }
            }
        }
    }

    void readCommand(const YAML::Node& node, bool isIgnored)
    {
        const QStringList lines = QString::fromStdString(node.Scalar()).split(QLatin1Char('\n'));
        for (const QString& command : lines) {
            const QString line = command.trimmed();
            if (line.size() > kLongestCommand || ++m_commands > kMostCommands)
                continue;
            const bool isWithoutEffect = isIgnored || discardsOutcome(line);
            if (!isWithoutEffect || !runsTests(line))
                continue;
            const int place = placeOf(line, lineOf(node));
            if (m_ignored.contains(place))
                continue;
            m_ignored.insert(place);
            m_ignoredTests.warned(m_path, place, QStringLiteral("a failure is ignored: ") + line);
        }
    }

    void readApproval(const YAML::Node& map)
    {
        const bool isBlock = m_system == QLatin1String("Buildkite") && childAt(map, "block").IsDefined();
        const bool isCircle =
            m_system == QLatin1String("CircleCI") && scalarAt(map, "type") == QLatin1String("approval");
        const bool isBitbucket = m_system == QLatin1String("Bitbucket Pipelines") &&
                                 scalarAt(map, "trigger") == QLatin1String("manual") &&
                                 childAt(map, "deployment").IsDefined();
        const bool isAzure = scalarAt(map, "task").startsWith(QLatin1String("ManualValidation@"));
        const bool isGitHub = scalarAt(map, "uses").startsWith(QLatin1String("trstringer/manual-approval@"));
        const YAML::Node environment = childAt(map, "environment");
        // "action: stop" takes a preview down.
        const bool isGitLab = m_system == QLatin1String("GitLab CI") && environment.IsDefined() &&
                              scalarAt(environment, "action").isEmpty() && isStartedByPerson(map);
        if (isBlock || isCircle || isBitbucket || isAzure || isGitHub || isGitLab)
            m_approvals.shown(m_path, lineOf(map), QStringLiteral("waits for a person"));
    }

    static bool isStartedByPerson(const YAML::Node& job)
    {
        if (scalarAt(job, "when") == QLatin1String("manual"))
            return true;
        const YAML::Node rules = childAt(job, "rules");
        if (!rules.IsDefined() || !rules.IsSequence())
            return false;
        return std::any_of(rules.begin(), rules.end(), [](const auto& rule) {
            return scalarAt(rule, "when") == QLatin1String("manual");
        });
    }

    /// GitHub, GitLab and Azure say `environment`, Bitbucket `deployment`.
    void readEnvironment(const YAML::Node& map)
    {
        const bool isBitbucket = m_system == QLatin1String("Bitbucket Pipelines");
        const YAML::Node value = childAt(map, isBitbucket ? "deployment" : "environment");
        const bool isJob = isBitbucket || childAt(map, "runs-on").IsDefined() ||
                           childAt(map, "deployment").IsDefined() ||
                           (m_system == QLatin1String("GitLab CI") && childAt(map, "script").IsDefined());
        if (!value.IsDefined() || !isJob)
            return;
        const QString name =
            value.IsScalar() ? QString::fromStdString(value.Scalar()) : scalarAt(value, "name");
        // A name put together at run time is a preview of a branch; GitHub's pages are documents.
        if (name.isEmpty() || name.contains(QLatin1Char('$')) || name == QLatin1String("github-pages"))
            return;
        if (!m_environments.contains(name)) {
            m_environments.insert(name);
            m_environmentPlaces.push_back(
                shownBy(QStringLiteral("repo.ci.environments"), m_path, lineOf(value), name.left(120)));
        }
        const bool isProduction = name.startsWith(QLatin1String("prod"), Qt::CaseInsensitive) ||
                                  name.compare(QLatin1String("live"), Qt::CaseInsensitive) == 0;
        for (const char* order : {"needs", "dependsOn"}) {
            if (isProduction && childAt(map, order).IsDefined())
                m_promotions.shown(m_path, lineOf(value),
                                   QStringLiteral("%1 comes after other jobs").arg(name));
        }
    }

    void readWorkflow(const YAML::Node& document)
    {
        const bool isForStrangers = runsForStrangers(childAt(document, "on"));
        const YAML::Node jobs = childAt(document, "jobs");
        if (!jobs.IsDefined() || !jobs.IsMap())
            return;
        for (const auto& job : jobs) {
            const YAML::Node steps = childAt(job.second, "steps");
            if (!steps.IsDefined() || !steps.IsSequence())
                continue;
            for (const auto& step : steps) {
                readInjection(childAt(step, "run"));
                if (scalarAt(step, "uses").startsWith(QLatin1String("actions/github-script@")))
                    readInjection(childAt(childAt(step, "with"), "script"));
                if (isForStrangers && !isOwnBranchesOnly(job.second) && !isOwnBranchesOnly(step))
                    readCheckout(step);
            }
        }
    }

    static bool runsForStrangers(const YAML::Node& on)
    {
        if (!on.IsDefined())
            return false;
        if (on.IsScalar())
            return isPrivilegedTrigger(QString::fromStdString(on.Scalar()));
        if (!on.IsMap() && !on.IsSequence())
            return false;
        return std::any_of(on.begin(), on.end(), [&](const auto& entry) {
            const YAML::Node name = on.IsMap() ? entry.first : static_cast<const YAML::Node&>(entry);
            return name.IsScalar() && isPrivilegedTrigger(QString::fromStdString(name.Scalar()));
        });
    }

    /// Asks for branches of the repository itself, or for one author, such as Dependabot.
    static bool isOwnBranchesOnly(const YAML::Node& jobOrStep)
    {
        const QString condition = scalarAt(jobOrStep, "if").remove(QLatin1Char(' '));
        return condition.contains(QLatin1String("head.repo.full_name==github.repository")) ||
               condition.contains(QLatin1String("head_repository.full_name==github.repository")) ||
               condition.contains(QLatin1String("head.repo.fork==false")) ||
               condition.contains(QLatin1String("pull_request.user.login==")) ||
               condition.contains(QLatin1String("!github.event.pull_request.head.repo.fork"));
    }

    void readInjection(const YAML::Node& script)
    {
        if (!script.IsDefined() || !script.IsScalar())
            return;
        const QStringList lines = QString::fromStdString(script.Scalar()).split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            const QString injected = line.size() > kLongestCommand ? QString() : injectedInto(line);
            if (!injected.isEmpty())
                m_injections.warned(
                    m_path, placeOf(line.trimmed(), lineOf(script)),
                    QStringLiteral("a script gets text that anybody can write: %1").arg(injected));
        }
    }

    void readCheckout(const YAML::Node& step)
    {
        static const QRegularExpression head(
            QStringLiteral("pull_request\\.head\\.(?:sha|ref)|pull_request\\.number|github\\.head_ref|"
                           "workflow_run\\.head_(?:sha|branch)|github\\.event\\.number|refs/pull/"));
        const YAML::Node ref = childAt(childAt(step, "with"), "ref");
        const bool isCheckout = scalarAt(step, "uses").startsWith(QLatin1String("actions/checkout@")) &&
                                ref.IsDefined() && ref.IsScalar() &&
                                head.match(QString::fromStdString(ref.Scalar())).hasMatch();
        if (isCheckout)
            m_checkouts.warned(
                m_path, lineOf(ref),
                QStringLiteral("a stranger's code is checked out where the repository's secrets are"));
        if (scalarAt(step, "run").contains(QLatin1String("gh pr checkout")))
            m_checkouts.warned(m_path, placeOf(QStringLiteral("gh pr checkout"), lineOf(step)),
                               QStringLiteral("a stranger's code is checked out where the repository's "
                                              "secrets are"));
    }

    QString m_path;
    QString m_system;
    std::string_view m_text;
    int m_looks = 0;
    int m_commands = 0;
    int m_ignoring = 0;
    QSet<int> m_ignored; ///< lines of the document that were counted
    QSet<QString> m_environments;
    std::vector<model::Finding> m_environmentPlaces;
    CountedPlaces m_approvals{"repo.ci.approvals"};
    CountedPlaces m_promotions{"repo.ci.promotions"};
    CountedPlaces m_ignoredTests{"repo.ci.ignored_tests"};
    CountedPlaces m_checkouts{"repo.ci.untrusted_checkouts"};
    CountedPlaces m_injections{"repo.ci.script_injections"};
};

} // namespace

std::unique_ptr<Detector> makeCiGatesDetector()
{
    return std::make_unique<CiGatesDetector>();
}

} // namespace slipway::repo
