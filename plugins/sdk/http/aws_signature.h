// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/transport.h"

namespace slipway::http {

/// Who signs.
struct AwsKeys
{
    QByteArray id;
    QByteArray secret;
    QByteArray sessionToken; ///< of temporary keys; else empty
};

/// What a signature is good for, beside the day.
struct AwsScope
{
    QByteArray region;  ///< "eu-central-1"
    QByteArray service; ///< "secretsmanager"
};

/// Headers that sign a request by AWS Signature Version 4 (HMAC-SHA256): X-Amz-Date, X-Amz-Security-Token
/// where there is a session token, and Authorization. Signed are the host, the verb, the path, the content
/// and every header that the request has then, so it is given only those that arrive as they are. Not for S3,
/// and for addresses without a query: what the JSON protocol sends. Pure. Source:
/// docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
[[nodiscard]] Headers awsSignature(const WireRequest& request, const AwsKeys& keys, const AwsScope& scope,
                                   const QDateTime& now);

/// The same of a request as the layer sends it, of whose headers only Content-Type and X-Amz-… are signed:
/// what lies between may change the others.
[[nodiscard]] Headers awsSignatureOfAction(const WireRequest& request, const AwsKeys& keys,
                                           const AwsScope& scope, const QDateTime& now);

} // namespace slipway::http
