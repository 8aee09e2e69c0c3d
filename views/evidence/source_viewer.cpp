// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/source_viewer.h"

#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace slipway::views {

SourceViewer::SourceViewer(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(makeParagraph({}, TextStyle::Small, this, true))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("sourceViewer"));
    m_heading->setObjectName(QStringLiteral("sourceHeading"));
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_text->setProperty("code", true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QPushButton* close = makeButton(tr("Close the file"), ButtonLook::Link, this);
    close->setObjectName(QStringLiteral("sourceClose"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 12);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    connect(close, &QPushButton::clicked, this, &SourceViewer::leave);
    connect(&theme, &Theme::changed, this, &SourceViewer::markLine);
    hide();
}

void SourceViewer::show(const readiness::SourcePlace& place, const model::CommitId& commit)
{
    m_line = place.line;
    const QString at = place.line > 0 ? QStringLiteral("%1:%2").arg(place.path).arg(place.line) : place.path;
    const QString why =
        place.isGone ? tr("the work tree has no such file") : tr("the work tree has another line there");
    m_heading->setText(place.file.isEmpty() ? tr("%1 as of %2; %3").arg(at, commit.shortHex(), why)
                                            : tr("%1 as of %2").arg(at, commit.shortHex()));
    m_text->setAccessibleName(m_heading->text());
    m_text->setPlainText(place.text);
    setVisible(true);
    markLine();
    m_text->setFocus();
}

void SourceViewer::markLine()
{
    const QTextBlock block = m_text->document()->findBlockByNumber(m_line - 1);
    QList<QTextEdit::ExtraSelection> marks;
    if (m_line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(m_theme.colour(Colour::WarnSoft));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
        m_text->setTextCursor(QTextCursor(block));
        m_text->centerCursor();
    }
    m_text->setExtraSelections(marks);
}

void SourceViewer::leave()
{
    hide();
    Q_EMIT closed();
}

void SourceViewer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views
