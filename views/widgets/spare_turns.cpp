// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/spare_turns.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>

namespace slipway::views {

namespace {

constexpr std::chrono::milliseconds kBetween{20};

struct Piece
{
    QPointer<QObject> context;
    std::function<void()> run;
};

/// Of the application, and gone with it.
class SpareTurns : public QObject
{
public:
    static SpareTurns& instance()
    {
        static QPointer<SpareTurns> turns;
        if (!turns)
            turns = new SpareTurns(qApp);
        return *turns;
    }

    void add(Piece piece)
    {
        m_pieces.push_back(std::move(piece));
        if (!m_timer.isActive())
            m_timer.start(kBetween);
    }
    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }

private:
    explicit SpareTurns(QObject* parent)
        : QObject(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &SpareTurns::runNext);
    }

    void runNext()
    {
        while (!m_pieces.empty() && !m_pieces.front().context)
            m_pieces.pop_front();
        if (m_pieces.empty())
            return;
        const Piece next = std::move(m_pieces.front());
        m_pieces.pop_front();
        next.run(); // may ask for more
        if (!m_pieces.empty())
            m_timer.start(kBetween);
    }

    std::deque<Piece> m_pieces;
    QTimer m_timer;
};

} // namespace

void inASpareTurn(QObject* context, std::function<void()> piece)
{
    SpareTurns::instance().add({context, std::move(piece)});
}

bool hasSpareWork()
{
    return !SpareTurns::instance().isEmpty();
}

} // namespace slipway::views
