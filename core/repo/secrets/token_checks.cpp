// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/token_checks.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace slipway::repo::secrets {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isVowel(char c)
{
    return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
}

/// CRC-32 as zlib and Ethernet have it (polynomial 0xEDB88320).
uint32_t crc32Of(std::string_view text)
{
    static const std::array<uint32_t, 256> table = [] {
        std::array<uint32_t, 256> made{};
        for (uint32_t i = 0; i < 256; ++i) {
            uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

/// "ghp_" + body + checksum.
bool hasBase62Checksum(std::string_view token)
{
    const size_t mark = token.find('_');
    if (mark == std::string_view::npos || token.size() < mark + 8)
        return false;
    const std::string_view rest = token.substr(mark + 1);
    return base62Checksum(rest.substr(0, rest.size() - 6)) == rest.substr(rest.size() - 6);
}

/// Digits and letters, at least two of each: no word and no number.
bool isMixed(std::string_view token)
{
    const auto digits = std::count_if(token.begin(), token.end(), isDigit);
    const auto letters =
        std::count_if(token.begin(), token.end(), [](char c) { return isUpper(c) || isLower(c); });
    return digits >= 2 && letters >= 2;
}

/// How many characters belong to something like a word: four or more letters of one case (or capitalised)
/// with between a fifth and two thirds vowels.
size_t wordLetters(std::string_view token)
{
    size_t inWords = 0;
    for (size_t i = 0; i < token.size();) {
        size_t end = i;
        if (isUpper(token[i])) {
            end = i + 1;
            const bool isCapitalised = end < token.size() && isLower(token[end]);
            while (end < token.size() && (isCapitalised ? isLower(token[end]) : isUpper(token[end])))
                ++end;
        } else if (isLower(token[i])) {
            while (end < token.size() && isLower(token[end]))
                ++end;
        } else {
            ++i;
            continue;
        }
        const std::string_view word = token.substr(i, end - i);
        const auto vowels = static_cast<size_t>(std::count_if(word.begin(), word.end(), isVowel));
        if (word.size() >= 4 && vowels * 5 >= word.size() && vowels * 3 <= word.size() * 2)
            inWords += word.size();
        i = end;
    }
    return inWords;
}

bool isRandom(std::string_view token)
{
    return isMixed(token) && wordLetters(token) * 10 < token.size() * 4;
}

QByteArray fromBase64(std::string_view text)
{
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QByteArray::fromBase64(bytes, text.find_first_of("-_") == std::string_view::npos
                                             ? QByteArray::Base64Encoding
                                             : QByteArray::Base64UrlEncoding);
}

/// RFC 7519: a header with "alg" and a payload of claims. The token that jwt.io shows to everybody is out.
bool isJsonWebToken(std::string_view token)
{
    const size_t first = token.find('.');
    const size_t second = token.find('.', first + 1);
    if (second == std::string_view::npos)
        return false;
    const auto header = QJsonDocument::fromJson(fromBase64(token.substr(0, first)));
    const auto payload = QJsonDocument::fromJson(fromBase64(token.substr(first + 1, second - first - 1)));
    if (!header.isObject() || !header.object().contains(QLatin1String("alg")) || !payload.isObject())
        return false;
    return payload.object().value(QLatin1String("sub")).toString() != QLatin1String("1234567890");
}

/// OpenSSH's keys say so at once, others are DER sequences (RFC 7468); PGP's and those with header lines of
/// their own begin as they like.
bool beginsAsKey(std::string_view header, std::string_view rest, std::string_view body)
{
    if (header.find("PGP") != std::string_view::npos || rest.find(':') != std::string_view::npos)
        return true;
    return body.substr(0, 12) == "b3BlbnNzaC1r" || body.front() == 'M' || body.substr(0, 2) == "P2";
}

/// A key, not the mention of one: 100 characters of base 64 behind the header, with the spread of chance, and
/// none of one character repeated.
bool isKeyBlock(std::string_view token)
{
    const size_t header = token.find("-----", 10);
    if (header == std::string_view::npos)
        return false;
    std::string body;
    const std::string_view rest = token.substr(header + 5);
    for (size_t i = 0; i < rest.size(); ++i) {
        const char c = rest[i];
        if (c == '\\' && i + 1 < rest.size() && (rest[i + 1] == 'n' || rest[i + 1] == 'r'))
            ++i;
        else if (isDigit(c) || isUpper(c) || isLower(c) || c == '+' || c == '/')
            body += c;
    }
    for (size_t i = 8; i < body.size(); ++i) {
        if (std::all_of(body.begin() + static_cast<std::ptrdiff_t>(i - 8),
                        body.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](char c) { return c == body[i]; }) &&
            body[i] != 'A')
            return false;
    }
    return body.size() >= 100 && entropyOf(body) > 4.5 && beginsAsKey(token.substr(0, header), rest, body);
}

/// What a placeholder for a password says.
bool saysPassword(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const char* word :
         {"passw",    "pword", "passwd", "pass",   "pwd",    "secret", "user", "admin",   "root",
          "postgres", "mysql", "mongo",  "redis",  "rabbit", "guest",  "test", "example", "token",
          "key",      "foo",   "bar",    "qwerty", "1234",   "abc",    "xxx"}) {
        if (lower.find(word) != std::string::npos)
            return true;
    }
    return false;
}

bool isPassword(std::string_view token)
{
    const auto digits = std::count_if(token.begin(), token.end(), isDigit);
    return digits >= 1 && static_cast<size_t>(digits) < token.size() && !saysPassword(token) &&
           wordLetters(token) * 10 < token.size() * 6;
}

/// "user:password" in base 64.
bool isBasicAuth(std::string_view token)
{
    const QByteArray text = fromBase64(token);
    const qsizetype colon = text.indexOf(':');
    const bool isText = std::all_of(text.begin(), text.end(), [](char c) { return c >= 32 && c < 127; });
    return isText && colon > 0 && text.size() - colon > 8 &&
           !saysPassword(
               std::string_view(text.constData() + colon + 1, static_cast<size_t>(text.size() - colon - 1)));
}

/// Its first part is the bot's number in base 64.
bool isDiscordToken(std::string_view token)
{
    const QByteArray id = fromBase64(token.substr(0, token.find('.')));
    return id.size() >= 17 && id.size() <= 20 && std::all_of(id.begin(), id.end(), isDigit);
}

} // namespace

