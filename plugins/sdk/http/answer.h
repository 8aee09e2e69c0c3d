// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "plugins/sdk/http/headers.h"
#include "plugins/sdk/http/observation.h"
#include "plugins/sdk/http/seen.h"

namespace slipway::http {

/// Why there is no answer to be read.
enum class Trouble
{
    NotAllowed, ///< refused before it left: not on the allowlist, a secret without TLS; a defect or a setting
    Unreachable, ///< no connection, or one that broke
    TimedOut,
    Tls,          ///< no trust, or no common version
    Limited,      ///< asked too often: 429, a 403 that means it, or told to wait for longer than a minute
    Unauthorized, ///< 401
    Forbidden,    ///< 403
    NotFound,     ///< 404 or 410: absent only if something around it can be read
    Rejected,     ///< any other 4xx: the question is wrong
    Status,       ///< any other status that is no success
    Redirected,   ///< elsewhere, which is not followed
    TooLarge,
    Truncated,
    NotJson,
    Cancelled
};

struct Problem
{
    Trouble trouble = Trouble::Unreachable;
    QString what; ///< one line with the address and what went wrong
    QString hint; ///< what to do
    std::optional<QDateTime> retryAt;
};

/// What came of a request, its retries included.
struct Answer
{
    int status = 0;
    Headers headers;
    model::Json json; ///< the body where JSON was expected, or where an error has one
    QByteArray text;  ///< the body where text was expected
    QString place;    ///< "https://host/path", without the query
    QString sha256;   ///< of the body
    QString correlation;
    int attempts = 0;
    Seen seen; ///< of the last attempt
    std::optional<Problem> problem;

    [[nodiscard]] bool ok() const { return !problem; }
    [[nodiscard]] bool has(Trouble trouble) const { return problem && problem->trouble == trouble; }

    /// The value at a JSON Pointer: absent where there is none or null, unknown with a problem or where the
    /// value is of another type. T: QString, qint64, double, bool or model::Json.
    template<class T>
    [[nodiscard]] Observation<T> at(const char* pointer) const;
};

/// The same in any document.
template<class T>
[[nodiscard]] Observation<T> valueAt(const model::Json& document, const std::string& pointer);

extern template Observation<QString> valueAt(const model::Json&, const std::string&);
extern template Observation<qint64> valueAt(const model::Json&, const std::string&);
extern template Observation<double> valueAt(const model::Json&, const std::string&);
extern template Observation<bool> valueAt(const model::Json&, const std::string&);
extern template Observation<model::Json> valueAt(const model::Json&, const std::string&);

template<class T>
Observation<T> Answer::at(const char* pointer) const
{
    return problem ? Observation<T>::unknown(problem->what) : valueAt<T>(json, pointer);
}

/// Names the permission that a 401 or 403 says is missing: of WWW-Authenticate, GitHub's and OAuth's headers,
/// and "scope" or "required_scopes" of the body; `needs` where it does not say.
[[nodiscard]] QString missingScope(const Headers& headers, const model::Json& body, const QString& needs);

} // namespace slipway::http
