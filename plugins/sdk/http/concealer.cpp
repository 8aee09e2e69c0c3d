// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/concealer.h"

namespace slipway::http {

using namespace model;

namespace {

constexpr qsizetype kShortest = 4; ///< shorter ones protect nothing and would be found in every word

} // namespace

void Concealer::learn(const QByteArray& secret)
{
    for (const QByteArray& form :
         {secret, secret.toBase64(QByteArray::OmitTrailingEquals),
          secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
          secret.toPercentEncoding()}) {
        if (form.size() >= kShortest && std::find(m_forms.begin(), m_forms.end(), form) == m_forms.end())
            m_forms.push_back(form);
    }
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
}

bool Concealer::holdsSecret(const QByteArray& text) const
{
    return std::any_of(m_forms.begin(), m_forms.end(),
                       [&](const QByteArray& form) { return text.contains(form); });
}

QString Concealer::conceal(const QString& text) const
{
    QByteArray bytes = text.toUtf8();
    for (const QByteArray& form : m_forms)
        bytes.replace(form, "***");
    return QString::fromUtf8(bytes);
}

Json Concealer::conceal(const Json& document) const
{
    if (document.is_string())
        return toText(conceal(toQString(document.get_ref<const std::string&>())));
    if (!document.is_structured())
        return document;
    Json result = document.is_array() ? Json::array() : Json::object();
    for (const auto& [key, value] : document.items()) {
        if (document.is_array())
            result.push_back(conceal(value));
        else
            result[toText(conceal(toQString(key)))] = conceal(value);
    }
    return result;
}

} // namespace slipway::http