double entropyOf(std::string_view text)
{
    if (text.empty())
        return 0;
    std::array<size_t, 256> counts{};
    for (const char c : text)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    const auto size = static_cast<double>(text.size());
    for (const size_t count : counts) {
        if (count == 0)
            continue;
        const double share = static_cast<double>(count) / size;
        bits -= share * std::log2(share);
    }
    return bits;
}

std::string base62Checksum(std::string_view body)
{
    constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text(6, '0');
    uint32_t rest = crc32Of(body);
    for (size_t i = text.size(); i-- > 0; rest /= 62)
        text[i] = kDigits[rest % 62];
    return text;
}

TokenCheck tokenCheck(std::string_view name)
{
    struct Named
    {
        std::string_view name;
        TokenCheck check;
    };
    static constexpr std::array<Named, 8> kChecks{{{"crc32-base62", hasBase62Checksum},
                                                   {"mixed", isMixed},
                                                   {"random", isRandom},
                                                   {"jwt", isJsonWebToken},
                                                   {"key-block", isKeyBlock},
                                                   {"password", isPassword},
                                                   {"basic-auth", isBasicAuth},
                                                   {"discord", isDiscordToken}}};
    const auto* const found =
        std::find_if(kChecks.begin(), kChecks.end(), [&](const Named& named) { return named.name == name; });
    return found == kChecks.end() ? nullptr : found->check;
}

} // namespace slipway::repo::secrets
