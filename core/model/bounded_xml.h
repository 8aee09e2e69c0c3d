// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace slipway::model {

/// XML on its way to QXmlStreamReader, held to what that can afford: it compares each attribute of a tag with
/// every other, and keeps a tag, a comment or a text whole, before it says a word. Refused are a tag with
/// more than 256 attributes, a tag, comment or instruction over 4 MiB (about: looked at every 64 KiB), a
/// document type that declares anything of its own (entity attacks end there), and a declared encoding in
/// which the bytes would mean something else than what is looked at here: in bytes, UTF-8, US-ASCII,
/// ISO-8859-x and windows-125x are taken, in UTF-16 only itself. Text of any length passes: it
/// is cut into pieces of 1 MiB by an empty comment, or by the end and begin of a CDATA section, which mean
/// nothing; columns behind such a cut count it. Text over 4 MiB that cannot be cut, UTF-16 for one, is
/// refused.
///
///     BoundedXml bounded(file, path);
///     QXmlStreamReader xml(&bounded);
///     … where the parser stops, bounded.error() comes before its own
class BoundedXml : public QIODevice
{
public:
    /// Borrows `source`, which is open, and reads ahead; `where` is for errors.
    BoundedXml(QIODevice& source, QString where);

    /// Why it ends before its source does: LimitExceeded or InvalidInput, with the line and column where the
    /// piece begins.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const QIODevice& source() const { return m_source; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    enum class State
    {
        Text,
        Open,        ///< behind "<"
        Bang,        ///< behind "<!"
        CommentOpen, ///< behind "<!-"
        Comment,
        CData,
        Instruction,
        Tag,
        Declaration, ///< of the document type
        Quoted,      ///< inside of a tag or declaration
    };
    struct Place // 1-based
    {
        qint64 line = 1;
        qint64 column = 1;
    };

    bool fill();
    void learnWidth();
    void cutLongText();
    [[nodiscard]] qsizetype nextCut() const;
    void look();
    [[nodiscard]] qsizetype passOver(qsizetype at) const;
    void take(uchar unit, qsizetype behind);
    void takeOfTag(uchar unit, qsizetype behind);
    void takeOfInstruction(uchar unit);
    void checkDeclaration();
    [[nodiscard]] QString acceptedEncodings() const;
    void enter(State state, qsizetype pieceAt);
    [[nodiscard]] uchar unitAt(qsizetype at) const;
    [[nodiscard]] bool isInText() const;
    [[nodiscard]] Place placeOfPiece() const;
    [[nodiscard]] Place advanced(Place from, qsizetype end) const;
    void refuse(ErrorCode code, const QString& what, const QString& hint);

    QIODevice& m_source;
    QString m_where;
    QByteArray m_chunk;    ///< looked at
    qsizetype m_cut = 0;   ///< bytes that the chunk begins with and the source does not have
    qsizetype m_given = 0; ///< of the chunk
    std::optional<Error> m_error;

    int m_width = 0;        ///< bytes of a code unit; 0: not known yet
    int m_significant = 0;  ///< which of them holds ASCII
    bool m_hasMark = false; ///< it begins with a byte order mark
    QByteArray m_part;      ///< what the next chunk begins with
    QByteArray m_tail;      ///< the end of the chunk before

    State m_state = State::Text;
    State m_around = State::Text; ///< what a quoted text is in
    uchar m_quote = 0;
    int m_run = 0; ///< of the bytes that may end a comment, section or instruction
    int m_attributes = 0;
    QByteArray m_instruction; ///< what is in it so far, if it may be the XML declaration
    qint64 m_before = 0;      ///< bytes of the source before the chunk
    qint64 m_pieceAt = 0;     ///< where the tag, text or other piece begins in the source
    Place m_chunkPlace;       ///< where the chunk begins
    Place m_piecePlace;       ///< where the piece begins, if before the chunk
};

} // namespace slipway::model
