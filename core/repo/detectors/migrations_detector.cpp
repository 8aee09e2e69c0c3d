// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/library_table.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kFlags = "repo.delivery.feature_flags";

constexpr std::array kLibraries{
    Library{kFlags,
            "launchdarkly|unleash|flagsmith|openfeature|growthbook|configcat|splitio|^flipper(-|$)|"
            "^django-waffle$|^django-flags$|microsoft\\.featuremanagement|togglz|ff4j|go-feature-flag|"
            "^statsig|^@statsig/"},
};

constexpr size_t kMostOfAMigration = 64UL * 1024; ///< that is searched for what cannot go back

/// A migration that says how to go back, or does not.
struct Migration
{
    QString path;
    int line = 0;
    bool isReversible = false;
};

/// Statements beneath the mark that begins the way back; comments are none.
bool hasStatementsBelow(std::string_view text, std::string_view mark)
{
    const size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return false;
    bool has = false;
    bool isFirst = true;
    forEachLine(text.substr(at), [&](std::string_view raw, int) {
        const std::string_view line = trimmed(raw);
        has = !isFirst && !line.empty() && !line.starts_with("--");
        isFirst = false;
        return !has;
    });
    return has;
}

class MigrationsDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        const QString folder =
            file.path.left(std::max<qsizetype>(0, file.path.lastIndexOf(QLatin1Char('/'))));
        // golang-migrate and sqlx: 1_users.up.sql with 1_users.down.sql; Diesel: 1_users/up.sql with
        // down.sql.
        if (file.name.endsWith(QLatin1String(".up.sql")))
            m_ups.insert(file.path, file.path.chopped(7) + QLatin1String(".down.sql"));
        if (file.name == QLatin1String("up.sql"))
            m_ups.insert(file.path, folder + QLatin1String("/down.sql"));
        if (file.name.endsWith(QLatin1String("down.sql"))) {
            m_downs.insert(file.path);
            return true;
        }
        return isManifest(file.name) || isMigration(file);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (isManifest(file.name)) {
            readFlags(file.path, content);
            return;
        }
        if (file.name.endsWith(QLatin1String("down.sql"))) {
            if (!hasStatementsBelow("\n" + std::string(text), "\n"))
                m_downs.remove(file.path); // left empty
        } else if (hasEnding(file.name, {"sql"})) {
            readSql(file.path, text);
        } else if (hasEnding(file.name, {"py"})) {
            readPython(file.path, text);
        } else if (hasEnding(file.name, {"rb"})) {
            readRuby(file.path, text);
        } else if (hasEnding(file.name, {"cs"})) {
            readBody(file.path, text, "void Up(", "void Down(");
        }
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (auto it = m_ups.begin(); it != m_ups.end(); ++it)
            m_migrations.push_back({it.key(), 1, m_downs.contains(it.value())});
        CountedPlaces oneWay("repo.delivery.one_way_migrations");
        for (const Migration& migration : m_migrations) {
            if (!migration.isReversible)
                oneWay.warned(migration.path, migration.line, QStringLiteral("does not say how to go back"));
        }
        sink.add(QStringLiteral("repo.delivery.migrations"), qint64(m_migrations.size()));
        if (!m_migrations.empty())
            sink.find(shownBy(QStringLiteral("repo.delivery.migrations"), m_migrations.front().path,
                              m_migrations.front().line, QStringLiteral("changes the database")));
        oneWay.tell(sink);
        m_places.tell(sink, kFlags);
    }

