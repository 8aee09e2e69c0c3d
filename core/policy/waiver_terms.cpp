// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/waiver_terms.h"

#include <QStringList>

#include <array>

namespace slipway::policy {

using namespace model;

namespace {

constexpr std::array kFlags{"second_person", "needs_compensation"};
constexpr const char* kRoles = "approver_roles";

bool isTrue(const Json& object, const char* key)
{
    return object.contains(key) && object[key].is_boolean() && object[key].get<bool>();
}

} // namespace

WaiverTerms readWaiverTerms(const JsonCursor& at)
{
    static constexpr std::array known{"second_person", "needs_compensation", "approver_roles"};
    at.allowOnly(known);
    WaiverTerms terms{at.flag("second_person"), at.flag("needs_compensation"), {}};
    if (!at.has(kRoles))
        return terms;
    for (const JsonCursor& role : at.at(kRoles).items()) {
        const QString name = role.text();
        if (terms.approverRoles.contains(name, Qt::CaseInsensitive))
            role.refuse(QStringLiteral("%1 stands there twice").arg(name), QStringLiteral("leave one"));
        terms.approverRoles += name;
    }
    if (terms.approverRoles.isEmpty())
        at.at(kRoles).refuse(QStringLiteral("must name at least one role"),
                             QStringLiteral("name one, or leave \"approver_roles\" out"));
    return terms;
}

void tightenWaiverTerms(Json& base, const JsonCursor& own)
{
    if (!base.is_object())
        base = Json::object();
    if (!own.json().is_object()) {
        base = own.json(); // for the reader to refuse, where it stands
        return;
    }
    for (const char* flag : kFlags) {
        if (own.has(flag) && !own.flag(flag) && isTrue(base, flag))
            own.at(flag).refuse(
                QStringLiteral("the extended policy asks for it, and this one cannot waive it"),
                QStringLiteral("leave it out"));
    }
    if (own.has(kRoles) && base.contains(kRoles) && base[kRoles].is_array()) {
        const Json& wider = base[kRoles];
        for (const JsonCursor& role : own.at(kRoles).items()) {
            if (std::find(wider.begin(), wider.end(), role.json()) == wider.end())
                role.refuse(QStringLiteral("%1 cannot approve in the extended policy").arg(role.text()),
                            QStringLiteral("name only roles that it names"));
        }
    }
    base.update(own.json());
}

QString displayWaiverTerms(const WaiverTerms& terms)
{
    QStringList words;
    if (terms.needsSecondPerson)
        words += QStringLiteral("a second person");
    if (terms.needsCompensation)
        words += QStringLiteral("of blockers, what lowers the risk");
    if (!terms.approverRoles.isEmpty())
        words += QStringLiteral("approved by ") + terms.approverRoles.join(QStringLiteral(" or "));
    return words.join(QStringLiteral("; "));
}

} // namespace slipway::policy
