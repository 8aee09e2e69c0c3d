// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/source_edit.h"

#include "views/policy/json_highlighter.h"
#include "views/policy/policy_completion.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFile>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

#include <set>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kGutterPadding = 10;
constexpr int kMostWords = 12;

/// The line numbers, painted by the editor, which knows its lines.
class Gutter : public QWidget
{
public:
    explicit Gutter(SourceEdit& edit)
        : QWidget(&edit)
        , m_edit(edit)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_edit.gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_edit.paintGutter(event); }

private:
    SourceEdit& m_edit;
};

Json readSchema()
{
    QFile file(QStringLiteral(":/slipway/schemas/policy-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Json::object();
    const auto schema = parseJson(file.readAll(), file.fileName());
    return schema ? *schema : Json::object();
}

} // namespace

SourceEdit::SourceEdit(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_gutter(new Gutter(*this))
    , m_highlighter(new JsonHighlighter(theme, document()))
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
    , m_schema(readSchema())
{
    setObjectName(QStringLiteral("policySource"));
    setAccessibleName(tr("Source of the policy, JSON"));
    setProperty("code", true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(kMostWords);
    m_completer->popup()->setObjectName(QStringLiteral("policyCompletion"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &SourceEdit::insertWord);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEdit::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int by) {
        by != 0 ? m_gutter->scroll(0, by) : m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(&theme, &Theme::changed, this, &SourceEdit::showMarks);
    placeGutter();
}

void SourceEdit::setRegistry(std::shared_ptr<const FactRegistry> registry)
{
    m_registry = std::move(registry);
}

void SourceEdit::setProblems(const QByteArray& text, const std::vector<readiness::PolicyProblem>& problems)
{
    m_marks.clear();
    const auto positionOf = [&](qsizetype offset) {
        return static_cast<int>(QString::fromUtf8(text.left(offset)).size());
    };
    for (const readiness::PolicyProblem& problem : problems) {
        const QString hint =
            problem.error.hint.isEmpty() ? QString() : QStringLiteral("; ") + problem.error.hint;
        m_marks.push_back({positionOf(problem.span.begin),
                           positionOf(std::max(problem.span.end, problem.span.begin + 1)),
                           problem.error.what + hint});
    }
    showMarks();
}

void SourceEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark& mark : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const int last = std::max(0, document()->characterCount() - 1);
        selection.cursor.setPosition(std::min(mark.begin, last));
        selection.cursor.setPosition(std::min(mark.end, last), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(m_theme.colour(Colour::Fail));
        selections.push_back(selection);
    }
    setExtraSelections(selections);
    m_gutter->update();
    viewport()->update();
}

QString SourceEdit::problemsOn(int block) const
{
    QStringList texts;
    for (const Mark& mark : m_marks) {
        if (document()->findBlock(mark.begin).blockNumber() == block)
            texts += mark.text;
    }
    return texts.join(QLatin1Char('\n'));
}

void SourceEdit::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, std::max(0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

int SourceEdit::gutterWidth() const
{
    const int digits = static_cast<int>(QString::number(std::max(1, blockCount())).size());
    return 2 * kGutterPadding + fontMetrics().horizontalAdvance(QLatin1Char('9')) * std::max(3, digits);
}

void SourceEdit::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void SourceEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void SourceEdit::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), m_theme.colour(Colour::Band));
    painter.setFont(font());
    std::set<int> wrong;
    for (const Mark& mark : m_marks)
        wrong.insert(document()->findBlock(mark.begin).blockNumber());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const bool isWrong = wrong.contains(block.blockNumber());
        painter.setPen(m_theme.colour(isWrong ? Colour::Fail : Colour::TextMuted));
        const QRectF number(0, place.top(), m_gutter->width() - kGutterPadding, place.height());
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (isWrong)
            m_theme.paintState(painter, QRectF(2, place.top() + (place.height() - 10) / 2, 10, 10),
                               ResultState::Fail);
    }
}

void SourceEdit::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_marks.empty())
        return;
    // What is wrong stands after the line.
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.colour(Colour::Fail));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        const QString text = problemsOn(block.blockNumber()).section(QLatin1Char('\n'), 0, 0);
        if (text.isEmpty())
            continue;
        const int after =
            fontMetrics().horizontalAdvance(block.text()) + 24 + static_cast<int>(contentOffset().x());
        painter.drawText(QRectF(after, place.top(), std::max(0, viewport()->width() - after), place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, viewport()->width() - after));
    }
}

bool SourceEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint inside = viewport()->mapFrom(this, help->pos());
        const QString text = problemsOn(cursorForPosition(inside).blockNumber());
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void SourceEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    if (isOffering && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore(); // for the offer
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        breakLine();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (typed == QLatin1String("\"") || (isOffering && !typed.isEmpty()))
        offer();
}

void SourceEdit::breakLine()
{
    // Qt's own takes two steps to undo: one for the line, and one that only moves the cursor.
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const auto indent = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    cursor.beginEditBlock();
    cursor.insertText(QLatin1Char('\n') + line.left(std::distance(line.begin(), indent)));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceEdit::complete()
{
    offer();
}

void SourceEdit::offer()
{
    if (!m_registry)
        return;
    const QString whole = toPlainText();
    const QByteArray text = whole.toUtf8();
    const qsizetype offset = whole.left(textCursor().position()).toUtf8().size();
    const Completion completion = completionAt(text, offset, m_schema, *m_registry);
    const auto positionOf = [&](qsizetype at) {
        return static_cast<int>(QString::fromUtf8(text.left(at)).size());
    };
    m_replaceFrom = positionOf(completion.replaced.begin);
    m_replaceTo = positionOf(completion.replaced.end);
    QString typed = whole.mid(m_replaceFrom, textCursor().position() - m_replaceFrom);
    m_words->setStringList(completion.words);
    m_completer->setCompletionPrefix(typed.remove(QLatin1Char('"')));
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView* popup = m_completer->popup();
    dressPopup(*popup, *this);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect().translated(gutterWidth(), 0);
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 16);
    m_completer->complete(place);
}

void SourceEdit::insertWord(const QString& word)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(m_replaceFrom);
    cursor.setPosition(std::max(m_replaceTo, m_replaceFrom), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace slipway::views
