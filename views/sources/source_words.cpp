// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/source_words.h"

#include "views/widgets/translated_words.h"

#include <QLocale>

namespace slipway::views {

using namespace model;
using readiness::Collected;
using readiness::SourceHealth;
using readiness::SourceStatus;

namespace {

/// "15 min", "1 h", in the words that ages have.
QString durationWords(std::chrono::milliseconds time)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return Words::age(begin, begin.addMSecs(time.count()));
}

} // namespace

QString SourceWords::of(SourceHealth health)
{
    switch (health) {
    case SourceHealth::Paused:
        return tr("Paused");
    case SourceHealth::Never:
        return tr("Never ran");
    case SourceHealth::Well:
        return tr("Well");
    case SourceHealth::Failing:
        return tr("Failing");
    case SourceHealth::Resting:
        return tr("Resting");
    case SourceHealth::Waiting:
        return tr("Waiting");
    case SourceHealth::Changed:
        return tr("Changed");
    }
    Q_UNREACHABLE();
}

ResultState SourceWords::shapeOf(SourceHealth health)
{
    switch (health) {
    case SourceHealth::Paused:
    case SourceHealth::Never:
    case SourceHealth::Waiting:
    case SourceHealth::Changed:
        return ResultState::Unknown;
    case SourceHealth::Well:
        return ResultState::Pass;
    case SourceHealth::Failing:
        return ResultState::Warn;
    case SourceHealth::Resting:
        return ResultState::Fail;
    }
    Q_UNREACHABLE();
}

QString SourceWords::of(access::SecretPlace place)
{
    switch (place) {
    case access::SecretPlace::Keychain:
        return tr("In the keychain");
    case access::SecretPlace::File:
        return tr("In your encrypted file");
    case access::SecretPlace::Environment:
        return tr("In an environment variable");
    }
    Q_UNREACHABLE();
}

QString SourceWords::standing(const std::optional<access::SecretReference>& secret, const QDateTime& now)
{
    if (!secret)
        return tr("Not given yet.");
    const QString place = secret->place == access::SecretPlace::Environment
                              ? tr("In the environment variable %1").arg(secret->variable)
                              : of(secret->place);
    const auto days = access::ageInDays(*secret, now);
    if (!days)
        return tr("%1.").arg(place);
    QString said = *days == 0 ? tr("%1, set today.").arg(place)
                              : tr("%1, set %2 ago.").arg(place, Words::age(secret->issuedAt, now));
    if (access::isOverdue(*secret, now))
        said += QLatin1Char(' ') + tr("Replace it: it is older than %1 days.").arg(access::kRotationDays);
    return said;
}

QString SourceWords::overdue(const Source& source, const QDateTime& now)
{
    const auto secrets = access::secretsOfRecord(source.config);
    QStringList said;
    for (const QString& name : access::overdueSecrets(secrets, now)) {
        said += tr("%1 is %2 old: replace it").arg(name, Words::age(secrets.at(name).issuedAt, now));
    }
    return said.join(QStringLiteral("; "));
}

QString SourceWords::name(const Source& source)
{
    return source.instance == QLatin1String("default") ? source.plugin
                                                       : source.plugin + QLatin1Char(' ') + source.instance;
}

QString SourceWords::nextTry(const SourceStatus& status, const QDateTime& now)
{
    if (!status.nextTryAt) {
        if (status.source.isPaused)
            return tr("when resumed");
        if (status.schedule.beforeReview)
            return tr("before a review");
        if (status.schedule.isOnStart)
            return tr("on start");
        return status.isWatched ? tr("on change") : tr("when asked");
    }
    const qint64 seconds = now.secsTo(*status.nextTryAt);
    if (seconds <= 0)
        return tr("due now");
    // Rounded up: one that is due in 30 s is not due in 0 min.
    return tr("in %1").arg(Words::age(now, status.nextTryAt->addSecs(59)));
}

