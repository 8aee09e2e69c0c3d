// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/rule_digest.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace slipway::repo::secrets {

namespace {

void put(QDataStream& out, const std::string& text)
{
    out << QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

void put(QDataStream& out, const std::vector<std::string>& texts)
{
    out << static_cast<quint64>(texts.size());
    for (const std::string& text : texts)
        put(out, text);
}

void put(QDataStream& out, const std::vector<AllowList>& lists)
{
    out << static_cast<quint64>(lists.size());
    for (const AllowList& list : lists) {
        out << list.needsAll << static_cast<qint32>(list.target);
        for (const auto* texts :
             {&list.regexes, &list.paths, &list.commits, &list.stopwords, &list.targetRules})
            put(out, *texts);
    }
}

} // namespace

QByteArray digestOf(const RuleSet& rules)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<quint64>(rules.rules.size());
    for (const SecretRule& rule : rules.rules) {
        for (const std::string* text : {&rule.id, &rule.description, &rule.regex, &rule.path, &rule.check})
            put(out, *text);
        out << static_cast<qint32>(rule.secretGroup) << rule.entropy;
        put(out, rule.keywords);
        put(out, rule.allowLists);
    }
    put(out, rules.allowLists);
    out << rules.notes;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

} // namespace slipway::repo::secrets
