// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/project_header.h"

#include "core/readiness/classification.h"
#include "core/readiness/promotion.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/labels.h"
#include "views/widgets/launch_words.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/verdict_pill.h"
#include "views/widgets/watch_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

/// The workspace's stages in order, filled up to where the release is. Where there is little room only that
/// one is named.
class StageSteps : public QWidget
{
public:
    StageSteps(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(24);
    }
    void setStage(const StageLadder& ladder, const Stage& stage)
    {
        m_ladder = ladder;
        m_place = ladder.placeOf(stage);
        setAccessibleName(ProjectHeader::tr("Stage: %1").arg(Words::of(stage)));
        QStringList words;
        for (const Stage& one : ladder.stages())
            words += Words::of(one);
        setToolTip(ProjectHeader::tr("%1 of: %2").arg(Words::of(stage), words.join(QLatin1String(", "))));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::fontOf(TextStyle::Small));
        int width = 0;
        for (const Stage& stage : m_ladder.stages())
            width += kGap + kDot + metrics.horizontalAdvance(Words::of(stage));
        return {width - kGap, 24};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QFontMetrics metrics(Theme::fontOf(TextStyle::Small));
        const auto count = static_cast<int>(m_ladder.stages().size());
        const int word =
            m_place < 0
                ? 0
                : metrics.horizontalAdvance(Words::of(m_ladder.stages()[static_cast<size_t>(m_place)]));
        return {count * (kShortGap + kDot) - kShortGap + word, 24};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(Theme::fontOf(TextStyle::Small));
        const bool isWide = width() >= sizeHint().width();
        const int gap = isWide ? kGap : kShortGap;
        double x = isWide ? 1 : width() - minimumSizeHint().width();
        for (const Stage& stage : m_ladder.stages()) {
            const int place = m_ladder.placeOf(stage);
            const bool isReached = place <= m_place;
            if (place > 0) {
                painter.setPen(QPen(m_theme.colour(isReached ? Colour::Pass : Colour::Border), 1.2));
                painter.drawLine(QPointF(x + 4, 12), QPointF(x + gap - 8, 12));
                x += gap;
            }
            painter.setPen(QPen(m_theme.colour(isReached ? Colour::Pass : Colour::TextMuted), 1.2));
            painter.setBrush(isReached ? QBrush(m_theme.colour(Colour::Pass)) : Qt::NoBrush);
            painter.drawEllipse(QPointF(x + 4, 12), 3.6, 3.6);
            painter.setPen(m_theme.colour(isReached ? Colour::Text : Colour::TextMuted));
            const QString word = isWide || place == m_place ? Words::of(stage) : QString();
            painter.drawText(QPointF(x + 12, 16), word);
            x += kDot + painter.fontMetrics().horizontalAdvance(word);
        }
    }

private:
    static constexpr int kGap = 40;
    static constexpr int kShortGap = 20;
    static constexpr int kDot = 14;
    const Theme& m_theme;
    StageLadder m_ladder;
    int m_place = 0;
};

} // namespace

ProjectHeader::ProjectHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(makeButton(tr("Board /"), ButtonLook::Link, this))
    , m_pill(new VerdictPill(theme, this))
    , m_title(new ElidedLabel(TextStyle::PageTitle, this))
    , m_badge(makeLabel(tr("Proof of concept"), TextStyle::SmallStrong, this))
    , m_target(new QWidget(this))
    , m_commit(new ElidedLabel(TextStyle::Small, m_target))
    , m_when(new ElidedLabel(TextStyle::Small, m_target))
    , m_change(makeButton(QStringLiteral("…"), ButtonLook::Link, this))
    , m_stages(new StageSteps(theme, this))
    , m_launch(makeButton({}, ButtonLook::Plain, this))
    , m_refresh(makeButton(tr("Refresh"), ButtonLook::Plain, this))
    , m_save(makeButton(tr("Export PDF"), ButtonLook::Plain, this))
    , m_decide(makeButton(tr("Decide"), ButtonLook::Primary, this))
{
    setFixedHeight(62);
    m_back->setAccessibleName(tr("Back to the board"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_title->setObjectName(QStringLiteral("releaseTitle"));
    m_title->setProperty("muted", false);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_pill->setObjectName(QStringLiteral("verdict"));
    m_badge->setObjectName(QStringLiteral("proofOfConcept"));
    m_badge->setProperty("badge", true);
    m_badge->setToolTip(tr("It answers a question, and is not promoted to production."));
    m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_badge->hide();
    m_launch->setObjectName(QStringLiteral("launch"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 20, 0);
    layout->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_title, m_pill, m_badge})
        layout->addWidget(part);
    auto* target = new QVBoxLayout(m_target);
    target->setContentsMargins(0, 0, 0, 0);
    target->setSpacing(0);
    target->addStretch();
    target->addWidget(m_commit);
    target->addWidget(m_when);
    target->addStretch();
    layout->addWidget(m_target, 1);
    layout->addWidget(m_change);
    layout->addStretch(); // while the target is hidden
    for (QWidget* part : std::initializer_list<QWidget*>{m_stages, m_launch, m_refresh, m_save, m_decide})
        layout->addWidget(part);
    connect(m_back, &QPushButton::clicked, this, &ProjectHeader::backRequested);
    m_change->setObjectName(QStringLiteral("headerChange"));
    m_change->setAccessibleName(tr("Change target and launch"));
    m_change->setToolTip(tr("Move the release to another commit, branch or tag, or to another launch time"));
    connect(m_change, &QPushButton::clicked, this, &ProjectHeader::changeRequested);
    m_decide->setObjectName(QStringLiteral("headerDecide"));
    m_decide->setAccessibleName(tr("Decide about the release"));
    connect(m_decide, &QPushButton::clicked, this, &ProjectHeader::decideRequested);
    m_save->setToolTip(tr("Export as PDF (Ctrl+E), or in another format or language (Ctrl+Alt+E)"));
    connect(m_save, &QPushButton::clicked, this, &ProjectHeader::exportRequested);
    connect(&theme, &Theme::changed, this, &ProjectHeader::paintWatch);
    connect(m_launch, &QPushButton::clicked, this, &ProjectHeader::launchRequested);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            Q_EMIT cancelRequested();
        else
            Q_EMIT refreshRequested();
    });
}

