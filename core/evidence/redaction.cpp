// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/redaction.h"

#include "core/evidence/redaction_checks.h"
#include "core/model/json.h"

#include <QRegularExpression>

namespace slipway::evidence {

using namespace model;

namespace {

/// One kind of secret or personal data. Group 1 of the expression is what is replaced.
struct Pattern
{
    QString kind;
    QString mark; ///< a text without this cannot match: looked for first, because it is many times faster
    QRegularExpression expression;
    qsizetype (*length)(QStringView) = nullptr; ///< how much of group 1 it is, 0 for none; all without one
};

Pattern pattern(const char* kind, const char* mark, const char* expression,
                qsizetype (*length)(QStringView) = nullptr)
{
    QRegularExpression compiled(QString::fromLatin1(expression));
    compiled.optimize();
    return {QString::fromLatin1(kind), QString::fromLatin1(mark), std::move(compiled), length};
}

// The shapes are those the providers document and that gitleaks and GitHub's secret scanning look for.
// URL passwords come before addresses: "user:word@host" holds something like one.
const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all{
        pattern("private-key", "PRIVATE KEY",
                "(-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?s:.*?)"
                "(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|\\z))"),
        pattern("aws-key", "A", "(?<![A-Za-z0-9])((?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})(?![A-Za-z0-9])"),
        pattern("github-token", "gh", "(?<![A-Za-z0-9])(gh[pousr]_[A-Za-z0-9]{30,255})"),
        pattern("github-token", "github_pat_", "(?<![A-Za-z0-9])(github_pat_[A-Za-z0-9_]{22,255})"),
        pattern("gitlab-token", "glpat-", "(?<![A-Za-z0-9])(glpat-[A-Za-z0-9_-]{20,})"),
        pattern("slack-token", "xox", "(?<![A-Za-z0-9])(xox[abeoprs]-[A-Za-z0-9-]{10,})"),
        pattern("slack-token", "xapp-", "(?<![A-Za-z0-9])(xapp-[A-Za-z0-9-]{10,})"),
        pattern("slack-webhook", "hooks.slack.com", "hooks\\.slack\\.com/services/([A-Za-z0-9/_-]{20,})"),
        pattern("stripe-key", "k_", "(?<![A-Za-z0-9])([rs]k_(?:live|test)_[A-Za-z0-9]{10,})"),
        pattern("google-key", "AIza", "(?<![A-Za-z0-9])(AIza[A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])"),
        pattern("npm-token", "npm_", "(?<![A-Za-z0-9])(npm_[A-Za-z0-9]{36})(?![A-Za-z0-9])"),
        pattern("jwt", "eyJ",
                "(?<![A-Za-z0-9_-])(eyJ[A-Za-z0-9_-]{6,}\\.eyJ[A-Za-z0-9_-]{6,}\\.[A-Za-z0-9_-]*)"),
        pattern("bearer-token", "earer", "[Bb]earer +([A-Za-z0-9._~+/-]{16,}=*)"),
        pattern("password", "://", "[A-Za-z][A-Za-z0-9+.-]{0,30}://[^\\s/?#@:\"]*:([^\\s/?#\"]+)@"),
        pattern("url-token", "=",
                "[?&](?i:access_token|token|api_?key|sig|signature|password|secret)=([^&\\s#\"\\[]+)"),
        pattern("email", "@",
                "(?<![A-Za-z0-9._%+-])(?!git@)([A-Za-z0-9._%+-]{1,64}@"
                "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                // "logo@2x.png" and "left-pad@1.tgz" are names of files.
                "(?!(?:png|jpe?g|gif|svg|webp|tgz|zip|gz|js|ts|css|html|json)(?![A-Za-z]))[A-Za-z]{2,24})"
                "(?![A-Za-z0-9-])"),
        pattern("iban", "", "(?<![A-Za-z0-9])([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30})", ibanLength),
        pattern("card", "", "(?<![0-9A-Za-z.-])((?:[0-9][ -]?){12,18}[0-9])(?![0-9A-Za-z-])", cardLength),
    };
    return all;
}

/// `text` is valid UTF-16, or the expression's behaviour is undefined: checking that with every match would
/// take time that grows with the square of the text.
void replaceAll(QString& text, const Pattern& pattern)
{
    QString out;
    qsizetype copied = 0;
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch match =
            pattern.expression.match(text, from, QRegularExpression::NormalMatch,
                                     QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch())
            break;
        const qsizetype start = match.capturedStart(1);
        const qsizetype length =
            pattern.length ? pattern.length(match.capturedView(1)) : match.capturedLength(1);
        from = length > 0 ? start + length : start + 1;
        if (length == 0)
            continue;
        out += QStringView(text).mid(copied, start - copied);
        out += QStringLiteral("[redacted:") + pattern.kind + QLatin1Char(']');
        copied = from;
    }
    if (copied > 0)
        text = out + text.mid(copied);
}

/// Fewer digits than the shortest IBAN or card number: most texts are dismissed here.
bool hasManyDigits(const QString& text)
{
    constexpr int kFewest = 10;
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }) >= kFewest;
}

bool redactText(QString& text)
{
    constexpr qsizetype kShortest = 6; // a@b.cd
    if (text.size() < kShortest)
        return false;
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    const QString before = text;
    for (const Pattern& pattern : patterns()) {
        if (pattern.mark.isEmpty() ? hasManyDigits(text) : text.contains(pattern.mark))
            replaceAll(text, pattern);
    }
    return text != before;
}

/// Every string and key below `json`. True if anything was replaced.
bool redactJson(Json& json)
{
    if (json.is_string()) {
        QString text = toQString(json.get_ref<const std::string&>());
        const bool changed = redactText(text);
        if (changed)
            json = text.toStdString();
        return changed;
    }
    bool changed = false;
    if (json.is_array()) {
        for (Json& item : json)
            changed = redactJson(item) || changed;
    } else if (json.is_object()) {
        Json copy = Json::object();
        for (auto& [key, value] : json.items()) {
            changed = redactJson(value) || changed;
            QString name = toQString(key);
            changed = redactText(name) || changed;
            copy[name.toStdString()] = std::move(value);
        }
        json = std::move(copy);
    }
    return changed;
}

} // namespace

QString redacted(const QString& text)
{
    QString copy = text;
    redactText(copy);
    return copy;
}

bool redact(Evidence& evidence)
{
    bool changed = false;
    for (Fact& fact : evidence.facts) {
        if (auto* text = std::get_if<QString>(&fact.value))
            changed = redactText(*text) || changed;
    }
    for (Finding& finding : evidence.findings)
        changed = redactText(finding.message) || changed;
    for (Provenance& provenance : evidence.provenance)
        changed = redactText(provenance.uri) || changed;
    return changed;
}

QByteArray redactedPayload(const QByteArray& payload)
{
    auto json = parseJson(payload, {});
    if (json) {
        if (!redactJson(*json))
            return payload;
        const std::string text = json->dump(-1, ' ', false, Json::error_handler_t::replace);
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
    // Latin-1 maps every byte to one character and back, so that bytes which are no text survive.
    QString text = QString::fromLatin1(payload);
    return redactText(text) ? text.toLatin1() : payload;
}

} // namespace slipway::evidence
