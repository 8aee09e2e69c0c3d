// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/saved_views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

constexpr qsizetype kLongestName = 60;
const QString kKey = QStringLiteral("board/views");

} // namespace

SavedViews::SavedViews(QObject* parent)
    : QObject(parent)
{
    const QByteArray kept = QSettings().value(kKey).toByteArray();
    for (const QJsonValue one : QJsonDocument::fromJson(kept).array()) {
        if (auto view = savedViewFrom(one.toObject()); view && !find(view->id))
            m_views.push_back(*std::move(view));
    }
}

const SavedView* SavedViews::find(const QString& id) const
{
    const int place = placeOf(id);
    return place < 0 ? nullptr : &m_views[static_cast<size_t>(place)];
}

int SavedViews::placeOf(const QString& id) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&](const SavedView& view) { return view.id == id; });
    return found == m_views.end() ? -1 : static_cast<int>(found - m_views.begin());
}

Error SavedViews::notThere()
{
    return {ErrorCode::NotFound, tr("The view is not there any more"), {}, {}};
}

Status SavedViews::check(const QString& name, const QString& exceptId) const
{
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("The view has no name"), {}, tr("Type one.")};
    if (name.size() > kLongestName)
        return Error{ErrorCode::InvalidInput,
                     tr("The name is too long"),
                     {},
                     tr("Use at most %1 characters.").arg(kLongestName)};
    for (const SavedView& view : m_views) {
        if (view.id != exceptId && view.name.compare(name, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::Conflict,
                         tr("There is a view “%1” already").arg(view.name),
                         {},
                         tr("Choose another name, or update that view.")};
    }
    return Done{};
}

Result<SavedView> SavedViews::add(const QString& name, const Arrangement& arrangement)
{
    const QString plain = name.simplified();
    if (const Status checked = check(plain, {}); !checked)
        return checked.error();
    SavedView view{QUuid::createUuid().toString(QUuid::WithoutBraces), plain, arrangement};
    m_views.push_back(view);
    keep();
    return view;
}

Status SavedViews::rename(const QString& id, const QString& name)
{
    const QString plain = name.simplified();
    const int place = placeOf(id);
    if (place < 0)
        return notThere();
    if (const Status checked = check(plain, id); !checked)
        return checked.error();
    m_views[static_cast<size_t>(place)].name = plain;
    keep();
    return Done{};
}

Status SavedViews::update(const QString& id, const Arrangement& arrangement)
{
    const int place = placeOf(id);
    if (place < 0)
        return notThere();
    m_views[static_cast<size_t>(place)].arrangement = arrangement;
    keep();
    return Done{};
}

void SavedViews::remove(const QString& id)
{
    const int place = placeOf(id);
    if (place < 0)
        return;
    m_views.erase(m_views.begin() + place);
    keep();
}

Status SavedViews::restore(const SavedView& view, int place)
{
    if (find(view.id))
        return Done{};
    if (const Status checked = check(view.name, view.id); !checked)
        return checked.error();
    m_views.insert(m_views.begin() + std::clamp(place, 0, static_cast<int>(m_views.size())), view);
    keep();
    return Done{};
}

void SavedViews::move(const QString& id, int by)
{
    const int from = placeOf(id);
    if (from < 0)
        return;
    const int to = std::clamp(from + by, 0, static_cast<int>(m_views.size()) - 1);
    if (to == from)
        return;
    SavedView view = m_views[static_cast<size_t>(from)];
    m_views.erase(m_views.begin() + from);
    m_views.insert(m_views.begin() + to, std::move(view));
    keep();
}

void SavedViews::keep()
{
    QJsonArray views;
    for (const SavedView& view : m_views)
        views += toJson(view);
    QSettings().setValue(kKey, QJsonDocument(views).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace slipway::views
