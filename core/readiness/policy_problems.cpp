// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_problems.h"

#include "core/policy/policy_reader.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using policy::TextPlace;
using policy::TextSpan;

namespace {

std::vector<Error> errorsOf(const QByteArray& json, const QString& where, const policy::PolicyLookup& bases,
                            const FactRegistry& registry)
{
    if (const Status authored = policy::checkAuthored(json, where); !authored)
        return {authored.error()};
    std::vector<Error> errors;
    const auto alone = policy::standAlone(json, where, bases, errors);
    return alone ? policy::policyErrors(*alone, registry) : errors;
}

qsizetype offsetOf(const QByteArray& text, int line, int column)
{
    qsizetype start = 0;
    for (int i = 1; i < line; ++i)
        start = text.indexOf('\n', start) + 1;
    return std::clamp<qsizetype>(start + column - 1, 0, text.size());
}

/// Of what is no JSON the parser says "where:LINE:COLUMN", in bytes.
std::optional<TextSpan> spanOfParser(const QString& after, const QByteArray& text)
{
    bool hasLine = false;
    bool hasColumn = false;
    const int line = after.section(QLatin1Char(':'), 1, 1).toInt(&hasLine);
    const int column = after.section(QLatin1Char(':'), 2, 2).toInt(&hasColumn);
    if (!hasLine || !hasColumn)
        return std::nullopt;
    const qsizetype begin = offsetOf(text, line, column);
    return TextSpan{begin, std::min(begin + 1, text.size())};
}

/// Where in the text it is; nothing if another file is wrong.
std::optional<TextSpan> spanOf(const Error& error, const QString& where, const QByteArray& text,
                               const policy::JsonPositions& positions)
{
    if (!error.where.startsWith(where))
        return std::nullopt;
    const QString after = error.where.mid(where.size());
    if (after.isEmpty())
        return TextSpan{0, 0};
    if (after.startsWith(QLatin1Char(':')))
        return spanOfParser(after, text);
    if (!after.startsWith(QLatin1Char('#')))
        return std::nullopt;
    const QString pointer = after.mid(1);
    const auto name = positions.name(pointer);
    const auto value = positions.value(pointer);
    // A plain value is shown itself; of a list or an object its name, not all that is in it.
    const bool isPlain = value && text.mid(value->begin, 1) != "{" && text.mid(value->begin, 1) != "[";
    if (value && (isPlain || !name))
        return isPlain ? *value : TextSpan{value->begin, value->begin + 1};
    if (name)
        return *name;
    const TextSpan near = positions.nearest(pointer);
    return TextSpan{near.begin, std::min(near.begin + 1, near.end)};
}

} // namespace

QString PolicyProblem::line(const QString& where) const
{
    if (span == TextSpan{} && error.where != where)
        return error.line();
    const qsizetype hash = error.where.indexOf(QLatin1Char('#'));
    const QString pointer = hash < 0 ? QString() : QStringLiteral(" (%1)").arg(error.where.mid(hash));
    return QStringLiteral("%1:%2:%3%4: %5")
        .arg(where)
        .arg(place.line)
        .arg(place.column)
        .arg(pointer, error.hint.isEmpty() ? error.what : error.what + QStringLiteral("; ") + error.hint);
}

std::vector<PolicyProblem> policyProblems(const QByteArray& json, const QString& where,
                                          const policy::PolicyLookup& bases, const FactRegistry& registry)
{
    std::vector<PolicyProblem> problems;
    const policy::JsonPositions positions(json);
    for (Error& error : errorsOf(json, where, bases, registry)) {
        const TextSpan span = spanOf(error, where, json, positions).value_or(TextSpan{});
        problems.push_back({std::move(error), span, policy::placeAt(json, span.begin)});
    }
    std::stable_sort(problems.begin(), problems.end(), [](const PolicyProblem& a, const PolicyProblem& b) {
        return a.span.begin < b.span.begin;
    });
    return problems;
}

} // namespace slipway::readiness