void ProjectHeader::setDossier(const readiness::Dossier& dossier)
{
    m_title->setText(dossier.project.name + QLatin1Char(' ') + dossier.release.name);
    m_pill->setVerdict(dossier.evaluation.verdict);
    // Why, with open conditions and who decided: the line has no room for it.
    m_pill->setToolTip(dossier.evaluation.reason.toHtmlEscaped());
    m_pill->setAccessibleDescription(dossier.evaluation.reason);
    const QString target = dossier.release.ref.isEmpty()
                               ? dossier.release.target.shortHex()
                               : tr("%1 on %2").arg(dossier.release.target.shortHex(), dossier.release.ref);
    m_commit->setText(target);
    m_when->setVisible(dossier.release.launchAt.has_value());
    if (dossier.release.launchAt)
        m_when->setText(
            tr("launch %1").arg(LaunchWords::inZone(*dossier.release.launchAt, dossier.launchZone)));
    static_cast<StageSteps*>(m_stages)->setStage(dossier.stages, dossier.release.stage);
    const auto next = readiness::nextStage(dossier);
    const QString watch = wordOf(dossier.watch.state);
    m_launch->setText(next ? tr("Promote…") : watch);
    m_launch->setAccessibleName(next ? tr("Promote to %1").arg(Words::of(*next))
                                     : tr("%1: how it runs").arg(watch));
    m_launch->setToolTip(next ? m_launch->accessibleName() : dossier.watch.sentence.toHtmlEscaped());
    m_watch = next ? std::nullopt : std::optional(shapeOf(dossier.watch.state));
    paintWatch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_pill, m_target, m_stages, m_launch})
        part->show();
    m_launch->setVisible(!m_isPast);
    m_change->setVisible(!m_isPast);
    m_decide->setVisible(!m_isPast);
    m_badge->setVisible(readiness::isProofOfConcept(dossier.project));
    m_refresh->setVisible(!m_isPast && !dossier.project.repositories.isEmpty());
    fitTarget();
}

QWidget& ProjectHeader::lastStop() const
{
    return *m_decide;
}

void ProjectHeader::resizeEvent(QResizeEvent* event)
{
    fitTarget();
    QWidget::resizeEvent(event);
}

/// The stages give way before the target does, down to nothing before the title ends in an ellipsis; nothing
/// is cut off.
void ProjectHeader::fitTarget()
{
    constexpr int kLeastTarget = 170;
    m_target->setMinimumWidth(0);
    m_title->setMinimumWidth(0);
    if (m_title->isHidden())
        return;
    const int wholeTitle = m_title->sizeHint().width();
    const int stages = m_stages->minimumSizeHint().width() + layout()->spacing();
    int left = width() - layout()->minimumSize().width();
    if (m_stages->isHidden())
        left -= stages;
    const bool hasStages = left >= wholeTitle;
    m_stages->setVisible(hasStages);
    if (!hasStages)
        left += stages;
    const int title = std::clamp(left, 0, wholeTitle);
    m_title->setMinimumWidth(title);
    m_target->setMinimumWidth(std::clamp(left - title, 0, kLeastTarget));
}

void ProjectHeader::paintWatch()
{
    if (!m_watch) {
        m_launch->setIcon({});
        return;
    }
    constexpr int kShape = 14;
    const QSize size(kShape + 4, kShape); // Qt leaves no room between icon and text
    QPixmap shape(size * devicePixelRatio());
    shape.setDevicePixelRatio(devicePixelRatio());
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    m_theme.paintState(painter, QRectF(0, 0, kShape, kShape), *m_watch);
    painter.end();
    m_launch->setIconSize(size);
    m_launch->setIcon(shape);
}

void ProjectHeader::setReading()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_pill, m_badge, m_target, m_stages,
                                                         m_change, m_launch, m_refresh, m_decide})
        part->hide();
}

void ProjectHeader::setPast(bool isPast)
{
    m_isPast = isPast;
    if (isPast) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_change, m_refresh, m_decide})
            part->hide();
    }
}

void ProjectHeader::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_refresh->setText(isBusy ? tr("Cancel") : tr("Refresh"));
}

} // namespace slipway::views