private:
    static bool isMigration(const TreeFile& file)
    {
        return hasEnding(file.name, {"sql", "py", "rb", "cs"}) &&
               (file.path.contains(QLatin1String("migrat"), Qt::CaseInsensitive) ||
                isUnder(file.path, {"versions"}));
    }

    void readFlags(const QString& path, const QByteArray& content)
    {
        static const LibraryTable libraries(kLibraries);
        libraries.matchManifest(path, content, m_places);
    }

    /// goose, sql-migrate and dbmate keep both ways in one file.
    void readSql(const QString& path, std::string_view text)
    {
        for (const auto& [up, down] :
             {std::pair<std::string_view, std::string_view>{"-- +goose Up", "-- +goose Down"},
              {"-- +migrate Up", "-- +migrate Down"},
              {"-- migrate:up", "-- migrate:down"}}) {
            if (const int line = lineOf(text, up); line > 0)
                m_migrations.push_back({path, line, hasStatementsBelow(text, down)});
        }
    }

    void readPython(const QString& path, std::string_view text)
    {
        if (text.find("from alembic import") != std::string_view::npos) {
            readAlembic(path, text);
            return;
        }
        // Django makes the way back of all but what runs code.
        if (text.find("(migrations.Migration)") == std::string_view::npos)
            return;
        static const QRegularExpression oneWay(
            QStringLiteral("migrations\\.Run(?:Python|SQL)\\(\\s*(?:(?:code|sql)\\s*=\\s*)?"
                           "(?:[\\w.]+|\"\"\"(?:[^\"]|\"(?!\"\"))*+\"\"\"|\'\'\'(?:[^\']|\'(?!\'\'))*+\'\'\'|"
                           "\"[^\"]*\"|\'[^\']*\')\\s*"
                           "(?:,\\s*(?:elidable|hints|atomic)\\s*=\\s*[\\w{}]+\\s*)*,?\\s*\\)"));
        const QString code = toQt(text.substr(0, kMostOfAMigration));
        const auto match = oneWay.match(code);
        const int line = match.hasMatch() ? 1 + int(code.left(match.capturedStart()).count(QLatin1Char('\n')))
                                          : lineOf(text, "(migrations.Migration)");
        m_migrations.push_back({path, line, !match.hasMatch()});
    }

    void readAlembic(const QString& path, std::string_view text)
    {
        const int line = lineOf(text, "def upgrade(");
        if (line == 0)
            return;
        bool isInside = false;
        bool goesBack = false;
        bool isText = false;
        forEachLine(text, [&](std::string_view raw, int) {
            const std::string_view code = trimmed(raw);
            if (raw.starts_with("def "))
                isInside = raw.starts_with("def downgrade(");
            else if (isInside && code.starts_with("\"\"\""))
                isText = !isText && code.find("\"\"\"", 3) == std::string_view::npos;
            else if (isInside && !isText)
                goesBack = goesBack || !(code.empty() || code.starts_with('#') || code == "pass" ||
                                         code == "..." || code.starts_with("raise "));
            return true;
        });
        // What upgrades nothing (a merge of heads) needs no way back.
        if (text.find("op.") != std::string_view::npos)
            m_migrations.push_back({path, line, goesBack});
    }

    /// Rails goes back by itself through `change`.
    void readRuby(const QString& path, std::string_view text)
    {
        const int line = lineOf(text, "< ActiveRecord::Migration");
        if (line == 0)
            return;
        const bool isOneWay = (lineOfCode(text, "def up") > 0 && lineOfCode(text, "def down") == 0) ||
                              lineOfCode(text, "raise ActiveRecord::IrreversibleMigration") > 0;
        m_migrations.push_back({path, line, !isOneWay});
    }

    void readBody(const QString& path, std::string_view text, std::string_view up, std::string_view down)
    {
        const int line = lineOf(text, up);
        if (line == 0 || text.find(": Migration") == std::string_view::npos)
            return;
        const size_t at = text.find(down);
        const size_t open = at == std::string_view::npos ? at : text.find('{', at);
        const size_t close = open == std::string_view::npos ? open : text.find('}', open);
        const bool goesBack =
            close != std::string_view::npos && !trimmed(text.substr(open + 1, close - open - 1)).empty();
        const size_t upOpen = text.find('{', text.find(up));
        const bool doesAnything =
            upOpen != std::string_view::npos &&
            !trimmed(text.substr(upOpen + 1, text.find('}', upOpen) - upOpen - 1)).empty();
        if (doesAnything)
            m_migrations.push_back({path, line, goesBack});
    }

    QMap<QString, QString> m_ups; ///< to the way back
    QSet<QString> m_downs;
    std::vector<Migration> m_migrations;
    FirstPlaces m_places;
};

} // namespace

std::unique_ptr<Detector> makeMigrationsDetector()
{
    return std::make_unique<MigrationsDetector>();
}

} // namespace slipway::repo
