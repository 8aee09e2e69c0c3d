// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/page_walk.h"

#include <QRegularExpression>

#include <set>

namespace slipway::http {

using namespace model;

QByteArray nextLink(const QByteArray& header)
{
    static const QRegularExpression link(QStringLiteral("<([^<>]*)>((?:\\s*;[^,;<]*)*)"));
    static const QRegularExpression isNext(
        QStringLiteral(";\\s*rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    auto links = link.globalMatch(QString::fromLatin1(header));
    while (links.hasNext()) {
        const auto match = links.next();
        if (isNext.match(match.captured(2)).hasMatch())
            return match.captured(1).toLatin1();
    }
    return {};
}

Observation<std::vector<Json>> Pages::items(const char* pointer) const
{
    using Items = Observation<std::vector<Json>>;
    if (problem)
        return Items::unknown(problem->what);
    if (isTruncated)
        return Items::unknown(QStringLiteral("there are more than %1 pages").arg(pages.size()));
    std::vector<Json> all;
    for (const Answer& page : pages) {
        const auto list = page.at<Json>(pointer);
        if (!list.isKnown())
            return {list.state, std::nullopt, list.why, {}};
        if (!list.value->is_array())
            return Items::unknown(QStringLiteral("what is at \"%1\" is no list").arg(QLatin1String(pointer)));
        all.insert(all.end(), list.value->begin(), list.value->end());
    }
    return Items::of(std::move(all));
}

PageWalk::PageWalk(HttpClient& client, Request first)
    : m_client(client)
    , m_first(std::move(first))
{
}

PageWalk& PageWalk::byCursor(Cursor cursor)
{
    m_cursor = std::move(cursor);
    return *this;
}

Pages PageWalk::all()
{
    Pages pages;
    std::set<QByteArray> seen;
    std::optional<Request> request = m_first;
    while (request) {
        if (pages.pages.size() == kMostPages || !seen.insert(request->target()).second) {
            pages.isTruncated = true;
            break;
        }
        Answer answer = m_client.ask(*request);
        if (!answer.ok()) {
            pages.problem = answer.problem;
            break;
        }
        request = next(answer, pages);
        pages.pages.push_back(std::move(answer));
    }
    return pages;
}

std::optional<Request> PageWalk::next(const Answer& answer, Pages& pages) const
{
    if (!m_cursor)
        return linked(answer, pages);
    const auto more = m_cursor(answer);
    if (!more)
        return std::nullopt;
    Request request = m_first;
    for (const auto& parameter : *more) {
        std::erase_if(request.query, [&](const auto& old) { return old.first == parameter.first; });
        request.query.push_back(parameter);
    }
    return request;
}

std::optional<Request> PageWalk::linked(const Answer& answer, Pages& pages) const
{
    const QByteArray link = nextLink(answer.headers.value("Link"));
    if (link.isEmpty())
        return std::nullopt;
    const QUrl& base = m_client.settings().base;
    const QUrl target = m_client.urlOf(m_first).resolved(QUrl::fromEncoded(link));
    const QByteArray path = target.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray prefix = base.path(QUrl::FullyEncoded).toLatin1();
    if (!isSameOrigin(target, base) || !path.startsWith(prefix)) {
        pages.problem =
            Problem{Trouble::Redirected,
                    m_client.concealer().conceal(
                        QStringLiteral("%1 has its next page at %2: not followed")
                            .arg(answer.place, target.toString(QUrl::RemovePath | QUrl::RemoveQuery |
                                                               QUrl::RemoveUserInfo | QUrl::FullyEncoded))),
                    QStringLiteral("configure the address under which the service knows itself"),
                    {}};
        return std::nullopt;
    }
    Request request = m_first;
    request.path = path.mid(prefix.size());
    request.rawQuery = target.query(QUrl::FullyEncoded).toLatin1();
    request.query.clear();
    return request;
}

} // namespace slipway::http
