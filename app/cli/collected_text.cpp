// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/collected_text.h"

#include "app/cli/source_list.h"
#include "app/cli/source_status_text.h"
#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;
using readiness::Collected;
using readiness::SourceStatus;

namespace {

const char* endWord(Collected::End end)
{
    switch (end) {
    case Collected::End::Ok:
        return "ok";
    case Collected::End::Failed:
        return "failed";
    case Collected::End::Cancelled:
        return "cancelled";
    case Collected::End::NotAsked:
        return "not-asked";
    case Collected::End::Waiting:
        return "waiting";
    }
    return "";
}

/// What failed, and where: of many files one may be at fault.
QString failureText(const Error& failure)
{
    return Error{failure.code, failure.what, failure.where, {}}.line();
}

} // namespace

Json collectedJson(const SourceStatus& status, const Collected& collected)
{
    Json json{{"project", status.project.toStdString()},
              {"plugin", status.source.plugin.toStdString()},
              {"instance", status.source.instance.toStdString()},
              {"outcome", endWord(collected.end)},
              {"tries", collected.tries},
              {"stored", collected.stored},
              {"already_there", collected.alreadyThere},
              {"dead", collected.dead},
              {"next_try_at", nullptr}};
    if (!collected.subject.release.isEmpty())
        json["release"] = collected.subject.release.toStdString();
    if (!collected.subject.commit.isEmpty())
        json["commit"] = collected.subject.commit.hex().toStdString();
    if (collected.nextTryAt)
        json["next_try_at"] = collected.nextTryAt->toUTC().toString(Qt::ISODate).toStdString();
    if (collected.startedAt)
        json["started_at"] = collected.startedAt->toUTC().toString(Qt::ISODateWithMs).toStdString();
    if (collected.service)
        json["service"] = serviceJson(collected.service);
    if (collected.failure)
        json["reason"] = failureText(*collected.failure).toStdString();
    return json;
}

QString arrivalsText(const Collected& collected)
{
    const QString refused =
        collected.dead == 0
            ? QString()
            : QStringLiteral(", %1 refused; see: slipway dead-letters list").arg(collected.dead);
    return QStringLiteral("%1 stored, %2 already there%3")
        .arg(collected.stored)
        .arg(collected.alreadyThere)
        .arg(refused);
}

QString collectedText(const SourceStatus& status, const Collected& collected)
{
    QString text = sourceText(status.project, status.source) + QStringLiteral(": ");
    if (collected.end == Collected::End::Ok)
        return text + arrivalsText(collected);
    if (collected.end == Collected::End::Failed)
        text += QStringLiteral("failed at try %1: ").arg(collected.tries);
    if (collected.end == Collected::End::Waiting)
        text += QStringLiteral("waiting for the secrets' passphrase: ");
    if (collected.failure)
        text += failureText(*collected.failure);
    if (collected.end == Collected::End::Failed && collected.nextTryAt)
        text += QStringLiteral("; not asked again before ") + displayMoment(*collected.nextTryAt);
    return text;
}

} // namespace slipway::app
