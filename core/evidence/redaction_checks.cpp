// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/redaction_checks.h"

#include <QHash>

namespace slipway::evidence {

namespace {

/// Characters of an IBAN by country, from SWIFT's IBAN registry.
qsizetype ibanSize(QStringView country)
{
    static const QHash<QString, qsizetype> sizes = [] {
        QHash<QString, qsizetype> table;
        const QString list = QStringLiteral("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 "
                                            "CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 "
                                            "EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 "
                                            "GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 "
                                            "JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 "
                                            "ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 "
                                            "NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 "
                                            "SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 "
                                            "TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30");
        const QStringList entries = list.split(QLatin1Char(' '));
        for (const QString& entry : entries)
            table.insert(entry.left(2), entry.mid(2).toLongLong());
        return table;
    }();
    return sizes.value(country.toString(), 0);
}

int valueOf(QChar c)
{
    return c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
}

bool hasIbanChecksum(const QString& iban)
{
    int rest = 0;
    const QString rotated = iban.mid(4) + iban.left(4);
    for (const QChar c : rotated) {
        const int value = valueOf(c);
        rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest == 1;
}

bool hasLuhnDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// Visa, Mastercard, American Express, Discover, JCB, Diners Club and UnionPay, by their first digits.
bool hasIssuer(const QString& digits)
{
    const qsizetype size = digits.size();
    const int two = QStringView(digits).left(2).toInt();
    const int four = QStringView(digits).left(4).toInt();
    if (digits.startsWith(QLatin1Char('4')))
        return size == 13 || size == 16 || size == 19;
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || four == 6011 || two == 65 || two == 35)
        return size == 16;
    if (two == 34 || two == 37)
        return size == 15;
    if (two == 30 || two == 36 || two == 38)
        return size == 14;
    return two == 62 && size >= 16;
}

} // namespace

qsizetype ibanLength(QStringView text)
{
    const qsizetype wanted = ibanSize(text.left(2));
    QString iban;
    qsizetype used = 0;
    while (used < text.size() && iban.size() < wanted) {
        if (text[used] != QLatin1Char(' '))
            iban += text[used];
        ++used;
    }
    const bool isWhole = wanted > 0 && iban.size() == wanted;
    // "DE89370400440532013000X" is a longer word and no IBAN.
    const bool endsThere = used == text.size() || text[used] == QLatin1Char(' ');
    return isWhole && endsThere && hasIbanChecksum(iban) ? used : 0;
}

qsizetype cardLength(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return hasIssuer(digits) && hasLuhnDigit(digits) ? text.size() : 0;
}

} // namespace slipway::evidence
