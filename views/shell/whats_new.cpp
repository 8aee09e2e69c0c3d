// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/whats_new.h"

#include "core/report/release_news.h"
#include "views/settings/user_settings.h"
#include "views/widgets/labels.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr int kTextHeight = 240; ///< px

QString changelog()
{
    QFile file(QStringLiteral(":/slipway/CHANGELOG.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

WhatsNew::WhatsNew(UserSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("whatsNew"));
    setProperty("panel", true);
    QPushButton* close = makeButton(tr("Close"), ButtonLook::Plain, this);
    close->setObjectName(QStringLiteral("whatsNewClose"));
    m_text->setObjectName(QStringLiteral("whatsNewText"));
    m_text->setAccessibleName(tr("What is new"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(Theme::fontOf(TextStyle::Body));
    m_text->setOpenExternalLinks(true);
    m_text->setTabChangesFocus(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text);
    connect(close, &QPushButton::clicked, this, &WhatsNew::dismiss);
    hide();
}

void WhatsNew::showAfterUpdate(const QString& running)
{
    const QString seen = m_settings.versionSeen();
    m_settings.setVersionSeen(running);
    if (seen.isEmpty() || seen == running)
        return;
    const QString news = report::newsSince(changelog(), seen, running);
    if (!news.isEmpty())
        showText(news, running);
}

void WhatsNew::showAll(const QString& running)
{
    const QString news = report::newsSince(changelog(), {}, running);
    showText(news.isEmpty() ? tr("Nothing is written down for this version.") : news, running);
    m_text->setFocus();
}

void WhatsNew::showText(const QString& markdown, const QString& running)
{
    m_title->setText(tr("What is new in Slipway %1").arg(running));
    setAccessibleName(m_title->text());
    m_text->setMarkdown(markdown);
    show();
}

void WhatsNew::dismiss()
{
    hide();
    Q_EMIT closed();
}

void WhatsNew::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views
