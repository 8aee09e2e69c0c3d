// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/mark_table.h"
#include "core/repo/detectors/yaml_documents.h"

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kRules = "repo.access.rules";
constexpr const char* kScripts = "js mjs cjs ts mts cts";

/// How programs are told who may do what; each way counts once.
constexpr std::array kMarks{
    Mark{kRules, "rego", "package ", "allow", "Open Policy Agent"},
    Mark{kRules, "conf", "[request_definition]", "[policy_definition]", "Casbin"},
    Mark{kRules, "fga", "model", "define ", "OpenFGA"},
    Mark{kRules, "cedar", "", "permit", "Cedar"},
    Mark{kRules, "java kt", "org.springframework.security", "authorizeHttpRequests", "Spring Security"},
    Mark{kRules, "java kt", "org.springframework.security", "@PreAuthorize(", "Spring Security"},
    Mark{kRules, "java kt", "annotation.security.RolesAllowed", "@RolesAllowed(", "Jakarta's roles"},
    Mark{kRules, "py", "rest_framework", "permission_classes", "Django REST permissions"},
    Mark{kRules, "py", "django.contrib.auth", "permission_required(", "Django's permissions"},
    Mark{kRules, "py", "django.contrib.auth", "PermissionRequiredMixin", "Django's permissions"},
    Mark{kRules, "rb", "", "< ApplicationPolicy", "Pundit"},
    Mark{kRules, "rb", "", "include CanCan::Ability", "CanCanCan"},
    Mark{kRules, "cs", "", "[Authorize(", "ASP.NET's policies and roles"},
    Mark{kRules, "cs", "", ".RequireAuthorization(", "ASP.NET's policies and roles"},
    Mark{kRules, kScripts, "@nestjs/common", "@UseGuards(", "NestJS guards"},
    Mark{kRules, kScripts, "@casl/ability", "defineAbility", "CASL"},
    Mark{kRules, kScripts, "@casl/ability", "AbilityBuilder", "CASL"},
    Mark{kRules, "json", "\"realm\"", "\"realmRoles\"", "a Keycloak realm"},
    Mark{kRules, "json", "\"realm\"", "\"clientScopes\"", "a Keycloak realm"},
    Mark{kRules, "php", "", "extends Voter", "Symfony's voters"},
    Mark{kRules, "php", "", "Gate::define(", "Laravel's gates"},
};

class AccessDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path) ||
            isTest(file.path, file.name))
            return false;
        return table().wants(file.name) || isYaml(file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (isYaml(file.name))
            readRoles(file.path, content);
        else
            table().search(file, text, m_rules, m_seen);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        m_rules.tell(sink);
        m_wildcards.tell(sink);
    }

private:
    static const MarkTable& table()
    {
        static const MarkTable marks(kMarks);
        return marks;
    }

    void readRoles(const QString& path, const QByteArray& content)
    {
        const std::string_view text = viewOf(content);
        if (text.find("rbac.authorization.k8s.io") == std::string_view::npos)
            return;
        const auto documents = yamlDocuments(content);
        if (!documents)
            return; // a Helm template: the Kubernetes family notes it
        for (const YAML::Node& document : *documents)
            readRole(path, document);
    }

    void readRole(const QString& path, const YAML::Node& document)
    {
        const QString kind = scalarAt(document, "kind");
        const YAML::Node reference = childAt(document, "roleRef");
        if (kind == QLatin1String("ClusterRoleBinding") &&
            scalarAt(reference, "name") == QLatin1String("cluster-admin"))
            m_wildcards.warned(path, lineOf(reference),
                               QStringLiteral("is given every right in the cluster"));
        const YAML::Node rules = childAt(document, "rules");
        const bool isRole = kind == QLatin1String("Role") || kind == QLatin1String("ClusterRole");
        if (!isRole || !rules.IsDefined() || !rules.IsSequence())
            return;
        for (const auto& rule : rules) {
            if (hasAny(childAt(rule, "verbs")) && hasAny(childAt(rule, "resources")) &&
                hasAny(childAt(rule, "apiGroups")))
                m_wildcards.warned(path, lineOf(rule), QStringLiteral("may do anything with anything"));
        }
    }

    static bool hasAny(const YAML::Node& list)
    {
        return list.IsDefined() && list.IsSequence() &&
               std::any_of(list.begin(), list.end(),
                           [](const auto& item) { return item.IsScalar() && item.Scalar() == "*"; });
    }

    CountedPlaces m_rules{kRules};
    CountedPlaces m_wildcards{"repo.k8s.wildcard_roles"};
    QSet<QString> m_seen;
};

} // namespace

std::unique_ptr<Detector> makeAccessDetector()
{
    return std::make_unique<AccessDetector>();
}

} // namespace slipway::repo
