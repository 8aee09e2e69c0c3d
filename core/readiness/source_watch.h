// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_status.h"

#include <QObject>

namespace slipway::readiness {

/// Port: what notices that a source has something new to read, so that it need not wait for its schedule.
/// Implemented where it is known what a source reads; core/readiness only decides what follows. Lives on the
/// scheduler's thread and does not block it.
class SourceWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on those sources, and no others. Told at the first look, and whenever anything in the
    /// workspace changed.
    virtual void watch(const std::vector<SourceStatus>& sources) = 0;

Q_SIGNALS:
    /// It is worth asking now.
    void changed(const slipway::model::SourceId& source);
    /// Something that people should know, once: what is not noticed, and what to do.
    void said(const QString& text);
};

} // namespace slipway::readiness
