// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activity_reader.h"

#include <algorithm>
#include <array>

namespace slipway::store {

using namespace model;

namespace {

QString textOf(const Json& payload, const char* key)
{
    const auto found = payload.find(key);
    return found != payload.end() && found->is_string() ? toQString(found->get_ref<const std::string&>())
                                                        : QString();
}

/// Of the first entry of a list in the payload: itself, or its `key`.
QString firstOf(const Json& payload, const char* list, const char* key)
{
    const auto found = payload.find(list);
    if (found == payload.end() || !found->is_array() || found->empty())
        return {};
    const Json& first = found->front();
    if (first.is_string())
        return toQString(first.get_ref<const std::string&>());
    return first.is_object() ? textOf(first, key) : QString();
}

AuditRecord readAuditRecord(Statement& row)
{
    AuditRecord record;
    record.sequence = row.integer();
    record.at = row.time();
    record.actor = row.text();
    record.action = row.text();
    record.subject = row.text();
    record.payload = row.blob();
    record.hash = row.text();
    return record;
}

/// Actions whose payload is all that was set: each replaces the one before about the same subject.
constexpr std::array<std::array<const char*, 2>, 5> kReplacing{{{"project-added", "project-updated"},
                                                                {"release-added", "release-revised"},
                                                                {"source-added", "source-revised"},
                                                                {"setting-changed", "setting-changed"},
                                                                {"policy-adopted", "policy-adopted"}}};

} // namespace

ActivityReader::ActivityReader(Database& database, const ActivityQuery& query)
    : m_database(database)
    , m_query(query)
{
}

Status ActivityReader::readNames()
{
    const auto each = [this](const char* sql, const auto& take) -> Status {
        auto select = m_database.prepare(sql);
        return select ? select->forEach(take) : Status(select.error());
    };
    Status projects = each("SELECT id, name FROM projects", [this](Statement& row) {
        const QString id = row.text();
        m_projects.insert(id, row.text());
    });
    if (!projects)
        return projects;
    Status releases = each("SELECT id, project_id, name FROM releases", [this](Statement& row) {
        const QString id = row.text();
        KnownRelease release;
        release.project = row.text();
        release.name = row.text();
        m_releases.insert(id, release);
    });
    if (!releases)
        return releases;
    return each("SELECT DISTINCT source_id, project_id, plugin, instance FROM source_revisions",
                [this](Statement& row) {
                    const QString id = row.text();
                    KnownSource source;
                    source.project = row.text();
                    source.name = row.text();
                    if (const QString instance = row.text(); instance != QLatin1String("default"))
                        source.name += QLatin1Char(' ') + instance;
                    m_sources.insert(id, source);
                });
}

Result<ActivityPage> ActivityReader::read(const ActivityRange& range)
{
    if (const Status names = readNames(); !names)
        return names.error();
    auto select = m_database.prepare("SELECT seq, at, actor, action, subject, payload, hash FROM audit "
                                     "WHERE seq < ? AND seq > ? ORDER BY seq DESC");
    const auto newest = m_database.integer("SELECT max(seq) FROM audit");
    if (!select)
        return select.error();
    if (!newest)
        return newest.error();
    const qint64 below = range.below > 0 ? std::min(range.below, *newest + 1) : *newest + 1;
    const qint64 lowest = std::max(range.above, below - 1 - kMostRecordsLookedAt);
    select->bind(below).bind(lowest);
    ActivityPage page;
    page.newest = *newest;
    while (static_cast<int>(page.lines.size()) < range.limit) {
        const auto isThere = select->step();
        if (!isThere)
            return isThere.error();
        if (!*isThere) {
            page.next = lowest > range.above ? lowest + 1 : 0;
            return page;
        }
        AuditRecord record = readAuditRecord(*select);
        const qint64 sequence = record.sequence;
        if (fits(record)) {
            auto line = lineOf(std::move(record));
            if (!line)
                return line.error();
            if (fits(*line))
                page.lines.push_back(std::move(line).value());
        }
        page.next = sequence > range.above + 1 ? sequence : 0;
    }
    return page;
}

bool ActivityReader::fits(const AuditRecord& record) const
{
    return (m_query.actor.isEmpty() || record.actor == m_query.actor) &&
           (m_query.actions.isEmpty() || m_query.actions.contains(record.action)) &&
           (!m_query.since || record.at >= *m_query.since) && (!m_query.until || record.at < *m_query.until);
}

bool ActivityReader::fits(const ActivityLine& line) const
{
    if (!m_query.project.isEmpty() && line.projectId != m_query.project)
        return false;
    if (m_query.words.empty())
        return true;
    const AuditRecord& record = line.record;
    const QString said = QString::fromUtf8(record.payload);
    return std::all_of(m_query.words.begin(), m_query.words.end(), [&](const ActivityWord& word) {
        const auto holds = [&](const QString& text) { return text.contains(word.text, Qt::CaseInsensitive); };
        return word.actions.contains(record.action) || holds(record.actor) || holds(record.action) ||
               holds(line.project) || holds(line.release) || holds(line.about) || holds(record.subject) ||
               holds(said);
    });
}

void ActivityReader::setProject(ActivityLine& line, const QString& id) const
{
    const auto known = m_projects.constFind(id);
    if (known == m_projects.constEnd())
        return;
    line.projectId = ProjectId(id);
    line.project = *known;
}

void ActivityReader::setRelease(ActivityLine& line, const QString& id) const
{
    const auto known = m_releases.constFind(id);
    if (known == m_releases.constEnd())
        return;
    line.releaseId = ReleaseId(id);
    line.release = known->name;
    setProject(line, known->project);
}

Result<ActivityLine> ActivityReader::lineOf(AuditRecord record)
{
    ActivityLine line;
    line.record = std::move(record);
    const QString& action = line.record.action;
    const QString& subject = line.record.subject;
    const auto parsed = parseJson(line.record.payload, action);
    // A payload that cannot be read is shown as it is; what it is about is then not known.
    const Json payload = parsed && parsed->is_object() ? *parsed : Json::object();
    setProject(line, m_projects.contains(subject) ? subject : textOf(payload, "project"));
    setRelease(line, m_releases.contains(subject) ? subject : textOf(payload, "release"));
    if (const auto source = m_sources.constFind(subject); source != m_sources.constEnd()) {
        setProject(line, source->project);
        line.about = source->name;
    }
    if (action == QLatin1String("setting-changed") || action == QLatin1String("policy-adopted"))
        line.about = subject;
    Status found = Done{};
    if (action == QLatin1String("evidence-stored"))
        found = findEvidence(line, payload);
    else if (action.startsWith(QLatin1String("dead-letter")))
        found = findLetter(line, payload);
    if (!found)
        return found.error();
    return line;
}

Status ActivityReader::findEvidence(ActivityLine& line, const Json& payload)
{
    auto select = m_database.prepare("SELECT project_id, kind FROM evidence WHERE id = ?");
    if (!select)
        return select.error();
    return select->bind(firstOf(payload, "ids", "id")).forEach([&](Statement& row) {
        setProject(line, row.text());
        line.about = row.text();
    });
}

Status ActivityReader::findLetter(ActivityLine& line, const Json& payload)
{
    const QString first = firstOf(payload, "letters", "id");
    auto select = m_database.prepare("SELECT p.id, d.plugin FROM dead_letters d "
                                     "LEFT JOIN projects p ON p.name = d.project WHERE d.id = ?");
    if (!select)
        return select.error();
    return select->bind(first.isEmpty() ? line.record.subject : first).forEach([&](Statement& row) {
        setProject(line, row.text());
        line.about = row.text();
    });
}

namespace {

/// A look at the history that sees one moment.
template<class T>
Result<T> look(const History& history, const std::function<Result<T>(Database&)>& read)
{
    auto database =
        Database::open(history.location(), Database::Mode::ReadOnly, HistoryOptions().busyTimeout);
    if (!database)
        return database.error();
    Result<T> value = T{};
    const Status done = database->read([&]() -> Status {
        value = read(*database);
        return value ? Status(Done{}) : Status(value.error());
    });
    if (!done)
        return done.error();
    return value;
}

Result<std::optional<AuditRecord>> findReplaced(Database& database, const AuditRecord& record)
{
    std::optional<AuditRecord> replaced;
    const auto family = std::find_if(kReplacing.begin(), kReplacing.end(), [&](const auto& actions) {
        return std::any_of(actions.begin(), actions.end(),
                           [&](const char* action) { return record.action == QLatin1String(action); });
    });
    if (family == kReplacing.end())
        return replaced;
    auto select = database.prepare("SELECT seq, at, actor, action, subject, payload, hash FROM audit "
                                   "WHERE subject = ? AND seq < ? AND action IN (?, ?) "
                                   "ORDER BY seq DESC LIMIT 1");
    if (!select)
        return select.error();
    const Status done = select->bind(record.subject)
                            .bind(record.sequence)
                            .bind(QString::fromLatin1((*family)[0]))
                            .bind(QString::fromLatin1((*family)[1]))
                            .forEach([&](Statement& row) { replaced = readAuditRecord(row); });
    if (!done)
        return done.error();
    return replaced;
}

Result<QStringList> findActors(Database& database)
{
    auto select = database.prepare("SELECT DISTINCT actor FROM audit ORDER BY actor COLLATE NOCASE");
    if (!select)
        return select.error();
    QStringList actors;
    const Status done = select->forEach([&](Statement& row) { actors += row.text(); });
    if (!done)
        return done.error();
    return actors;
}

} // namespace

Result<ActivityPage> readActivity(const History& history, const ActivityQuery& query,
                                  const ActivityRange& range)
{
    return look<ActivityPage>(
        history, [&](Database& database) { return ActivityReader(database, query).read(range); });
}

Result<std::optional<AuditRecord>> readReplaced(const History& history, const AuditRecord& record)
{
    return look<std::optional<AuditRecord>>(
        history, [&](Database& database) { return findReplaced(database, record); });
}

Result<QStringList> readActors(const History& history)
{
    return look<QStringList>(history, findActors);
}

} // namespace slipway::store
