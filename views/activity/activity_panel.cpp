// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_panel.h"

#include "views/activity/activity_words.h"
#include "views/activity/payload_rows.h"
#include "views/widgets/labels.h"
#include "views/widgets/payload_text.h"
#include "views/widgets/plain_tree.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kLeastJson = 140; ///< px
constexpr int kMostFields = 12; ///< rows; more are scrolled to

enum FieldColumn
{
    FieldName,
    FieldBefore,
    FieldNow
};

/// With places where a line may end.
QString inParts(const QString& hash)
{
    constexpr qsizetype kPart = 8;
    QString parts;
    for (qsizetype at = 0; at < hash.size(); at += kPart)
        parts += (at == 0 ? QString() : QString(QChar(0x200B))) + hash.mid(at, kPart);
    return parts;
}

} // namespace

ActivityPanel::ActivityPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_title(makeParagraph({}, TextStyle::Title, this))
    , m_facts(makeParagraph({}, TextStyle::Body, this, true))
    , m_release(makeButton(tr("Show the release"), ButtonLook::Plain, this))
    , m_copy(makeButton(tr("Copy"), ButtonLook::Plain, this))
    , m_fieldsCaption(makeParagraph({}, TextStyle::Small, this, true))
    , m_fields(makePlainTree({tr("Field"), tr("Before"), tr("Now")}, tr("What was recorded"), this))
    , m_jsonCaption(makeParagraph(tr("As JSON"), TextStyle::Small, this, true))
    , m_json(new QPlainTextEdit(this))
    , m_hash(makeParagraph({}, TextStyle::Small, this, true))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setAccessibleName(tr("Record"));
    m_title->setObjectName(QStringLiteral("activityTitle"));
    m_facts->setObjectName(QStringLiteral("activityFacts"));
    m_release->setObjectName(QStringLiteral("activityRelease"));
    m_copy->setObjectName(QStringLiteral("activityCopy"));
    m_copy->setToolTip(tr("Copy what was chosen (Ctrl+C)"));
    m_fields->setObjectName(QStringLiteral("activityFields"));
    m_fields->setWordWrap(true);
    m_fields->setUniformRowHeights(false);
    m_fields->setSelectionMode(QAbstractItemView::NoSelection);
    m_json->setObjectName(QStringLiteral("activityJson"));
    m_json->setAccessibleName(tr("The record as JSON"));
    m_json->setProperty("code", true);
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setWordWrapMode(QTextOption::WrapAnywhere);
    m_json->setMinimumHeight(kLeastJson);
    m_json->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setObjectName(QStringLiteral("activityHash"));
    makeLayout();
    connect(m_release, &QPushButton::clicked, this,
            [this] { Q_EMIT releaseRequested(m_detail->line.releaseId); });
    connect(m_copy, &QPushButton::clicked, this, &ActivityPanel::copyRequested);
    showInstead({});
}

void ActivityPanel::makeLayout()
{
    auto* host = new QWidget(this);
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_release);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(buttons);
    layout->addSpacing(4);
    layout->addWidget(m_fieldsCaption);
    layout->addWidget(m_fields);
    layout->addWidget(m_jsonCaption);
    layout->addWidget(m_json, 1);
    layout->addWidget(m_hash);
    layout->addStretch();
    setWidget(host);
}

QString ActivityPanel::facts() const
{
    const store::AuditRecord& record = m_detail->line.record;
    QStringList lines{ActivityWords::exactly(record.at),
                      tr("Record %1, %2").arg(record.sequence).arg(record.action)};
    if (!record.subject.isEmpty())
        lines += tr("Id %1").arg(record.subject);
    return lines.join(QLatin1Char('\n'));
}

void ActivityPanel::showDetail(const ActivityDetail& detail)
{
    const bool isOther = !m_detail || m_detail->line.record.sequence != detail.line.record.sequence;
    m_detail = detail;
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_copy, m_fieldsCaption, m_fields,
                                                         m_jsonCaption, m_json, m_hash})
        part->show();
    m_title->setText(ActivityWords::sentence(detail.line));
    m_facts->setText(facts());
    m_release->setVisible(!detail.line.releaseId.isEmpty());
    fillFields();
    if (isOther)
        m_json->setPlainText(payloadText(detail.line.record.payload).text);
    m_hash->setText(tr("SHA-256 %1").arg(inParts(detail.line.record.hash)));
}

void ActivityPanel::fillFields()
{
    const auto rows = PayloadRows::of(m_detail->line, m_detail->replaced);
    const auto changed =
        std::count_if(rows.begin(), rows.end(), [](const PayloadRow& row) { return row.isChanged; });
    m_fields->clear();
    for (const PayloadRow& row : rows) {
        auto* item = new QTreeWidgetItem(
            {row.isChanged ? tr("%1 (changed)").arg(row.field) : row.field, row.before, row.now});
        for (int column = FieldName; column <= FieldNow; ++column)
            item->setToolTip(column, item->text(column));
        if (row.isChanged)
            item->setFont(FieldName, Theme::fontOf(TextStyle::BodyStrong));
        m_fields->addTopLevelItem(item);
    }
    m_fields->setColumnHidden(FieldBefore, !m_detail->replaced);
    m_fields->header()->setResizeContentsPrecision(kMostFields); // to the fields that are seen at first
    m_fields->resizeColumnToContents(FieldName);
    const auto shown = std::min<qsizetype>(kMostFields, m_fields->topLevelItemCount());
    m_fields->setFixedHeight(static_cast<int>(shown + 1) * 30 + 8);
    m_fields->setVisible(!rows.empty());
    m_fieldsCaption->setVisible(!rows.empty());
    m_fieldsCaption->setText(m_detail->replaced
                                 ? tr("%n field(s) changed", nullptr, static_cast<int>(changed))
                                 : tr("What was recorded"));
}

void ActivityPanel::showInstead(const QString& text)
{
    m_detail.reset();
    m_title->setText(text);
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_release, m_fieldsCaption, m_fields,
                                                         m_jsonCaption, m_json, m_hash})
        part->hide();
    m_copy->setVisible(!text.isEmpty());
}

QString ActivityPanel::asText() const
{
    if (!m_detail)
        return {};
    QStringList lines{ActivityWords::sentence(m_detail->line), facts()};
    for (const PayloadRow& row : PayloadRows::of(m_detail->line, m_detail->replaced)) {
        if (row.isChanged)
            lines += tr("%1: %2, before %3").arg(row.field, row.now, row.before);
        else
            lines += tr("%1: %2").arg(row.field, row.now);
    }
    lines += {QString(), m_json->toPlainText(), m_hash->text()};
    return lines.join(QLatin1Char('\n'));
}

} // namespace slipway::views
