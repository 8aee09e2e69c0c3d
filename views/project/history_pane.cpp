// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/history_pane.h"

#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"
#include "views/widgets/sparkline.h"
#include "views/widgets/translated_words.h"

#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kFewRows = 72;   ///< px: the headings and one row
constexpr int kManyRows = 240; ///< px

/// The trend, large.
class TrendView : public QWidget
{
public:
    TrendView(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(120);
    }
    void setTrend(std::vector<readiness::TrendPoint> trend)
    {
        m_trend = std::move(trend);
        setAccessibleName(describeTrend(m_trend));
        setToolTip(accessibleName());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(m_theme.colour(Colour::Border));
        for (const int score : {0, 50, 100}) {
            const int y = height() - 4 - (height() - 12) * score / 100;
            painter.drawLine(32, y, width(), y);
            painter.setPen(m_theme.colour(Colour::TextMuted));
            painter.setFont(Theme::fontOf(TextStyle::Small));
            painter.drawText(QRect(0, y - 8, 28, 16), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(score));
            painter.setPen(m_theme.colour(Colour::Border));
        }
        paintSparkline(painter, QRectF(32, 4, width() - 36, height() - 8), m_trend, m_theme);
    }

private:
    const Theme& m_theme;
    std::vector<readiness::TrendPoint> m_trend;
};

/// An approver spoke, rather than who asked.
bool isAnswered(const Waiver& waiver)
{
    return !waiver.withdrawn && waiver.step != WaiverStep::Requested && !waiver.answer.isEmpty();
}

QString whatOf(const Waiver& waiver)
{
    const auto tr = [](const char* text) { return HistoryPane::tr(text); };
    const QString criterion = waiver.criterion.toString();
    if (waiver.withdrawn)
        return (waiver.step == WaiverStep::Requested ? tr("took back the request to waive %1")
                                                     : tr("took back the waiver of %1"))
            .arg(criterion);
    switch (waiver.step) {
    case WaiverStep::Requested:
        return tr("asked to waive %1").arg(criterion);
    case WaiverStep::Refused:
        return tr("refused to waive %1").arg(criterion);
    case WaiverStep::Approved:
        break;
    }
    return isAnswered(waiver) ? tr("approved the waiver of %1").arg(criterion)
                              : tr("had %1 waived, approved by %2").arg(criterion, waiver.approvedBy);
}

struct Said
{
    QDateTime at;
    QString who;
    QString what;
    QString reason;
};

void addTeamwork(std::vector<Said>& said, const PeoplesInput& people)
{
    const auto tr = [](const char* text) { return HistoryPane::tr(text); };
    for (const SignOff& s : people.signOffs)
        said.push_back({s.at, s.by,
                        s.withdrawn ? tr("took back the sign-off for %1").arg(s.role)
                                    : tr("signed off for %1 on %2").arg(s.role, s.commit.shortHex()),
                        s.reason});
    for (const NotApplicable& n : people.notApplicable)
        said.push_back({n.at, n.by,
                        (n.withdrawn ? tr("put %1 back") : tr("took %1 out, it does not apply"))
                            .arg(n.criterion.toString()),
                        n.reason});
    for (const Assignment& a : people.assignments)
        said.push_back({a.at, a.by,
                        a.owner.isEmpty() ? tr("gave %1 to nobody").arg(a.criterion.toString())
                                          : tr("gave %1 to %2").arg(a.criterion.toString(), a.owner),
                        a.due ? tr("by %1").arg(Words::moment(*a.due)) : QString()});
}

