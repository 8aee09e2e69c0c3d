// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/fake_tokens.h"

#include "core/repo/secrets/secret_search.h"

#include <QSet>
#include <QTest>

using namespace slipway::repo::secrets;
using namespace slipway::test;

/// Every rule that ships finds what it is for, and neither a placeholder nor an example of the same form.
class TestSecretRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allCompile();
    void each_data();
    void each();
    void everyRuleIsTried();
    void nothingIsFoundIn_data();
    void nothingIsFoundIn();

private:
    /// The ids of the rules that find something in the content of a file of that name.
    static QStringList found(const QByteArray& content, const QByteArray& path)
    {
        const auto rules = SecretRules::shipped();
        SecretSearch search(*rules);
        QStringList ids;
        for (const Hit& hit : search.search({{content.constData(), static_cast<size_t>(content.size())},
                                             {path.constData(), static_cast<size_t>(path.size())},
                                             {}}))
            ids += rules->rules()[hit.rule].id;
        return ids;
    }
};

namespace {

struct Row
{
    const char* rule;
    const char* pattern;
    const char* path = "src/settings.py";
};

// In the order of resources/secrets.
const Row kRows[] = {
    {"stripe-live-key", "key = 'sk_|live_{b62:99}'"},
    {"stripe-webhook-secret", "key = 'whsec|_{b62:32}'"},
    {"square-token", "key = 'sq0|atp-{url:22}'"},
    {"square-access-token", "key = 'EA|AAE{url:59}'"},
    {"paypal-braintree-token", "key = 'access_token|$production${low:16}${hex:32}'"},
    {"paypal-client-secret", "paypal_secret = 'E{b62:79}'"},
    {"shopify-token", "key = 'shp|at_{hex:32}'"},
    {"plaid-access-token", "key = 'access-|production-{uuid}'"},
    {"flutterwave-secret-key", "key = 'FLW|SECK-{hex:32}-X'"},
    {"razorpay-key", "key = 'rzp|_live_{b62:14}'"},
    {"easypost-api-key", "key = 'EZ|AK{b62:54}'"},
    {"shippo-token", "key = 'shippo|_live_{hex:40}'"},
    {"slack-bot-token", "key = 'xox|b-{dig:12}-{dig:12}-{b62:24}'"},
    {"slack-user-token", "key = 'xox|p-{dig:12}-{dig:12}-{dig:12}-{hex:32}'"},
    {"slack-app-token", "key = 'xa|pp-1-A{up:10}-{dig:13}-{hex:64}'"},
    {"slack-webhook", "https://hooks.slack|.com/services/T{up:10}/B{up:10}/{b62:24}"},
    {"discord-bot-token", "discord_token = '{snow}.{url:6}.{url:38}'"},
    {"discord-webhook", "https://discord|.com/api/webhooks/{dig:18}/{url:68}"},
    {"telegram-bot-token", "key = '{dig:10}:A|A{url:33}'"},
    {"teams-webhook",
     "https://a.webhook|.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}"},
    {"twilio-api-key", "twilio = 'S|K{hex:32}'"},
    {"twilio-auth-token", "TWILIO_AUTH_TOKEN = '{hex:32}'"},
    {"sendgrid-api-key", "key = 'S|G.{url:22}.{url:43}'"},
    {"mailgun-api-key", "mailgun = 'key|-{hex:32}'"},
    {"mailchimp-api-key", "key = '{hex:32}-us|12'"},
    {"brevo-api-key", "key = 'xkey|sib-{hex:64}-{b62:16}'"},
    {"hubspot-token", "key = 'pat|-na1-{uuid}'"},
    {"notion-token", "key = 'nt|n_{dig:11}{b62:35}'"},
    {"linear-api-key", "key = 'lin|_api_{b62:40}'"},
    {"airtable-token", "airtable = 'pat|{b62:14}.{hex:64}'"},
    {"figma-token", "key = 'fig|d_{url:40}'"},
    {"typeform-token", "key = 'tf|p_{b62:44}_{b62:14}'"},
    {"contentful-token", "key = 'CF|PAT-{url:43}'"},
    {"mapbox-secret-token", "key = 'sk.ey|J{url:80}.{url:22}'"},
    {"dropbox-token", "key = 'sl|.{url:140}'"},
    {"aws-access-key-id", "key = 'AK|IA{b32:16}'"},
    {"aws-secret-access-key", "aws_secret_access_key = {b64:40}"},
    {"aws-bedrock-api-key", "key = 'AB|SK{b64:128}'"},
    {"gcp-api-key", "key = 'AI|za{url:35}'"},
    {"gcp-service-account", "{ \"private_key_id\": \"{hex:40}\" }", "service.json"},
    {"google-oauth-client-secret", "key = 'GOC|SPX-{url:28}'"},
    {"google-oauth-access-token", "key = 'ya|29.{url:120}'"},
    {"google-oauth-refresh-token", "key = '1/|/0{url:80}'"},
    {"azure-storage-key", "AccountName=a;Account|Key={b64:86}=="},
    {"azure-shared-access-key", "SharedAccess|Key={b64:43}="},
    {"azure-client-secret", "key = '{b62:3}8Q|~{b62:34}'"},
    {"azure-devops-pat", "key = '{b62:76}AZ|DO{b62:4}'"},
    {"alibaba-access-key-id", "key = 'LT|AI{b62:20}'"},
    {"tencent-secret-id", "key = 'AK|ID{b62:32}'"},
    {"yandex-api-key", "key = 'AQ|VN{url:36}'"},
    {"digitalocean-token", "key = 'do|p_v1_{hex:64}'"},
    {"heroku-api-key", "key = 'HRKU|-AA{url:58}'"},
    {"heroku-api-key-assigned", "HEROKU_API_KEY={uuid}"},
    {"cloudflare-api-token", "CLOUDFLARE_API_TOKEN={url:40}"},
    {"cloudflare-origin-ca-key", "key = 'v1.|0-{hex:24}-{hex:146}'"},
    {"linode-token", "linode_token = '{hex:64}'"},
    {"scaleway-access-key", "key = 'SC|W{up:17}'"},
    {"fly-io-token", "key = 'fo|1_{url:43}'"},
    {"netlify-token", "key = 'nf|p_{b62:36}'"},
    {"render-api-key", "key = 'rn|d_{b62:32}'"},
    {"supabase-token", "key = 'sb|p_{hex:40}'"},
    {"planetscale-token", "key = 'pscale|_tkn_{url:43}'"},
    {"databricks-token", "key = 'da|pi{hex:32}'"},
    {"doppler-token", "key = 'dp|.st.prd.{b62:43}'"},
    {"pulumi-token", "key = 'pu|l-{hex:40}'"},
    {"terraform-cloud-token", "key = '{b62:14}.atlas|v1.{b62:67}'"},
    {"vault-token", "key = 'hv|s.{url:95}'"},
    {"vault-unseal-key", "Unseal Key 1: {b64:43}="},
    {"github-token", "key = 'gh|p_{crc:30}'"},
    {"github-app-token", "key = 'gh|s_{b62:36}'"},
    {"github-fine-grained-token", "key = 'github|_pat_{b62:22}_{b62:59}'"},
    {"gitlab-token", "key = 'gl|pat-{url:20}'"},
    {"bitbucket-app-password", "key = 'AT|BB{b62:24}1A2B3C4F'"},
    {"atlassian-api-token", "key = 'ATATT|3xFfG{url:170}'"},
    {"npm-token", "key = 'np|m_{crc:30}'"},
    {"npmrc-auth-token", "//registry.example.org/:_auth|Token={b62:40}", ".npmrc"},
    {"pypi-token", "key = 'py|pi-AgEIcHlwaS5vcmc{url:150}'"},
    {"rubygems-token", "key = 'ruby|gems_{hex:48}'"},
    {"crates-io-token", "key = 'ci|o{b62:32}'"},
    {"nuget-api-key", "key = 'oy|2{low:43}'"},
    {"clojars-token", "key = 'CLO|JARS_{low:60}'"},
    {"docker-hub-token", "key = 'dckr|_pat_{url:27}'"},
    {"docker-config-auth", "{\"auths\": {\"r\": {\"auth\": \"{basic}\"}}}", "config.json"},
    {"artifactory-api-key", "key = 'AK|Cp{b62:69}'"},
    {"artifactory-reference-token", "key = 'cmVm|dGtu{b62:56}'"},
    {"sonar-token", "key = 'sq|u_{hex:40}'"},
    {"circleci-token", "key = 'CCI|PAT_{b62:22}_{hex:40}'"},
    {"buildkite-token", "key = 'bk|ua_{hex:40}'"},
    {"postman-api-key", "key = 'PM|AK-{hex:24}-{hex:34}'"},
    {"prefect-api-key", "key = 'pn|u_{b62:36}'"},
    {"readme-api-key", "key = 'rd|me_{low:70}'"},
    {"openai-api-key", "key = 'sk|-proj-{url:74}T3Blbk|FJ{url:74}'"},
    {"anthropic-api-key", "key = 'sk|-ant-api03-{url:93}AA'"},
    {"huggingface-token", "key = 'hf|_{let:34}'"},
    {"replicate-token", "key = 'r8|_{b62:37}'"},
    {"groq-api-key", "key = 'gs|k_{b62:52}'"},
    {"perplexity-api-key", "key = 'pp|lx-{b62:48}'"},
    {"xai-api-key", "key = 'xa|i-{b62:80}'"},
    {"langsmith-api-key", "key = 'ls|v2_pt_{hex:32}_{hex:10}'"},
    {"langfuse-secret-key", "key = 'sk|-lf-{uuid}'"},
    {"pinecone-api-key", "key = 'pc|sk_{b62:5}_{b62:63}'"},
    {"openrouter-api-key", "key = 'sk|-or-v1-{hex:64}'"},
    {"nvidia-api-key", "key = 'nv|api-{url:64}'"},
    {"wandb-api-key", "WANDB_API_KEY={hex:40}"},
    {"datadog-key", "DD_API_KEY={hex:32}"},
    {"new-relic-key", "key = 'NR|AK-{up:27}'"},
    {"sentry-token", "key = 'sn|tryu_{hex:64}'"},
    {"grafana-service-account-token", "key = 'gl|sa_{b62:32}_{hex:8}'"},
    {"grafana-cloud-token", "key = 'glc|_eyJ{b62:120}'"},
    {"grafana-api-key", "key = 'eyJ|rIjoi{b62:90}'"},
    {"pagerduty-api-key", "PAGERDUTY_API_KEY={low:20}"},
    {"dynatrace-token", "key = 'dt|0c01.{b32:24}.{b32:64}'"},
    {"honeycomb-key", "key = 'hca|ik_{low:58}'"},
    {"posthog-personal-key", "key = 'ph|x_{b62:43}'"},
    {"launchdarkly-key", "key = 'sd|k-{uuid}'"},
    {"okta-token", "Authorization: SS|WS 00{url:40}"},
    {"onepassword-service-account", "key = 'op|s_eyJ{b62:300}'"},
    {"onepassword-secret-key", "key = 'A|3-{up:6}-{up:11}-{up:5}-{up:5}-{up:5}'"},
    {"snyk-token", "SNYK_TOKEN={uuid}"},
    {"splunk-hec-token", "splunk_hec_token = '{uuid}'"},
    {"private-key", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}-----END RSA PRIVATE| KEY-----\n",
     "deploy/server.key"},
    {"age-secret-key", "AGE-SECRET|-KEY-1{bech:58}"},
    {"putty-private-key", "Private-|Lines: 14\n{pem:14}", "deploy/server.ppk"},
    {"jwt", "key = '{jwt}'"},
    {"url-password", "url = 'postgres://app|:{b62:20}@db.prod.slipway.dev/main'"},
    {"generic-secret", "client_secret = '{b62:40}'"},
    {"generic-hex-secret", "secret_key_base: '{hex:128}'", "config/secrets.yml"},
    {"environment-secret", "SESSION_SECRET={b62:40}", "deploy/.env"},
    {"basic-authorization-header", "curl -H 'Authorization: Basic {basic}'", "deploy.sh"},
    {"authorization-header", "curl -H 'Authorization: Bearer {b62:40}'", "deploy.sh"},
    {"facebook-app-token", "facebook_token = '{dig:16}%7C{url:27}'"},
    {"facebook-user-token", "key = 'EAA|C{b62:150}'"},
    {"duffel-token", "key = 'duffel|_live_{url:43}'"},
    {"frame-io-token", "key = 'fio|-u-{url:64}'"},
    {"intra42-client-secret", "key = 's-s4t|2ud-{hex:64}'"},
    {"apify-token", "key = 'apify|_api_{b62:36}'"},
    {"ramp-client-secret", "key = 'ramp|_sec_{b62:48}'"},
    {"flexport-token", "key = 'shl|tm_{url:40}'"},
    {"aws-bedrock-short-lived-key", "key = 'bedrock-|api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{b62:200}'"},
    {"cloudflare-prefixed-token", "key = 'cf|ut_{b62:40}{hex:8}'"},
    {"vercel-token", "key = 'vc|p_{b62:24}'"},
    {"tailscale-key", "key = 'ts|key-auth-{b62:12}-{b62:32}'"},
    {"vault-legacy-token", "token_of_vault = 's.|{b62:24}'"},
    {"openshift-token", "key = 'sha256|~{url:43}'"},
    {"clickhouse-cloud-secret", "key = '4b|1d{b62:38}'"},
    {"scalingo-token", "key = 'tk-|us-{url:48}'"},
    {"defined-networking-token", "key = 'dn|key-{url:26}-{url:52}'"},
    {"gitlab-runner-registration-token", "key = 'GR13|48941{url:20}'"},
    {"sourcegraph-token", "key = 'sg|p_local_{hex:40}'"},
    {"harness-token", "key = 'pa|t.{url:22}.{hex:24}.{b62:20}'"},
    {"octopus-deploy-key", "key = 'AP|I-{up:26}'"},
    {"infracost-key", "key = 'ic|o-{b62:32}'"},
    {"settlemint-token", "key = 'sm|_pat_{b62:16}'"},
    {"bitbucket-data-center-token", "key = 'BB|DC-{b62:44}'"},
    {"sidekiq-credentials", "source 'https://{hex:8}:|{hex:8}@gems.contribsys.com/'", "Gemfile"},
    {"nuget-config-password", "<add key=\"ClearTextPassword\" value=\"{b62:20}\" />", "nuget.config"},
    {"github-app-jwt", "key = 'gh|s_12345_{jwt}'"},
    {"rootly-key", "key = 'rootly|_{hex:64}'"},
    {"authress-key", "key = 'sc|_{low:12}.{low:5}.acc_{low:20}.{b62:60}'"},
    {"authorization-header-hex", "curl -H 'Authorization: Token {hex:40}'", "deploy.sh"},
    {"curl-user", "curl -X PUT --user deploy:|{b62:24} https://api.slipway.dev/", "deploy.sh"},
    {"kubernetes-secret", "kind: Secret\nmetadata:\n  name: x\ndata:\n  user: YWRh\n  token: {b62:44}\n",
     "deploy/keys.yaml"},
    {"netrc-password", "machine a.slipway.dev login ada password {b62:12}", ".netrc"},
    {"pgpass-password", "db7.slipway.dev:5432:main:app:|{b62:12}", ".pgpass"},
    {"git-credentials", "https://ada:|{b62:20}@git.slipway.dev", ".git-credentials"},
    {"password-hash", "ada:$|apr1${b62:8}${b62:22}", "web/.htpasswd"},
    {"transfer-settings-password", "{ \"password\": \"{b62:12}\" }", ".vscode/sftp.json"},
    {"wordpress-secret", "define( 'AUTH_KEY', '{b62:64}' );", "web/wp-config.php"},
    {"rails-secret-key-base", "  secret_key_base: {hex:128}", "config/secrets.yml"},
    {"django-secret-key", "SECRET_KEY = '{b62:50}'", "web/settings.py"},
    {"laravel-app-key", "APP_KEY=base64:{b64:43}=", "deploy/.env"},
    {"github-hex-token", "JEKYLL_GITHUB_TOKEN={hex:40}"},
};

} // namespace

