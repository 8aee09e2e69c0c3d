// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dead_letter_text.h"

#include <QStringDecoder>

namespace slipway::app {

using namespace model;

namespace {

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString sourceText(const DeadLetter& letter)
{
    if (letter.plugin.isEmpty())
        return QStringLiteral("-");
    return letter.instance.isEmpty() ? letter.plugin
                                     : QStringLiteral("%1 (%2)").arg(letter.plugin, letter.instance);
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

QStringList deadLetterHeading()
{
    return {QStringLiteral("ID"),    QStringLiteral("STATE"),   QStringLiteral("ATTEMPTS"),
            QStringLiteral("LAST"),  QStringLiteral("PROJECT"), QStringLiteral("SOURCE"),
            QStringLiteral("REASON")};
}

QStringList deadLetterRow(const DeadLetter& letter)
{
    QString reason = letter.reason.left(120);
    if (!letter.place.isEmpty())
        reason.prepend(letter.place + QStringLiteral(": "));
    return {letter.id.toString(),
            toKey(letter.state),
            QString::number(letter.attempts),
            timeText(letter.lastAt),
            orDash(letter.project),
            sourceText(letter),
            reason.replace(QLatin1Char('\n'), QLatin1Char(' '))};
}

QStringList deadLetterLines(const DeadLetterFile& file)
{
    const DeadLetter& letter = file.letter;
    QStringList lines{
        QStringLiteral("id:       ") + letter.id.toString(),
        QStringLiteral("state:    ") + toKey(letter.state),
        QStringLiteral("kind:     ") + toKey(letter.kind),
        QStringLiteral("project:  ") + orDash(letter.project),
        QStringLiteral("source:   ") + sourceText(letter),
        QStringLiteral("reason:   ") + letter.reason,
        QStringLiteral("place:    ") + orDash(letter.place),
        QStringLiteral("hint:     ") + orDash(letter.hint),
        QStringLiteral("attempts: %1, first %2, last %3")
            .arg(letter.attempts)
            .arg(timeText(letter.firstAt), timeText(letter.lastAt)),
        QStringLiteral("size:     %1 bytes as it came, sha256 of what is kept %2")
            .arg(letter.size)
            .arg(letter.sha256),
    };
    for (const DeadLetterEvent& event : file.events)
        lines += QStringLiteral("          %1 %2 by %3%4")
                     .arg(timeText(event.at), toKey(event.kind), event.actor,
                          event.reason.isEmpty() ? QString() : QStringLiteral(": ") + event.reason);
    lines += QString();
    lines += QString::fromUtf8(letter.payload);
    return lines;
}

Json deadLetterJson(const DeadLetter& letter)
{
    return Json{{"id", letter.id.toString().toStdString()},
                {"kind", toKey(letter.kind).toStdString()},
                {"state", toKey(letter.state).toStdString()},
                {"project", letter.project.toStdString()},
                {"plugin", letter.plugin.toStdString()},
                {"instance", letter.instance.toStdString()},
                {"reason", letter.reason.toStdString()},
                {"pointer", letter.place.toStdString()},
                {"hint", letter.hint.toStdString()},
                {"attempts", letter.attempts},
                {"first_at", timeText(letter.firstAt).toStdString()},
                {"last_at", timeText(letter.lastAt).toStdString()},
                {"size", letter.size},
                {"sha256", letter.sha256.toStdString()}};
}

Json deadLetterJson(const DeadLetterFile& file)
{
    Json json = deadLetterJson(file.letter);
    json["events"] = Json::array();
    for (const DeadLetterEvent& event : file.events)
        json["events"].push_back({{"at", timeText(event.at).toStdString()},
                                  {"by", event.actor.toStdString()},
                                  {"kind", toKey(event.kind).toStdString()},
                                  {"reason", event.reason.toStdString()}});
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(file.letter.payload);
    if (utf8.hasError())
        json["payload_base64"] = file.letter.payload.toBase64().toStdString();
    else
        json["payload"] = text.toStdString();
    return json;
}

} // namespace slipway::app
