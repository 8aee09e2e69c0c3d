// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/secret_mask.h"

#include "core/access/secret.h"

#include <algorithm>
#include <string_view>

namespace slipway::plugins {

using namespace model;

namespace {

constexpr const char* kInstead = "[secret]";
constexpr size_t kLeastPart = 4;
constexpr size_t kLeastInEvidence = 6;
constexpr size_t kLeastLine = 8; // of a secret of several lines, such as a private key

std::string escapedForJson(const std::string& text, bool isAscii)
{
    const std::string quoted = Json(text).dump(-1, ' ', isAscii, Json::error_handler_t::replace);
    return quoted.substr(1, quoted.size() - 2);
}

/// The text without the beginning of `form` at its end, and without the end of it at its beginning.
void maskEnds(QByteArray& text, std::string_view form)
{
    for (size_t length = form.size() - 1; length >= kLeastPart; --length) {
        const QByteArrayView begun(form.data(), static_cast<qsizetype>(length));
        if (text.endsWith(begun)) {
            text.chop(begun.size());
            text += kInstead;
            break;
        }
    }
    for (size_t length = form.size() - 1; length >= kLeastPart; --length) {
        const QByteArrayView ended(form.data() + form.size() - length, static_cast<qsizetype>(length));
        if (text.startsWith(ended)) {
            text.replace(0, ended.size(), kInstead);
            break;
        }
    }
}

} // namespace

SecretMask::SecretMask(const Json& secrets)
{
    for (const auto& [name, value] : secrets.items()) {
        if (!value.is_string())
            continue;
        const std::string& text = value.get_ref<const std::string&>();
        const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        add(text);
        add(escapedForJson(text, false));
        add(escapedForJson(text, true));
        add(bytes.toPercentEncoding().toStdString());
        add(bytes.toBase64(QByteArray::OmitTrailingEquals).toStdString());
        add(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString());
        for (const QByteArray& line : bytes.split('\n')) {
            if (line.trimmed().size() >= qsizetype(kLeastLine))
                add(line.trimmed().toStdString());
        }
    }
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

SecretMask::~SecretMask()
{
    for (std::string& form : m_forms)
        access::wipe(form);
}

void SecretMask::add(std::string form)
{
    if (form.empty() || std::find(m_forms.begin(), m_forms.end(), form) != m_forms.end())
        access::wipe(form);
    else
        m_forms.push_back(std::move(form));
}

QString SecretMask::masked(QByteArray text) const
{
    for (const std::string& form : m_forms)
        text.replace(QByteArrayView(form.data(), static_cast<qsizetype>(form.size())), kInstead);
    for (const std::string& form : m_forms) {
        if (form.size() > kLeastPart)
            maskEnds(text, form);
    }
    return QString::fromUtf8(text);
}

bool SecretMask::isIn(const QByteArray& envelope) const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [&](const std::string& form) {
        return form.size() >= kLeastInEvidence &&
               envelope.contains(QByteArrayView(form.data(), static_cast<qsizetype>(form.size())));
    });
}

void wipeSecrets(Json& secrets)
{
    for (auto& [name, value] : secrets.items()) {
        if (value.is_string())
            access::wipe(value.get_ref<std::string&>());
    }
    secrets = Json::object();
}

} // namespace slipway::plugins
