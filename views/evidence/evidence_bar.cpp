// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_bar.h"

#include "views/widgets/labels.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace slipway::views {

namespace {
constexpr int kMostWidth = 190; ///< px of a field
}

EvidenceBar::EvidenceBar(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_project(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_heading(makeLabel({}, TextStyle::Small, this, true))
{
    m_project->setObjectName(name + QStringLiteral("Project"));
    m_project->setAccessibleName(tr("Project"));
    m_project->addItem(tr("All projects"), QString());
    m_project->hide();
    m_kind->setObjectName(name + QStringLiteral("Kind"));
    m_kind->setAccessibleName(tr("Kind of evidence"));
    m_source->setObjectName(name + QStringLiteral("Source"));
    m_source->setAccessibleName(tr("Source of evidence"));
    m_time->setObjectName(name + QStringLiteral("Time"));
    m_time->setAccessibleName(tr("How old evidence may be"));
    m_time->addItem(tr("Any time"), 0);
    m_time->addItem(tr("Last 24 h"), 1);
    for (const int days : {7, 30, 90})
        m_time->addItem(tr("Last %n days", nullptr, days), days);
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setPlaceholderText(tr("Filter the evidence"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words of a fact, a file, a commit, a release or a source"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_search->installEventFilter(this);
    m_heading->setObjectName(name + QStringLiteral("Heading"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_search, m_project, m_kind, m_source, m_time})
        layout->addWidget(part);
    layout->addWidget(m_heading, 1);
    setCounts({}, {});
    for (QComboBox* box : {m_project, m_kind, m_source, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(kMostWidth);
        connect(box, &QComboBox::currentIndexChanged, this, &EvidenceBar::changed);
    }
    connect(m_search, &QLineEdit::textChanged, this, &EvidenceBar::changed);
}

void EvidenceBar::fill(QComboBox& box, const QString& all, const QMap<QString, qint64>& counts)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (auto each = counts.begin(); each != counts.end(); ++each)
        box.addItem(QStringLiteral("%1  %2").arg(each.key(), QLocale().toString(each.value())), each.key());
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void EvidenceBar::setCounts(const QMap<QString, qint64>& kinds, const QMap<QString, qint64>& sources)
{
    const QString kindBefore = kind();
    const QString sourceBefore = source();
    fill(*m_kind, tr("All kinds"), kinds);
    fill(*m_source, tr("All sources"), sources);
    if (kind() != kindBefore || source() != sourceBefore)
        Q_EMIT changed(); // what was chosen is gone
}

void EvidenceBar::setProjects(const QMap<QString, qint64>& projects)
{
    const QString before = project();
    fill(*m_project, tr("All projects"), projects);
    m_project->show();
    if (project() != before)
        Q_EMIT changed();
}

void EvidenceBar::setHeading(const QString& text)
{
    m_heading->setText(text);
}

void EvidenceBar::clear()
{
    const QSignalBlocker quietProject(m_project);
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietSource(m_source);
    const QSignalBlocker quietTime(m_time);
    const QSignalBlocker quietSearch(m_search);
    m_project->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_source->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    m_search->clear();
    Q_EMIT changed();
}

QString EvidenceBar::kind() const
{
    return m_kind->currentData().toString();
}

QString EvidenceBar::source() const
{
    return m_source->currentData().toString();
}

QString EvidenceBar::project() const
{
    return m_project->currentData().toString();
}

QString EvidenceBar::text() const
{
    return m_search->text();
}

std::optional<QDateTime> EvidenceBar::from(const QDateTime& now) const
{
    const int days = m_time->currentData().toInt();
    return days > 0 ? std::optional(now.addDays(-days)) : std::nullopt;
}

bool EvidenceBar::isAsking() const
{
    return !project().isEmpty() || !kind().isEmpty() || !source().isEmpty() || m_time->currentIndex() > 0 ||
           !text().isEmpty();
}

bool EvidenceBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT left();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace slipway::views
