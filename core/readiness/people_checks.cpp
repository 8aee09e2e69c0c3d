// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/people_checks.h"

#include "core/evidence/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

Error invalid(const QString& what, const QString& where, const QString& hint)
{
    return {ErrorCode::InvalidInput, what, where, hint};
}

QString typed(const QString& text)
{
    return evidence::redacted(text.trimmed());
}

QString typedName(const QString& name)
{
    const QString kept = typed(name);
    return kept == QLatin1String("[redacted:email]") ? name.trimmed() : kept;
}

Classification typed(Classification classification)
{
    for (QString* text : {&classification.purpose, &classification.timeHorizon, &classification.qualityBar,
                          &classification.users, &classification.blastRadius})
        *text = typed(*text);
    return classification;
}

std::optional<Error> checkPerson(const QString& name, const QString& whatFor)
{
    if (name.trimmed().isEmpty())
        return invalid(QStringLiteral("nobody is named"), {}, whatFor);
    if (name.trimmed().size() > kLongestPersonName)
        return Error{ErrorCode::LimitExceeded,
                     QStringLiteral("a person's name has at most %1 characters").arg(kLongestPersonName),
                     name.left(40), QStringLiteral("shorten it")};
    const bool hasControls = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
    if (hasControls)
        return invalid(QStringLiteral("a person's name has no line breaks and no control characters"),
                       name.simplified(), QStringLiteral("write it in one line"));
    return std::nullopt;
}

std::optional<Error> checkWords(const QString& by, const QString& reason)
{
    if (const auto error = checkPerson(by, QStringLiteral("say who answers")))
        return error;
    if (reason.trimmed().isEmpty())
        return invalid(QStringLiteral("a reason is needed"), {}, QStringLiteral("say how you know"));
    return std::nullopt;
}

std::optional<Error> checkExpiry(const QDateTime& expiresAt, const QDateTime& now)
{
    if (!expiresAt.isValid() || expiresAt <= now)
        return invalid(QStringLiteral("the expiry must be in the future"), {},
                       QStringLiteral("choose a later day"));
    if (expiresAt > now.addDays(kLongestAnswerDays))
        return invalid(QStringLiteral("the expiry is more than a year away"), {},
                       QStringLiteral("choose a day within a year; answers are renewed"));
    return std::nullopt;
}

std::optional<Error> checkLink(const QString& link)
{
    static const QRegularExpression hasScheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    static const QRegularExpression isSafe(QStringLiteral("^(?:https?|mailto):"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (hasScheme.match(link).hasMatch() && !isSafe.match(link).hasMatch())
        return invalid(QStringLiteral("a link must be a web or mail address"), link,
                       QStringLiteral("give one that begins with https://"));
    return std::nullopt;
}

Result<const Criterion*> findCriterion(const CriterionId& id, const Policy& policy)
{
    if (const Criterion* criterion = policy.find(id))
        return criterion;
    return Error{ErrorCode::NotFound, QStringLiteral("the policy has no such criterion"), id.toString(),
                 QStringLiteral("list them with: slipway status --project NAME")};
}

} // namespace slipway::readiness
