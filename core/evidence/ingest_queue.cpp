// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest_queue.h"

#include <future>

namespace slipway::evidence {

using namespace model;

IngestQueue::IngestQueue(Ingest& ingest, QString actor, Limits limits, Callbacks callbacks, Chance chance)
    : m_ingest(ingest)
    , m_actor(std::move(actor))
    , m_limits(limits)
    , m_callbacks(std::move(callbacks))
    , m_chance(std::move(chance))
{
}

IngestQueue::~IngestQueue()
{
    close();
    if (m_writer.joinable())
        m_writer.join();
}

bool IngestQueue::isFull() const
{
    return m_holdsBack || m_waiting.size() >= m_limits.highCount || m_bytes >= m_limits.highBytes;
}

void IngestQueue::append(Arrival arrival)
{
    m_bytes += arrival.json.size();
    m_waiting.push_back(std::move(arrival));
    startWriter();
}

IngestQueue::Offered IngestQueue::offer(Arrival arrival, const std::function<void()>& resume)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isClosed) {
        m_hasRefused = true;
        return Offered::Closed;
    }
    append(std::move(arrival));
    if (!isFull())
        return Offered::Taken;
    m_holdsBack = true;
    m_resumes.push_back(resume);
    return Offered::Full;
}

bool IngestQueue::put(Arrival arrival)
{
    std::unique_lock lock(m_mutex);
    while (!m_isClosed && isFull()) {
        m_holdsBack = true;
        m_changed.wait(lock);
    }
    if (m_isClosed) {
        m_hasRefused = true;
        return false;
    }
    append(std::move(arrival));
    return true;
}

Status IngestQueue::drain()
{
    std::unique_lock lock(m_mutex);
    while (m_isWriting)
        m_changed.wait(lock);
    if (!m_waiting.empty())
        return m_trouble;
    if (m_hasRefused)
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped before all of it was taken"), {}, {}};
    return Done{};
}

void IngestQueue::close()
{
    std::vector<std::function<void()>> resumes;
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        resumes.swap(m_resumes);
        m_changed.notify_all();
    }
    // They send again and learn that it is closed.
    for (const auto& resume : resumes)
        resume();
}

size_t IngestQueue::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.size();
}

qint64 IngestQueue::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

void IngestQueue::startWriter()
{
    if (m_isWriting)
        return;
    if (m_writer.joinable())
        m_writer.join(); // it has nothing more to do
    m_isWriting = true;
    try {
        m_writer = std::thread([this] { run(); });
    } catch (const std::system_error& error) {
        // No thread is to be had: drain() says so.
        m_isWriting = false;
        m_isClosed = true;
        m_trouble = {ErrorCode::Internal,
                     QString::fromLocal8Bit(error.what()),
                     QStringLiteral("the evidence queue"),
                     {}};
    }
}

void IngestQueue::run()
{
    try {
        write();
    } catch (const std::exception& exception) {
        // Only a defect or an empty memory gets here; it must not end the program.
        giveUp(exception);
    }
}

void IngestQueue::giveUp(const std::exception& exception)
{
    close();
    const std::scoped_lock lock(m_mutex);
    m_trouble = {ErrorCode::Internal,
                 QString::fromLocal8Bit(exception.what()),
                 QStringLiteral("the evidence queue"),
                 {}};
    m_isWriting = false;
    m_changed.notify_all();
}

/// Envelopes of one transaction, read and judged.
struct IngestQueue::ReadBatch
{
    std::vector<Arrival>
        arrivals; ///< copies share their bytes with the queue, which keeps them until written
    Ingest::BatchPointer batch;
};

/// Those of the next transaction, after the first `from` that wait.
std::vector<Arrival> IngestQueue::batchFrom(size_t from) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Arrival> batch;
    qint64 bytes = 0;
    for (size_t i = from; i < m_waiting.size(); ++i) {
        if (batch.size() >= m_limits.batch || (!batch.empty() && bytes >= m_limits.batchBytes))
            break;
        bytes += m_waiting[i].json.size();
        batch.push_back(m_waiting[i]);
    }
    return batch;
}

std::unique_ptr<IngestQueue::ReadBatch> IngestQueue::readBatch(std::vector<Arrival> arrivals) const
{
    auto read = std::make_unique<ReadBatch>();
    read->arrivals = std::move(arrivals);
    read->batch = m_ingest.read(read->arrivals);
    return read;
}

void IngestQueue::write()
{
    auto batch = readBatch(batchFrom(0));
    for (;;) {
        // While this one is written the next is read.
        auto reading = std::async(
            std::launch::async, [this, from = batchFrom(batch->arrivals.size())] { return readBatch(from); });
        const bool isStored = store(*batch);
        auto next = reading.get();
        if (!isStored || (next->arrivals.empty() && isOver()))
            return;
        batch = next->arrivals.empty() ? readBatch(batchFrom(0)) : std::move(next);
    }
}

/// Until it is stored. False: given up.
bool IngestQueue::store(const ReadBatch& batch)
{
    for (int failedTries = 1;; ++failedTries) {
        const auto outcomes = m_ingest.take(*batch.batch, m_actor);
        if (outcomes) {
            if (m_callbacks.told)
                m_callbacks.told(batch.arrivals, *outcomes);
            finish(batch.arrivals);
            return true;
        }
        if (!waitAfter(outcomes.error(), failedTries))
            return false;
    }
}

/// Nothing waits: the writer ends, and what comes later starts it again.
bool IngestQueue::isOver()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_waiting.empty())
        return false;
    m_isWriting = false;
    m_changed.notify_all();
    return true;
}

bool IngestQueue::waitAfter(const Error& error, int failedTries)
{
    if (m_callbacks.mayTryAgain && !m_callbacks.mayTryAgain(error, failedTries))
        close();
    std::unique_lock lock(m_mutex);
    m_trouble = error;
    if (m_isClosed) {
        m_isWriting = false;
        m_changed.notify_all();
        return false;
    }
    // After the last try of the policy it goes on at the policy's slowest: what was taken is never dropped.
    const int counted = std::min(failedTries, m_limits.retry.tries - 1);
    const auto delay = m_limits.retry.delayAfter(counted, m_chance()).value_or(m_limits.retry.cap);
    m_changed.wait_for(lock, delay, [this] { return m_isClosed; });
    return true; // closing leaves one more try
}

void IngestQueue::finish(const std::vector<Arrival>& batch)
{
    std::vector<std::function<void()>> resumes;
    {
        const std::scoped_lock lock(m_mutex);
        for (const Arrival& arrival : batch) {
            m_bytes -= arrival.json.size();
            m_waiting.pop_front();
        }
        if (m_holdsBack && m_waiting.size() <= m_limits.lowCount && m_bytes <= m_limits.lowBytes) {
            m_holdsBack = false;
            resumes.swap(m_resumes);
            m_changed.notify_all();
        }
    }
    for (const auto& resume : resumes)
        resume();
}

} // namespace slipway::evidence
