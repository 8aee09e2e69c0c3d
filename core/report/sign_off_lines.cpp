// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sign_off_lines.h"

#include "core/access/ssh_signature.h"

namespace slipway::report {

using namespace model;

namespace {

QString signedText(const SignOff& signOff, const ReportWords& words)
{
    constexpr qsizetype kEnough = 17; // of a fingerprint, to tell people's keys apart
    const auto key = access::keyOfSignature(signOff.signature);
    const QString when = words.shortTime(signOff.at);
    return key ? words.say(QT_TRANSLATE_NOOP("Report", "signed %1, key %2"))
                     .arg(when, key->fingerprint().left(kEnough))
               : words.say(QT_TRANSLATE_NOOP("Report", "signed %1")).arg(when);
}

} // namespace

std::vector<SignOffLine> signOffLines(const std::vector<SignOffState>& signOffs, const ReportWords& words)
{
    std::vector<SignOffLine> lines;
    for (const SignOffState& state : signOffs) {
        if (!state.signOff)
            lines.push_back({state.role, {}, words.say(QT_TRANSLATE_NOOP("Report", "waiting"))});
        else if (state.isVoid)
            lines.push_back(
                {state.role, {}, words.say(QT_TRANSLATE_NOOP("Report", "void: %1")).arg(state.voidBecause)});
        else
            lines.push_back({state.role, state.signOff->by, signedText(*state.signOff, words)});
    }
    return lines;
}

} // namespace slipway::report
