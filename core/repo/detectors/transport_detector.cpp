// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

struct Word
{
    std::initializer_list<const char*> endings; ///< of the files that it means something in
    std::string_view word;
    const char* what;
};

const Word kUnchecked[] = {
    {{"go"}, "InsecureSkipVerify: true", "Go accepts any certificate"},
    {{"go"}, "InsecureSkipVerify = true", "Go accepts any certificate"},
    {{"py"}, "verify=False", "Python accepts any certificate"},
    {{"py"}, "_create_unverified_context", "Python accepts any certificate"},
    {{"js", "ts", "mjs", "cjs", "tsx"}, "rejectUnauthorized: false", "Node accepts any certificate"},
    {{"js", "ts", "mjs", "cjs", "sh", "yml", "yaml"},
     "NODE_TLS_REJECT_UNAUTHORIZED",
     "Node may accept any certificate"},
    {{"rs"}, "danger_accept_invalid_certs(true)", "Rust accepts any certificate"},
    {{"cs"}, "DangerousAcceptAnyServerCertificateValidator", ".NET accepts any certificate"},
    {{"c", "cpp", "cc", "h", "php"}, "CURLOPT_SSL_VERIFYPEER, 0", "curl accepts any certificate"},
    {{"c", "cpp", "cc", "h", "php"}, "CURLOPT_SSL_VERIFYPEER, false", "curl accepts any certificate"},
    {{"cpp", "cc", "h"}, "QSslSocket::VerifyNone", "Qt accepts any certificate"},
    {{"java", "kt", "scala"}, "NoopHostnameVerifier", "Java accepts a certificate of any host"},
    {{"rb"}, "OpenSSL::SSL::VERIFY_NONE", "Ruby accepts any certificate"},
};

const Word kOutdated[] = {
    {{"go"}, "MinVersion: tls.VersionTLS10", "the lowest version is TLS 1.0"},
    {{"go"}, "MinVersion: tls.VersionTLS11", "the lowest version is TLS 1.1"},
    {{"go"}, "MinVersion: tls.VersionSSL30", "the lowest version is SSL 3.0"},
    {{"tf"}, "minimum_protocol_version = \"TLSv1\"", "the lowest version is TLS 1.0"},
    {{"tf"}, "minimum_protocol_version = \"TLSv1_2016\"", "the lowest version is TLS 1.0"},
    {{"tf"}, "minimum_protocol_version = \"TLSv1.1_2016\"", "the lowest version is TLS 1.1"},
    {{"tf"}, "min_tls_version = \"TLS1_0\"", "the lowest version is TLS 1.0"},
    {{"tf"}, "min_tls_version = \"TLS1_1\"", "the lowest version is TLS 1.1"},
    {{"tf"}, "minimum_tls_version = \"1.0\"", "the lowest version is TLS 1.0"},
    {{"tf"}, "minimum_tls_version = \"1.1\"", "the lowest version is TLS 1.1"},
    {{"tf", "yaml", "yml"}, "ELBSecurityPolicy-2016-08", "the load balancer accepts TLS 1.0"},
    {{"tf", "yaml", "yml"}, "ELBSecurityPolicy-TLS-1-1-2017-01", "the load balancer accepts TLS 1.1"},
    {{"yaml", "yml"}, "minProtocolVersion: TLSV1_0", "the lowest version is TLS 1.0"},
    {{"yaml", "yml"}, "minProtocolVersion: TLSV1_1", "the lowest version is TLS 1.1"},
    {{"yaml", "yml"}, "tls_minimum_protocol_version: TLSv1_0", "the lowest version is TLS 1.0"},
    {{"yaml", "yml"}, "tls_minimum_protocol_version: TLSv1_1", "the lowest version is TLS 1.1"},
};

constexpr const char* kStrict = "repo.mesh.strict_mtls";

class TransportDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        return isYaml(file.name) || hasEnding(file.name, {"tf", "conf", "nginx", "cfg", "hcl", "sh"}) ||
               (isSource(file.name) && !isTest(file.path, file.name));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        search(file, text, kUnchecked, m_unchecked);
        search(file, text, kOutdated, m_outdated);
        if (!isSource(file.name))
            readConfiguration(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        m_unchecked.tell(sink);
        m_outdated.tell(sink);
        m_policies.tell(sink);
        m_places.tell(sink, kStrict);
    }

private:
    /// The longest part without a blank: rare enough to look for first.
    static std::string_view rarePart(std::string_view word)
    {
        const std::string_view first = word.substr(0, word.find(' '));
        const std::string_view last = word.substr(word.rfind(' ') + 1);
        return first.size() >= last.size() ? first : last;
    }

    /// With one blank for many: formatters align values.
    static std::string squeezed(std::string_view line)
    {
        std::string squeezed;
        for (const char c : line) {
            const bool isBlank = c == ' ' || c == '\t';
            if (!isBlank || squeezed.empty() || squeezed.back() != ' ')
                squeezed += isBlank ? ' ' : c;
        }
        return squeezed;
    }

    template<size_t N>
    static void search(const TreeFile& file, std::string_view text, const Word (&words)[N],
                       CountedPlaces& places)
    {
        for (const Word& word : words) {
            const std::string_view rare = rarePart(word.word);
            if (!hasEnding(file.name, word.endings) || text.find(rare) == std::string_view::npos)
                continue;
            CommentTracker comments(hasEnding(file.name, {"py"}));
            forEachLine(text, [&](std::string_view raw, int number) {
                const std::string_view line = trimmed(raw);
                // PyJWT's "verify" is about signatures.
                const bool isIt = !comments.isComment(line) && line.find(rare) != std::string_view::npos &&
                                  line.find("jwt") == std::string_view::npos &&
                                  squeezed(line).find(word.word) != std::string::npos;
                if (isIt)
                    places.warned(file.path, number, QString::fromLatin1(word.what));
                return true;
            });
        }
    }

    void readConfiguration(const QString& path, std::string_view text)
    {
        // nginx: "ssl_protocols TLSv1 TLSv1.1 TLSv1.2;"
        static const QRegularExpression nginx(
            QStringLiteral("^\\s*ssl_protocols\\s[^;]*\\b(SSLv[23]|TLSv1(\\.1)?)(\\s|;)"));
        if (text.find("ssl_protocols") != std::string_view::npos) {
            forEachLine(text, [&](std::string_view line, int number) {
                if (nginx.match(QString::fromUtf8(line.data(), qsizetype(line.size()))).hasMatch())
                    m_outdated.warned(path, number, QStringLiteral("nginx accepts versions before TLS 1.2"));
                return true;
            });
        }
        if (text.find("kind: PeerAuthentication") != std::string_view::npos &&
            lineOfCode(text, "mode: STRICT") > 0)
            m_places.found(kStrict, path, lineOfCode(text, "mode: STRICT"),
                           QStringLiteral("Istio, strict mutual TLS"));
        if (text.find("config.linkerd.io/default-inbound-policy: all-authenticated") !=
            std::string_view::npos)
            m_places.found(kStrict, path, lineOf(text, "default-inbound-policy"),
                           QStringLiteral("Linkerd, authenticated only"));
        for (const std::string_view kind : {"kind: NetworkPolicy", "kind: CiliumNetworkPolicy"}) {
            if (const int line = lineOfCode(text, kind); line > 0)
                m_policies.shown(path, line, QStringLiteral("who may call whom"));
        }
    }

    CountedPlaces m_unchecked{"repo.tls.unchecked"};
    CountedPlaces m_outdated{"repo.tls.outdated"};
    CountedPlaces m_policies{"repo.k8s.network_policies"};
    FirstPlaces m_places;
};

} // namespace

std::unique_ptr<Detector> makeTransportDetector()
{
    return std::make_unique<TransportDetector>();
}

} // namespace slipway::repo
