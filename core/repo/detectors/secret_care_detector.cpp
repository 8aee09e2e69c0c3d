// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/mark_table.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QRegularExpression>

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kManaged = "repo.secrets.managed";
constexpr const char* kRotation = "repo.secrets.rotation";

constexpr size_t kLongestSetting = 1000; ///< of an environment file, as far as it is looked at

/// In what is deployed.
constexpr std::array kManagedMarks{
    Mark{kManaged, "yaml yml", "creation_rules:", "creation_rules:", "SOPS"},
    Mark{kManaged, "yaml yml json", "ENC[AES256_GCM", "ENC[AES256_GCM", "SOPS"},
    Mark{kManaged, "yaml yml", "bitnami.com/", "kind: SealedSecret", "Sealed Secrets"},
    Mark{kManaged, "yaml yml", "external-secrets.io/", "kind: ExternalSecret", "External Secrets"},
    Mark{kManaged, "yaml yml", "external-secrets.io/", "kind: ClusterExternalSecret", "External Secrets"},
    Mark{kManaged, "yaml yml", "secrets-store.csi", "kind: SecretProviderClass", "Secrets Store CSI driver"},
    Mark{kManaged, "yaml yml", "", "vault.hashicorp.com/agent-inject", "Vault"},
    Mark{kManaged, "yaml yml", "secrets.hashicorp.com/", "kind: VaultStaticSecret", "Vault"},
    Mark{kManaged, "yaml yml", "secrets.hashicorp.com/", "kind: VaultDynamicSecret", "Vault"},
    Mark{kManaged, "yaml yml", "", "AWS::SecretsManager::Secret", "AWS Secrets Manager"},
    Mark{kManaged, "yaml yml", "", "{{resolve:secretsmanager:", "AWS Secrets Manager"},
    Mark{kManaged, "yaml yml", "onepassword.com/", "kind: OnePasswordItem", "1Password"},
    Mark{kManaged, "gitattributes", "", "filter=git-crypt", "git-crypt"},
};

/// In what makes the stores.
constexpr std::array kStoreMarks{
    Mark{kManaged, "tf", "", "\"aws_secretsmanager_secret", "AWS Secrets Manager"},
    Mark{kManaged, "tf", "", "\"google_secret_manager_secret", "Google Secret Manager"},
    Mark{kManaged, "tf", "", "\"azurerm_key_vault_secret\"", "Azure Key Vault"},
    Mark{kManaged, "tf", "", "\"vault_kv_secret", "Vault"},
};

constexpr std::array kRotationMarks{
    Mark{kRotation, "tf", "", "\"aws_secretsmanager_secret_rotation\"", "AWS rotates it"},
    Mark{kRotation, "tf", "google_secret_manager_secret", "rotation_period", "Google reminds of it"},
    Mark{kRotation, "tf", "", "\"time_rotating\"", "Terraform makes a new one"},
    Mark{kRotation, "tf", "azurerm_key_vault", "rotation_policy", "Azure rotates it"},
    Mark{kRotation, "tf", "vault_database_secret_backend", "max_ttl", "Vault ends it"},
    Mark{kRotation, "yaml yml", "cert-manager.io/", "renewBefore:", "cert-manager renews it"},
    Mark{kRotation, "yaml yml", "secrets.hashicorp.com/", "kind: VaultDynamicSecret",
         "Vault makes a new one"},
    Mark{kRotation, "yaml yml", "", "AWS::SecretsManager::RotationSchedule", "AWS rotates it"},
};

/// ".env", ".env.production", "prod.env"; not what shows which names there are.
bool isEnvironmentFile(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^\\.env(\\.[a-z0-9_.-]+)?$|^[a-z0-9_-]+\\.env$"));
    static const QRegularExpression shown(
        QStringLiteral("example|sample|template|dist|default|schema|test|\\bci\\b|demo|tmpl|vault"));
    const QString lower = name.toLower();
    return lower.contains(QLatin1String(".env")) && pattern.match(lower).hasMatch() &&
           !shown.match(lower).hasMatch();
}

bool isPlaceholder(const QString& value)
{
    static const QRegularExpression pattern(
        QStringLiteral("^$|^[\"']{2}$|[$<{%]|change|replace|your|example|placeholder|xxx|todo|dummy|^(?:true|"
                       "false|null|none|\\d+)$|^ENC\\[|\\bop://|\\bref\\+|^vault:"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value).hasMatch();
}

class SecretCareDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        return table().wants(file.name) || isEnvironmentFile(file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        table().search(file, text, m_places);
        if (isEnvironmentFile(file.name))
            readEnvironment(file.path, text);
        else if (isYaml(file.name) && text.find("kind: Secret") != std::string_view::npos &&
                 text.find("ENC[AES256_GCM") == std::string_view::npos)
            readManifest(file.path, content);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {kManaged, kRotation})
            m_places.tell(sink, fact);
        m_plain.tell(sink);
    }

private:
    static const MarkTable& table()
    {
        static const MarkTable marks{kManagedMarks, kStoreMarks, kRotationMarks};
        return marks;
    }

    /// One place a file; names only, whatever their values are.
    void readEnvironment(const QString& path, std::string_view text)
    {
        static const QRegularExpression assignment(
            QStringLiteral("^(?:export\\s+)?([A-Z0-9_]*(?:SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|"
                           "CREDENTIAL)[A-Z0-9_]*)\\s*=\\s*(.*)$"));
        forEachLine(text, [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw).substr(0, kLongestSetting);
            const auto match = assignment.match(toQt(line));
            const bool holds = match.hasMatch() && !isPlaceholder(match.captured(2).trimmed());
            if (holds)
                m_plain.warned(path, number, QStringLiteral("gives %1 a value").arg(match.captured(1)));
            return !holds;
        });
    }

    void readManifest(const QString& path, const QByteArray& content)
    {
        const auto documents = yamlDocuments(content);
        if (!documents)
            return;
        for (const YAML::Node& document : *documents) {
            if (scalarAt(document, "kind") != QLatin1String("Secret") ||
                scalarAt(document, "apiVersion") != QLatin1String("v1"))
                continue;
            for (const char* key : {"data", "stringData"})
                readValues(path, childAt(document, key));
        }
    }

    void readValues(const QString& path, const YAML::Node& values)
    {
        if (!values.IsDefined() || !values.IsMap())
            return;
        for (const auto& entry : values) {
            // Whole configuration files are often kept so, without a secret in them.
            static const QRegularExpression file(
                QStringLiteral("\\.(?:ya?ml|ini|conf|cfg|toml|properties|xml)$"));
            if (!entry.first.IsScalar() || !entry.second.IsScalar() ||
                file.match(QString::fromStdString(entry.first.Scalar())).hasMatch() ||
                isPlaceholder(QString::fromStdString(entry.second.Scalar())))
                continue;
            m_plain.warned(path, lineOf(entry.first),
                           QStringLiteral("a Kubernetes Secret gives %1 a value")
                               .arg(QString::fromStdString(entry.first.Scalar())));
            return;
        }
    }

    FirstPlaces m_places;
    CountedPlaces m_plain{"repo.secrets.plain_files"};
};

} // namespace

std::unique_ptr<Detector> makeSecretCareDetector()
{
    return std::make_unique<SecretCareDetector>();
}

} // namespace slipway::repo
