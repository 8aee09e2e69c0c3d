// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/text_lines.h"

namespace slipway::repo {

namespace {

struct Mark
{
    std::string_view word; ///< with a line's end behind it: the whole line
    const char* fact;
    const char* what;
    std::string_view beside = {}; ///< must stand in the file too
};

constexpr Mark kMarks[] = {
    {"kind: Rollout\n", "repo.delivery.rollout", "Argo Rollouts", "argoproj.io/"},
    {"flagger.app/", "repo.delivery.rollout", "Flagger canary"},
    {"helm rollback", "repo.delivery.rollout", "a rollback by Helm"},
    {"kubectl rollout undo", "repo.delivery.rollout", "a rollback by kubectl"},
    {"DeploymentPreference:", "repo.delivery.rollout", "a gradual deployment by SAM"},
    {"deployment_circuit_breaker", "repo.delivery.rollout", "a rollback by ECS"},
    {"blue_green_deployment_config", "repo.delivery.rollout", "a blue-green deployment"},
    {"kind: Application\n", "repo.delivery.gitops", "an Argo CD application", "argoproj.io/"},
    {"kind: ApplicationSet\n", "repo.delivery.gitops", "an Argo CD application set", "argoproj.io/"},
    {"kustomize.toolkit.fluxcd.io/", "repo.delivery.gitops", "a Flux kustomization"},
    {"helm.toolkit.fluxcd.io/", "repo.delivery.gitops", "a Flux Helm release"},
};

int lineOfMark(std::string_view text, const Mark& mark)
{
    if (text.find(mark.beside) == std::string_view::npos)
        return 0;
    if (!mark.word.ends_with('\n'))
        return lineOfCode(text, mark.word);
    int found = 0;
    forEachLine(text, [&](std::string_view line, int number) {
        if (trimmed(line) == trimmed(mark.word))
            found = number;
        return found == 0;
    });
    return found;
}

class DeliveryDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind == EntryKind::Symlink ||
            isUnder(file.path, {"examples", "example", "samples", "test", "tests"}))
            return false;
        const QString stem = file.name.section(QLatin1Char('.'), 0, 0).toLower();
        if (isDocument(file.name) && stem.contains(QLatin1String("rollback")))
            m_places.found("repo.delivery.rollout", file.path, 1, QStringLiteral("a rollback plan"));
        return isYaml(file.name) || hasEnding(file.name, {"tf", "sh"}) ||
               file.name == QLatin1String("Makefile") || file.name.startsWith(QLatin1String("Jenkinsfile"));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        for (const Mark& mark : kMarks) {
            if (const int line = lineOfMark(text, mark); line > 0)
                m_places.found(mark.fact, file.path, line, QString::fromLatin1(mark.what));
        }
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {"repo.delivery.rollout", "repo.delivery.gitops"})
            m_places.tell(sink, fact);
    }

private:
    FirstPlaces m_places;
};

} // namespace

std::unique_ptr<Detector> makeDeliveryDetector()
{
    return std::make_unique<DeliveryDetector>();
}

} // namespace slipway::repo
