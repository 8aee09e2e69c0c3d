// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/library_table.h"
#include "core/repo/detectors/mark_table.h"
#include "core/repo/detectors/yaml_documents.h"

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kHsts = "repo.tls.hsts";
constexpr const char* kPolicy = "repo.web.content_security_policy";
constexpr const char* kCanonical = "repo.web.canonical";
constexpr const char* kServers =
    "conf nginx tmpl template erb yaml yml toml json js mjs cjs ts go py java kt rb cs php rs";
constexpr const char* kPages =
    "html erb haml ejs hbs njk twig jinja jinja2 j2 tsx jsx vue svelte astro php cshtml";

/// Libraries that set both headers unless they are told not to.
constexpr std::array kLibraries{
    Library{kHsts,
            "^helmet$|^koa-helmet$|^@fastify/helmet$|^secure_headers$|^flask-talisman$|^unrolled/secure"},
    Library{kPolicy,
            "^helmet$|^koa-helmet$|^@fastify/helmet$|^secure_headers$|^flask-talisman$|^django-csp$"},
    Library{kCanonical, "^next-seo$|^nuxt-seo$|^@nuxtjs/seo$|^canonical-rails$|^jekyll-seo-tag$"},
};

/// RFC 6797, CSP level 3 and RFC 6596.
constexpr std::array kMarks{
    Mark{kHsts, kServers, "", "Strict-Transport-Security", "the header"},
    Mark{kHsts, "js ts go py rs", "", "strict-transport-security", "the header"},
    Mark{kHsts, "py", "", "SECURE_HSTS_SECONDS", "Django"},
    Mark{kHsts, "rb", "", "config.force_ssl = true", "Rails"},
    Mark{kHsts, "cs", "", ".UseHsts(", "ASP.NET"},
    Mark{kHsts, "yaml yml", "", "nginx.ingress.kubernetes.io/hsts", "the ingress"},
    Mark{kHsts, "yaml yml", "kind: Middleware", "stsSeconds:", "Traefik"},
    Mark{kPolicy, kServers, "", "Content-Security-Policy", "the header"},
    Mark{kPolicy, "html", "", "http-equiv=\"Content-Security-Policy\"", "the page"},
    Mark{kPolicy, "rb", "", "config.content_security_policy do", "Rails"},
    Mark{kPolicy, "py", "", "CSP_DEFAULT_SRC", "django-csp"},
    Mark{kCanonical, kPages, "", "rel=\"canonical\"", "a link"},
    Mark{kCanonical, kPages, "", "rel='canonical'", "a link"},
    Mark{kCanonical, "ts tsx js jsx", "alternates", "canonical:", "Next.js"},
};

class PageHeadersDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        return isManifest(file.name) || (table().wants(file.name) && !isTest(file.path, file.name));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        static const LibraryTable libraries(kLibraries);
        if (isManifest(file.name)) {
            libraries.matchManifest(file.path, content, m_places);
            return;
        }
        table().search(file, viewOf(content), m_places);
        if (isYaml(file.name))
            readIngresses(file.path, content);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {kHsts, kPolicy, kCanonical})
            m_places.tell(sink, fact);
        m_plain.tell(sink);
    }

private:
    static const MarkTable& table()
    {
        static const MarkTable marks(kMarks);
        return marks;
    }

    void readIngresses(const QString& path, const QByteArray& content)
    {
        const std::string_view text = viewOf(content);
        if (lineOfCode(text, "kind: Ingress") == 0)
            return;
        const auto documents = yamlDocuments(content);
        if (!documents)
            return; // a Helm template: the Kubernetes family notes it
        for (const YAML::Node& document : *documents) {
            const YAML::Node spec = childAt(document, "spec");
            const bool isIngress =
                scalarAt(document, "kind") == QLatin1String("Ingress") &&
                scalarAt(document, "apiVersion").startsWith(QLatin1String("networking.k8s.io/"));
            if (isIngress && spec.IsDefined() && spec.IsMap() && !childAt(spec, "tls").IsDefined() &&
                !isEncryptedElsewhere(childAt(childAt(document, "metadata"), "annotations")))
                m_plain.warned(path, lineOf(document), QStringLiteral("the ingress has no tls"));
        }
    }

    /// Load balancers of the clouds get their certificate by annotation.
    static bool isEncryptedElsewhere(const YAML::Node& annotations)
    {
        bool isEncrypted = false;
        forEachEntry(annotations, [&](const QString& key, const YAML::Node&) {
            isEncrypted = isEncrypted || key == QLatin1String("alb.ingress.kubernetes.io/certificate-arn") ||
                          key == QLatin1String("networking.gke.io/managed-certificates") ||
                          key == QLatin1String("ingress.gcp.kubernetes.io/pre-shared-cert") ||
                          key.startsWith(QLatin1String("traefik.ingress.kubernetes.io/router.tls"));
        });
        return isEncrypted;
    }

    FirstPlaces m_places;
    CountedPlaces m_plain{"repo.tls.plain_ingresses"};
};

} // namespace

std::unique_ptr<Detector> makePageHeadersDetector()
{
    return std::make_unique<PageHeadersDetector>();
}

} // namespace slipway::repo