void TestSecretRules::allCompile()
{
    const auto rules = SecretRules::shipped();
    QCOMPARE(rules->notes(), QStringList());
    QVERIFY(rules->rules().size() >= 60);
    QVERIFY2(rules->always().empty(), "a rule without keywords is tried on everything, which is slow");
}

void TestSecretRules::each_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    for (const Row& row : kRows)
        QTest::newRow(row.rule) << QString::fromLatin1(row.rule) << QByteArray(row.pattern)
                                << QByteArray(row.path);
}

void TestSecretRules::each()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    const QStringList ids = found(fakeToken(pattern) + '\n', path);
    QVERIFY2(ids.contains(rule), qPrintable(QStringLiteral("found: ") + ids.join(QLatin1Char(' '))));
    for (const Filling filling : {Filling::Monotonous, Filling::Example}) {
        const QStringList wrong = found(fakeToken(pattern, filling) + '\n', path);
        QVERIFY2(!wrong.contains(rule), fakeToken(pattern, filling).constData());
    }
}

void TestSecretRules::everyRuleIsTried()
{
    QSet<QString> tried;
    for (const Row& row : kRows)
        tried.insert(QString::fromLatin1(row.rule));
    for (const CompiledRule& rule : SecretRules::shipped()->rules()) {
        if (rule.regex)
            QVERIFY2(tried.contains(rule.id), qPrintable(rule.id));
    }
}