QString launchWords(const LaunchEvent& event)
{
    switch (event.step) {
    case LaunchStep::Promoted:
        return HistoryPane::tr("promoted it to %1 at %2")
            .arg(Words::of(event.stage), event.commit.shortHex());
    case LaunchStep::CanaryStep:
        return HistoryPane::tr("gave it more of the traffic");
    case LaunchStep::RolledBack:
        return HistoryPane::tr("rolled it back from %1").arg(Words::of(event.stage));
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryPane::HistoryPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_since(makeLabel({}, TextStyle::SmallStrong, this))
    , m_trend(new TrendView(theme, this))
    , m_changes(makePlainTree({tr("Criterion"), tr("Before"), tr("After")}, tr("Changes"), this))
    , m_people(makePlainTree({tr("When"), tr("Who"), tr("What"), tr("Reason")}, tr("What people said"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Score of the last 30 days"), TextStyle::SmallStrong, this));
    layout->addWidget(m_trend);
    layout->addWidget(m_since);
    m_changes->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // what people said gets the rest
    m_changes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_changes->setMinimumHeight(kFewRows);
    m_changes->setMaximumHeight(kManyRows);
    layout->addWidget(m_changes);
    layout->addWidget(makeLabel(tr("What people said"), TextStyle::SmallStrong, this));
    layout->addWidget(m_people, 1);
}

void HistoryPane::setDossier(std::shared_ptr<const readiness::Dossier> dossier)
{
    m_dossier = std::move(dossier);
    static_cast<TrendView*>(m_trend)->setTrend(m_dossier->trend);
    const QString since = m_dossier->changesSince ? Words::moment(*m_dossier->changesSince) : QString();
    m_since->setText(m_dossier->changesSinceReview ? tr("Turned since the last review, %1").arg(since)
                                                   : tr("Turned since %1").arg(since));
    fillChanges();
    fillPeople();
}

void HistoryPane::fillChanges()
{
    m_changes->clear();
    for (const Change& change : m_dossier->changes) {
        const Criterion* criterion = m_dossier->policy->find(change.criterion);
        const auto side = [](ResultState state, const QString& measured) {
            return measured.isEmpty() ? Words::of(state)
                                      : QStringLiteral("%1 (%2)").arg(Words::of(state), measured);
        };
        m_changes->addTopLevelItem(new QTreeWidgetItem(
            {criterion ? criterion->question : change.criterion.toString(),
             side(change.before, change.measuredBefore), side(change.after, change.measuredAfter)}));
    }
    if (m_dossier->changes.empty())
        m_changes->addTopLevelItem(new QTreeWidgetItem({tr("Nothing turned")}));
    m_changes->setColumnWidth(0, 420);
    m_changes->setColumnWidth(1, 300);
}

void HistoryPane::fillPeople()
{
    std::vector<Said> said;
    const PeoplesInput& people = m_dossier->people;
    for (const Attestation& a : people.attestations)
        said.push_back({a.at, a.by,
                        (a.withdrawn ? tr("took back the answer to %1")
                         : a.holds   ? tr("attested %1")
                                     : tr("denied %1"))
                            .arg(a.criterion.toString()),
                        a.reason});
    for (const Waiver& w : people.waivers)
        said.push_back({w.at, isAnswered(w) ? w.approvedBy : w.requestedBy, whatOf(w),
                        isAnswered(w) ? w.answer : w.reason});
    addTeamwork(said, people);
    for (const Decision& d : people.decisions)
        said.push_back({d.at, d.by, tr("decided %1").arg(Words::of(d.verdict)), d.reason});
    for (const Brief& brief : people.briefs)
        said.push_back({brief.at,
                        brief.by,
                        saysNothing(brief)        ? tr("took the launch brief back")
                        : brief.release.isEmpty() ? tr("wrote the project's launch brief")
                                                  : tr("wrote the release's launch brief"),
                        {}});
    for (const ConditionMet& met : people.conditionsMet)
        said.push_back({met.at, met.by,
                        (met.withdrawn ? tr("reopened condition %1") : tr("said that condition %1 is met"))
                            .arg(met.condition + 1),
                        met.reason});
    for (const LaunchEvent& event : people.launchEvents)
        said.push_back({event.at, event.by, launchWords(event), event.reason});
    std::sort(said.begin(), said.end(), [](const Said& a, const Said& b) { return a.at > b.at; });
    m_people->clear();
    for (const Said& one : said)
        m_people->addTopLevelItem(
            new QTreeWidgetItem({Words::moment(one.at), one.who, one.what, one.reason}));
    if (said.empty())
        m_people->addTopLevelItem(new QTreeWidgetItem({tr("Nobody has said anything yet")}));
    for (int column = 0; column < 3; ++column)
        m_people->resizeColumnToContents(column);
}

} // namespace slipway::views
