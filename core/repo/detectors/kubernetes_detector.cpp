// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QDir>
#include <QSet>

namespace slipway::repo {

using namespace model;

namespace {

struct Workload
{
    QString path;
    int line = 0;
    bool isLimited = true;
    bool isRequesting = true;
    bool isProbed = true;
};

/// Files of the same shape that no cluster is given: they configure programs on the way to it.
bool isForOtherTools(const QString& api, const QString& kind)
{
    for (const char* prefix :
         {"skaffold/", "kustomize.config.k8s.io/", "openslo/", "n9/", "backstage.io/", "kind.x-k8s.io/",
          "ctlptl.dev/", "devspace", "k3d.io/", "client.authentication"}) {
        if (api.startsWith(QLatin1String(prefix)))
            return true;
    }
    return kind == QLatin1String("Config") && api == QLatin1String("v1"); // a kubeconfig
}

class KubernetesDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        // Helm keeps its templates in a folder of that name, so only examples, tests and documents are left
        // out.
        return !file.isForeign && isYaml(file.name) && file.kind == EntryKind::File &&
               !isShowcase(file.path) && !isUnder(file.path, {"doc", "docs", ".github"});
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        // Kustomize knows its file by name; apiVersion and kind may be left out.
        if (file.name == QLatin1String("kustomization.yaml") ||
            file.name == QLatin1String("kustomization.yml")) {
            if (const auto documents = yamlDocuments(content); documents && !documents->empty())
                readKustomization(file.path, documents->front());
            return;
        }
        if (text.find("apiVersion:") == std::string_view::npos ||
            text.find("kind:") == std::string_view::npos)
            return;
        // A Helm template lies in templates/; elsewhere two braces may stand in a string, as in alert rules.
        const bool hasBraces = text.find("{{") != std::string_view::npos;
        const auto documents = hasBraces && isUnder(file.path, {"templates"})
                                   ? std::optional<std::vector<YAML::Node>>()
                                   : yamlDocuments(content);
        if (!documents && hasBraces) {
            readTemplate(file.path, text);
            return;
        }
        if (!documents) {
            m_notes += QStringLiteral("%1: looks like a Kubernetes manifest, but does not parse as YAML")
                           .arg(file.path);
            return;
        }
        for (const YAML::Node& document : *documents)
            readManifest(file.path, document);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        // A patch of Kustomize changes a workload and is none itself.
        std::erase_if(m_workloads, [&](const Workload& w) { return m_patches.contains(w.path); });
        m_manifests.removeIf([&](const QString& path) { return m_patches.contains(path); });
        for (const Workload& workload : m_workloads)
            judge(workload);
        sink.add(QStringLiteral("repo.k8s.manifests"), qint64(m_manifests.size()));
        sink.add(QStringLiteral("repo.k8s.workloads"), qint64(m_workloads.size()));
        sink.add(QStringLiteral("repo.k8s.autoscalers"), m_autoscalers);
        sink.add(QStringLiteral("repo.k8s.without_limits"), m_withoutLimits);
        sink.add(QStringLiteral("repo.k8s.without_requests"), m_withoutRequests);
        sink.add(QStringLiteral("repo.k8s.without_probes"), m_withoutProbes);
        sink.add(QStringLiteral("repo.k8s.disruption_budgets"), m_budgets);
        for (Finding& finding : m_findings)
            sink.find(std::move(finding));
        for (const QString& note : m_notes)
            sink.note(note);
    }

private:
    /// A Helm template is no YAML until it is rendered: its kinds are counted, its workloads not judged.
    void readTemplate(const QString& path, std::string_view text)
    {
        m_manifests.push_back(path);
        forEachLine(text, [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw);
            if (line == "kind: HorizontalPodAutoscaler" || line == "kind: ScaledObject")
                count(m_autoscalers, QStringLiteral("repo.k8s.autoscalers"), path, number,
                      QStringLiteral("an autoscaler, in a template"));
            if (line == "kind: PodDisruptionBudget")
                count(m_budgets, QStringLiteral("repo.k8s.disruption_budgets"), path, number,
                      QStringLiteral("a disruption budget, in a template"));
            return true;
        });
        const QString note = QStringLiteral(
            "Helm templates are not rendered: limits and probes of their workloads are not judged");
        if (!m_notes.contains(note))
            m_notes += note;
    }

    void count(qint64& number, const QString& fact, const QString& path, int line, const QString& message)
    {
        ++number;
        m_findings.push_back(shownBy(fact, path, line, message));
    }

    void readManifest(const QString& path, const YAML::Node& document)
    {
        static const QSet<QString> longRunning{QStringLiteral("Deployment"), QStringLiteral("StatefulSet"),
                                               QStringLiteral("DaemonSet"), QStringLiteral("Rollout"),
                                               QStringLiteral("ReplicaSet")};
        const QString kind = scalarAt(document, "kind");
        const QString api = scalarAt(document, "apiVersion");
        if (kind.isEmpty() || api.isEmpty())
            return;
        if (isForOtherTools(api, kind))
            return;
        if (kind == QLatin1String("List")) {
            const YAML::Node items = childAt(document, "items");
            if (items.IsDefined() && items.IsSequence()) {
                for (const auto& item : items)
                    readManifest(path, item);
            }
            return;
        }
        m_manifests.push_back(path);
        const YAML::Node spec = childAt(document, "spec");
        const int line = lineOf(document);
        if (kind == QLatin1String("HorizontalPodAutoscaler") && !scalarAt(spec, "maxReplicas").isEmpty())
            count(m_autoscalers, QStringLiteral("repo.k8s.autoscalers"), path, line,
                  QStringLiteral("HPA %1 to %2")
                      .arg(scalarAt(spec, "minReplicas").isEmpty() ? QStringLiteral("1")
                                                                   : scalarAt(spec, "minReplicas"),
                           scalarAt(spec, "maxReplicas")));
        if (kind == QLatin1String("ScaledObject"))
            count(m_autoscalers, QStringLiteral("repo.k8s.autoscalers"), path, line,
                  QStringLiteral("a KEDA autoscaler"));
        if (kind == QLatin1String("PodDisruptionBudget"))
            count(m_budgets, QStringLiteral("repo.k8s.disruption_budgets"), path, line,
                  QStringLiteral("a disruption budget"));
        const bool isLongRunning = longRunning.contains(kind);
        if (isLongRunning || kind == QLatin1String("Job"))
            readWorkload(path, childAt(childAt(spec, "template"), "spec"), line, isLongRunning);
        if (kind == QLatin1String("CronJob"))
            readWorkload(path,
                         childAt(childAt(childAt(childAt(spec, "jobTemplate"), "spec"), "template"), "spec"),
                         line, false);
    }

    void readWorkload(const QString& path, const YAML::Node& pod, int line, bool isLongRunning)
    {
        Workload workload{path, line, true, true, true};
        const YAML::Node containers = childAt(pod, "containers");
        if (containers.IsDefined() && containers.IsSequence()) {
            for (const auto& container : containers) {
                workload.isLimited =
                    workload.isLimited && childAt(childAt(container, "resources"), "limits").IsDefined();
                workload.isRequesting = workload.isRequesting &&
                                        (childAt(childAt(container, "resources"), "requests").IsDefined() ||
                                         childAt(childAt(container, "resources"), "limits").IsDefined());
                workload.isProbed = workload.isProbed &&
                                    (!isLongRunning || childAt(container, "readinessProbe").IsDefined() ||
                                     childAt(container, "livenessProbe").IsDefined());
            }
        }
        m_workloads.push_back(workload);
    }

    void judge(const Workload& workload)
    {
        if (!workload.isLimited) {
            ++m_withoutLimits;
            m_findings.push_back(warning(QStringLiteral("repo.k8s.without_limits"), workload.path,
                                         workload.line,
                                         QStringLiteral("a container has no resource limits")));
        }
        // Kubernetes takes a limit for the request where none is given.
        if (!workload.isRequesting) {
            ++m_withoutRequests;
            m_findings.push_back(warning(QStringLiteral("repo.k8s.without_requests"), workload.path,
                                         workload.line,
                                         QStringLiteral("a container does not say what it needs")));
        }
        if (!workload.isProbed) {
            ++m_withoutProbes;
            m_findings.push_back(warning(QStringLiteral("repo.k8s.without_probes"), workload.path,
                                         workload.line,
                                         QStringLiteral("a container has no readiness or liveness probe")));
        }
    }

    void readKustomization(const QString& path, const YAML::Node& document)
    {
        const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
        const auto keep = [&](const QString& file) {
            if (!file.isEmpty() && !file.contains(QLatin1Char('\n')))
                m_patches.insert(QDir::cleanPath(folder + file));
        };
        for (const char* key : {"patches", "patchesStrategicMerge"}) {
            const YAML::Node patches = childAt(document, key);
            if (!patches.IsDefined() || !patches.IsSequence())
                continue;
            for (const auto& patch : patches)
                keep(patch.IsScalar() ? QString::fromStdString(patch.Scalar()) : scalarAt(patch, "path"));
        }
    }

    QStringList m_manifests; ///< the path of each
    std::vector<Workload> m_workloads;
    QSet<QString> m_patches;
    qint64 m_autoscalers = 0;
    qint64 m_withoutLimits = 0;
    qint64 m_withoutRequests = 0;
    qint64 m_withoutProbes = 0;
    qint64 m_budgets = 0;
    std::vector<Finding> m_findings;
    QStringList m_notes;
};

} // namespace

std::unique_ptr<Detector> makeKubernetesDetector()
{
    return std::make_unique<KubernetesDetector>();
}

} // namespace slipway::repo