QString SourceWords::schedule(const readiness::SourceSchedule& schedule)
{
    QStringList parts;
    if (schedule.every)
        parts += tr("every %1").arg(durationWords(*schedule.every));
    if (schedule.beforeReview)
        parts += tr("%1 before a review").arg(durationWords(*schedule.beforeReview));
    if (schedule.isOnStart)
        parts += tr("on start");
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString SourceWords::service(const SourceStatus& status)
{
    const auto use = status.record ? status.record->last.service : std::nullopt;
    QStringList parts;
    if (use && use->medianMs)
        parts += tr("%1 ms").arg(*use->medianMs);
    if (use && use->remaining)
        parts += use->limit ? tr("%1 of %2 left").arg(*use->remaining).arg(*use->limit)
                            : tr("%1 left").arg(*use->remaining);
    return parts.join(QStringLiteral(", "));
}

QString SourceWords::detail(const SourceStatus& status)
{
    QStringList said;
    if (!status.address.isEmpty())
        said += tr("It asks %1.").arg(status.address);
    if (!status.schedule.isEmpty())
        said += tr("Collected %1.").arg(schedule(status.schedule));
    if (!status.record)
        return said.join(QLatin1Char(' '));
    const Collection& last = status.record->last;
    said += tr("The last run began at %1 and took %2 s.")
                .arg(Words::moment(last.startedAt),
                     QLocale().toString(static_cast<double>(last.startedAt.msecsTo(last.endedAt)) / 1000, 'f',
                                        1));
    const auto& use = last.service;
    if (use && use->medianMs && use->slowestMs)
        said += tr("Answers: %1, half of them within %2 ms, all within %3 ms.")
                    .arg(use->answers)
                    .arg(*use->medianMs)
                    .arg(*use->slowestMs);
    if (use && use->remaining && use->limit)
        said += tr("The service allows %1 requests, and %2 are left.").arg(*use->limit).arg(*use->remaining);
    if (use && use->resetsAt)
        said += tr("It counts anew at %1.").arg(Words::moment(*use->resetsAt));
    return said.join(QLatin1Char(' '));
}

QString SourceWords::count(int all, int failing)
{
    return failing == 0 ? tr("%n source(s)", nullptr, all)
                        : tr("%n source(s), %1 failing", nullptr, all).arg(failing);
}

Result<QString> SourceWords::outcome(const readiness::SourceTrial& trial)
{
    if (trial.failure)
        return *trial.failure;
    if (trial.firstRefusal) {
        Error error = *trial.firstRefusal;
        error.what = tr("%1 of %2 would be refused: %3")
                         .arg(trial.refused)
                         .arg(trial.refused + trial.accepted)
                         .arg(error.what);
        return error;
    }
    if (trial.accepted == 0 && !trial.said.isEmpty())
        return tr("It answers, and there is nothing to collect now: %1.").arg(trial.said);
    if (!trial.said.isEmpty())
        return tr("It works: %1. %2 would come (%3), and nothing was stored.")
            .arg(trial.said, QString::number(trial.accepted), trial.kinds.join(QLatin1String(", ")));
    if (trial.accepted == 0)
        return tr("It answered, and there is nothing to collect now.");
    return tr("It works: %1 would come (%2). Nothing was stored.")
        .arg(trial.accepted)
        .arg(trial.kinds.join(QLatin1String(", ")));
}

Result<QString> SourceWords::outcome(const Collected& collected, const QString& name)
{
    if (collected.end != Collected::End::Ok) {
        Error error = collected.failure.value_or(Error{ErrorCode::Cancelled, tr("it was stopped"), {}, {}});
        error.where = error.where.isEmpty() ? name : tr("%1: %2").arg(name, error.where);
        return error;
    }
    const QString text = collected.dead > 0 ? tr("%1: %2 new, %3 known already, %4 refused: see the inbox.")
                                            : tr("%1: %2 new, %3 known already.");
    const QString counted = text.arg(name).arg(collected.stored).arg(collected.alreadyThere);
    return collected.dead > 0 ? counted.arg(collected.dead) : counted;
}

} // namespace slipway::views
