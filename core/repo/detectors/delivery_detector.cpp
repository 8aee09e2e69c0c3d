// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/text_lines.h"

namespace slipway::repo {

namespace {

struct Mark
{
    std::string_view word;
    const char* fact;
    const char* what;
};

constexpr Mark kMarks[] = {
    {"kind: Rollout\n", "repo.delivery.rollout", "Argo Rollouts"},
    {"flagger.app/", "repo.delivery.rollout", "Flagger canary"},
    {"helm rollback", "repo.delivery.rollout", "a rollback by Helm"},
    {"kubectl rollout undo", "repo.delivery.rollout", "a rollback by kubectl"},
    {"DeploymentPreference:", "repo.delivery.rollout", "a gradual deployment by SAM"},
    {"deployment_circuit_breaker", "repo.delivery.rollout", "a rollback by ECS"},
    {"blue_green_deployment_config", "repo.delivery.rollout", "a blue-green deployment"},
    {"apiVersion: argoproj.io/v1alpha1\nkind: Application", "repo.delivery.gitops", "an Argo CD application"},
    {"kind: ApplicationSet", "repo.delivery.gitops", "an Argo CD application set"},
    {"kustomize.toolkit.fluxcd.io/", "repo.delivery.gitops", "a Flux kustomization"},
    {"helm.toolkit.fluxcd.io/", "repo.delivery.gitops", "a Flux Helm release"},
};

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
            const int line = lineOf(text, mark.word);
            if (line > 0)
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
