// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QSet>

namespace slipway::repo {

using namespace model;

namespace {

class KubernetesDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        // Helm keeps its templates in a folder of that name, so only examples and tests are left out here.
        return !file.isForeign && isYaml(file.name) && file.kind == EntryKind::File &&
               !isUnder(file.path, {"example", "examples", "sample", "samples", "test", "tests", ".github"});
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (text.find("apiVersion:") == std::string_view::npos ||
            text.find("kind:") == std::string_view::npos)
            return;
        if (text.find("{{") != std::string_view::npos) {
            readTemplate(file.path, text);
            return;
        }
        const auto documents = yamlDocuments(content);
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
        sink.add(QStringLiteral("repo.k8s.manifests"), m_manifests);
        sink.add(QStringLiteral("repo.k8s.workloads"), m_workloads);
        sink.add(QStringLiteral("repo.k8s.autoscalers"), m_autoscalers);
        sink.add(QStringLiteral("repo.k8s.without_limits"), m_withoutLimits);
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
        ++m_manifests;
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
                                               QStringLiteral("DaemonSet"), QStringLiteral("Rollout")};
        const QString kind = scalarAt(document, "kind");
        if (kind.isEmpty() || scalarAt(document, "apiVersion").isEmpty())
            return;
        if (kind == QLatin1String("List")) {
            const YAML::Node items = childAt(document, "items");
            if (items.IsDefined() && items.IsSequence()) {
                for (const auto& item : items)
                    readManifest(path, item);
            }
            return;
        }
        ++m_manifests;
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
        ++m_workloads;
        const YAML::Node containers = childAt(pod, "containers");
        if (!containers.IsDefined() || !containers.IsSequence())
            return;
        bool limited = true;
        bool probed = true;
        for (const auto& container : containers) {
            limited = limited && childAt(childAt(container, "resources"), "limits").IsDefined();
            probed = probed && (childAt(container, "readinessProbe").IsDefined() ||
                                childAt(container, "livenessProbe").IsDefined());
        }
        if (!limited) {
            ++m_withoutLimits;
            m_findings.push_back(warning(QStringLiteral("repo.k8s.without_limits"), path, line,
                                         QStringLiteral("a container has no resource limits")));
        }
        if (isLongRunning && !probed) {
            ++m_withoutProbes;
            m_findings.push_back(warning(QStringLiteral("repo.k8s.without_probes"), path, line,
                                         QStringLiteral("a container has no readiness or liveness probe")));
        }
    }

    qint64 m_manifests = 0;
    qint64 m_workloads = 0;
    qint64 m_autoscalers = 0;
    qint64 m_withoutLimits = 0;
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
