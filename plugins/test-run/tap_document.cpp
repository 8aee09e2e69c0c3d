// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/tap_document.h"

#include <QRegularExpression>

namespace slipway::plugin {

namespace {

constexpr size_t kDeepest = 128;

QString nameOf(const TapPoint& point)
{
    if (!point.description.isEmpty())
        return point.description;
    return point.number ? QStringLiteral("test %1").arg(*point.number) : QStringLiteral("a test");
}

} // namespace

TestOutcome TapPoint::outcome() const
{
    if (isSkip || (isTodo && !isOk)) // what is still to do is expected to fail
        return TestOutcome::Skipped;
    return isOk ? TestOutcome::Passed : TestOutcome::Failed;
}

std::optional<TapPoint> readTapPoint(const QString& line)
{
    static const QRegularExpression form(
        QStringLiteral("^(not )?ok(?![\\w])(?:\\s+(\\d+)(?![\\w]))?\\s*(?:-\\s+)?(.*)$"));
    static const QRegularExpression directive(QStringLiteral("(?:^|\\s)#\\s*(todo|skip)\\S*(?:\\s|$)"),
                                              QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    TapPoint point;
    point.isOk = match.captured(1).isEmpty();
    if (!match.captured(2).isEmpty())
        point.number = match.captured(2).toLongLong();
    point.description = match.captured(3).trimmed();
    point.opensBlock = point.description.endsWith(QLatin1Char('{'));
    const auto found = directive.match(point.description);
    if (found.hasMatch()) {
        point.isTodo = found.captured(1).compare(QLatin1String("todo"), Qt::CaseInsensitive) == 0;
        point.isSkip = !point.isTodo;
        point.description.truncate(found.capturedStart());
    }
    point.description = point.description.trimmed();
    return point;
}

TapDocument::TapDocument()
    : m_levels(1)
{
}

/// Goes to the level of that indentation: deeper opens a subtest, less deep ends those inside.
TapDocument::Level& TapDocument::levelAt(qsizetype indent)
{
    while (m_levels.size() > 1 && m_levels.back().indent > indent)
        closeTop();
    if (m_levels.back().indent < indent && m_levels.size() < kDeepest) {
        Level level;
        level.indent = indent;
        m_levels.push_back(level);
    }
    return m_levels.back();
}

void TapDocument::closeTop()
{
    Level level = m_levels.back();
    m_levels.pop_back();
    if (level.open) // a block that never closed
        settle(level, *level.open, level.openLine);
    if (level.hasSubtest) // that no point sums up
        level.tally.add(level.subtest);
    if (level.planned && level.seen < *level.planned) {
        level.tally.errored += *level.planned - level.seen;
        m_outcome.missing += *level.planned - level.seen;
    } else if (level.planned) {
        m_outcome.surplus += level.seen - *level.planned;
    }
    if (m_levels.empty()) {
        m_outcome.tally = level.tally;
        m_outcome.hasPlan = level.planned.has_value();
        m_outcome.wasSkipped = level.isSkipAll && level.seen == 0;
        return;
    }
    if (level.seen == 0 && level.planned.value_or(0) == 0) // skipped as a whole: its point says so
        return;
    m_levels.back().hasSubtest = true;
    m_levels.back().subtest.add(level.tally);
}

void TapDocument::settle(Level& level, const TapPoint& point, int line)
{
    ++level.seen;
    if (point.number && *point.number != level.seen)
        ++m_outcome.misnumbered;
    m_outcome.todoFailed += point.isTodo && !point.isOk ? 1 : 0;
    m_outcome.todoPassed += point.isTodo && point.isOk ? 1 : 0;
    const TestOutcome outcome = point.outcome();
    if (!level.hasSubtest) {
        level.tally.add(outcome);
        if (outcome == TestOutcome::Failed && broken)
            broken(outcome, nameOf(point), line);
        return;
    }
    ++m_outcome.summaries;
    TestTally inside = std::exchange(level.subtest, {});
    level.hasSubtest = false;
    if (outcome == TestOutcome::Skipped) { // the directive holds for all inside
        inside.skipped += inside.broken();
        inside.failed = 0;
        inside.errored = 0;
    } else if (outcome == TestOutcome::Failed && inside.broken() == 0) {
        inside.add(TestOutcome::Failed); // failed by itself, although all inside passed
        if (broken)
            broken(outcome, nameOf(point), line);
    }
    level.tally.add(inside);
}

void TapDocument::point(qsizetype indent, const TapPoint& point, int line)
{
    Level& level = levelAt(indent);
    if (level.open) {
        const TapPoint open = *level.open;
        level.open.reset();
        settle(level, open, level.openLine);
    }
    if (point.opensBlock) {
        level.open = point;
        level.openLine = line;
    } else {
        settle(level, point, line);
    }
}

void TapDocument::plan(qsizetype indent, qint64 tests, bool isSkipAll)
{
    Level& level = levelAt(indent);
    level.planned = level.planned.value_or(0) + tests; // several streams one after the other add up
    level.isSkipAll = isSkipAll;
}

void TapDocument::closeBlock(qsizetype indent)
{
    Level& level = levelAt(indent);
    if (!level.open)
        return;
    const TapPoint open = *level.open;
    level.open.reset();
    settle(level, open, level.openLine);
}

void TapDocument::bailOut()
{
    while (m_levels.size() > 1)
        closeTop();
}

TapDocument::Outcome TapDocument::conclude()
{
    m_outcome.endsInSubtest = m_levels.size() > 1;
    while (!m_levels.empty())
        closeTop();
    return m_outcome;
}

} // namespace slipway::plugin