void TestSecretRules::nothingIsFoundIn_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* name, const char* pattern, const char* path = "src/settings.py") {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(path);
    };
    row("a variable", "api_key = '${API_KEY_OF_THE_SERVICE}'\npassword = '{{ vault_password_of_it }}'");
    row("a call", "api_key = os.environ['SERVICE_API_KEY_PRODUCTION']");
    row("a name of a header", "token_header = 'X-Forwarded-Access-Token-Header'");
    row("a place", "secret_path = 'secret/data/production/payments/database1'");
    row("a class", "token = 'org.example.security.TokenAuthenticator2Factory'");
    row("a public key", "public_key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE{b64:86}'");
    row("a hash", "token_sha256 = '{hex:64}'");
    row("a GitHub token with a wrong checksum", "key = 'gh|p_{b62:30}00|0000'");
    row("a header of a key", "if (text.startsWith('-----BEGIN RSA PRIVATE| KEY-----')) parse(text);");
    row("a key of a test", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}", "tests/data/server.key");
    row("a token of a test", "jwt = '{jwt}'", "src/auth/login_test.go");
    row("a password of nobody", "url = 'postgres://app|:{b62:20}@localhost/main'");
    row("a password that says so", "url = 'postgres://app|:password123@db7.prod.slipway.dev/main'");
    row("what django-admin wrote", "SECRET_KEY = 'django-insecure-{b62:50}'", "web/settings.py");
    row("a public token", "publicToken = '{b62:43}'");
    row("an icon", "<img src='/box.ico-{hex:32}.png'>", "src/index.html.erb");
    row("a key with another end", "key = 'sk|-ant-api03-{url:93}BB'");
    row("a key that WordPress asks for", "define( 'AUTH_KEY', 'put your unique phrase here' );",
        "web/wp-config.php");
    row("a user of curl in a variable", "curl -u deploy:$PASSWORD1 https://api.slipway.dev/", "deploy.sh");
    row("a Secret that is filled in later", "kind: Secret\ndata:\n  token: {{ .Values.token }}\n",
        "deploy/keys.yaml");
    row("a key of a test bed", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}",
        "contrib/docker-integration/ssl/a.key");
    row("users of a test bed", "ada:$2|y$10${b62:53}", "contrib/docker-integration/server/.htpasswd");
    row("a key that says so",
        "const TEST_FAKE_KEY_0: &str = \"-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}\";", "util/keys.rs");
    row("Android's key store", "x", "android/app/debug.keystore");
    row("a key of an example", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}",
        "pkg/exampleinstance/tls.key");
    row("Phoenix on a developer's machine", "secret_key_base: \"{b64:64}\"", "config/dev.exs");
    row("PostHog's public key", "api_key: 'ph|c_{b62:40}'");
    row("a key of samples", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}",
        "4-ops/dubbo-samples-ssl/main/ca.key");
    row("a key for measuring", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}",
        "certs/benchmark-ca-key.pem");
    row("claims of NATS", "ey|J0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ.ey|JqdGkiOiJ{b62:60}.{b62:80}",
        "ops.conf");
    row("a key of a test environment", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}",
        "scripts/test-environments/sso/config.yml");
    row("a key of a stub", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}", "cmd/stub/rsa.key");
    row("a key that is a fake", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}",
        "template/fake-certs/nginx.key");
    row("a page that explains", "client_secret = '{b62:40}'", "templates/howto.html.twig");
    row("the example of RFC 6749", "Authorization: Basic czZCaGRS|a3F0MzpnWDFmQmF0M2JW", "src/a.go");
    row("a key of localhost", "-----BEGIN RSA PRIVATE| KEY-----\nMIIE{pem:10}", "apps/client/localhost.pem");
    row("a signed address", "get('https://b.s3.slipway.dev/a?AWSAccessKeyId=AK|IA{b32:16}&Signature=x')");
    row("a recorded request", "authorization: AWS AK|IA{b32:16}:c2ln");
    row("a hashed password", "password = 'AQA|AAAEAACcQAAAAE{b64:60}'");
    row("a host of a compose file", "url = 'postgres://app|:{b62:20}@db'", "src/a.py");
    row("a lock file", "secret = '{b62:40}'", "yarn.lock");
    row("somebody else's code", "key = 'AK|IA{b32:16}'", "node_modules/x/index.js");
    row("an id in a document", "token: '{b62:40}'", "docs/api.md");
}

void TestSecretRules::nothingIsFoundIn()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    if (SecretRules::shipped()->skipsPath({path.constData(), static_cast<size_t>(path.size())}))
        return; // the scan does not read it
    QCOMPARE(found(fakeToken(pattern) + '\n', path), QStringList());
}

QTEST_GUILESS_MAIN(TestSecretRules)
#include "tst_secret_rules.moc"
