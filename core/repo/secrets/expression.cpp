// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/expression.h"

#include <algorithm>

namespace slipway::repo::secrets {

namespace {

constexpr int64_t kLittle = 128 << 10;
constexpr int64_t kUsual = 1 << 20;
constexpr int64_t kMost = 16 << 20;
constexpr int kMostOfUsual = 256; // expressions that have the usual memory; further ones begin with a little

Expression compiledWithin(const std::string& regex, int64_t bytes)
{
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    options.set_max_mem(bytes);
    return std::make_unique<const RE2>(regex, options);
}

} // namespace

Expression compileExpression(const std::string& regex)
{
    return ExpressionBudget().compile(regex);
}

Expression ExpressionBudget::compile(const std::string& regex)
{
    if (m_left <= 0 || (m_stop && m_stop())) {
        m_isUsedUp = true;
        return nullptr;
    }
    --m_left;
    Expression expression;
    for (const int64_t bytes : {kLittle, kUsual, kMost}) {
        if (bytes == kLittle && m_compiled < kMostOfUsual)
            continue;
        if (bytes > m_bytesLeft) {
            m_isUsedUp = true;
            return nullptr;
        }
        expression = compiledWithin(regex, bytes);
        if (expression->ok()) {
            m_bytesLeft -= bytes;
            ++m_compiled;
            return expression;
        }
        if (expression->error_code() != RE2::ErrorPatternTooLarge)
            return expression;
    }
    m_bytesLeft -= kMost; // finding out cost as much
    return expression;
}

QString refusalOf(const RE2& expression)
{
    return QStringLiteral("RE2 cannot compile its expression (error %1)")
        .arg(static_cast<int>(expression.error_code()));
}

bool anyMatches(const std::vector<Expression>& expressions, std::string_view text)
{
    return std::any_of(expressions.begin(), expressions.end(), [&](const Expression& expression) {
        return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *expression);
    });
}

} // namespace slipway::repo::secrets
