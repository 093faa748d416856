// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"
#include "core/run/moment.h"

#include <limits>

namespace ff {

/// How low the error on held-out images has come, and when: what Settings::patience is about. It hears of the
/// tests of all held-out images that follow the epochs in which the layers learn, and of no other, so that a
/// test that somebody asks for decides nothing.
class Patience
{
public:
    /// Whether an error, 0 to 1, is lower than all before.
    bool isLower(double error) const { return error < m_lowest; }

    /// It was, after this epoch.
    void fell(double error, std::int64_t epoch)
    {
        m_lowest = error;
        m_fellAt = epoch;
    }

    std::int64_t fellAt() const { return m_fellAt; } ///< epoch; 0: it was not measured yet

    /// Whether the error has not fallen for as many epochs, up to this one, as the settings bear.
    bool isOver(const Settings& settings, std::int64_t epoch) const
    {
        return settings.patience > 0 && epoch - m_fellAt >= settings.patience;
    }

    /// States of older versions have none of it.
    void visitState(StateVisitor& visitor)
    {
        visitor.addedReal("lowest_error", m_lowest);
        visitor.addedNumber("fell_at", m_fellAt);
    }

private:
    double m_lowest = std::numeric_limits<double>::infinity();
    std::int64_t m_fellAt = 0;
};

/// When the layers stopped, and why.
inline Sentence earlyStopSentence(const EarlyStop& stopped)
{
    return {FF_TR("stopped early at epoch %1: the held-out error last fell at epoch %2"),
            {stopped.epoch, stopped.fellAt}};
}

} // namespace ff
