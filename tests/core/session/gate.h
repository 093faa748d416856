// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/core/session/session_driver.h"

#include <semaphore>

namespace ff {

/// Stops the worker before it looks at the run, so that what is posted meanwhile is applied in one go.
struct Gate
{
    std::atomic<bool> closed = false;
    std::counting_semaphore<> reached {0};
    std::counting_semaphore<> opened {0};
};

inline SessionOptions optionsWith(const std::shared_ptr<Gate>& gate)
{
    SessionOptions options {.threads = 1};
    options.beforeWork = [gate](WorkPiece piece) {
        if (piece == WorkPiece::Moment && gate->closed.exchange(false)) {
            gate->reached.release();
            if (!gate->opened.try_acquire_for(patience)) {
                throw Error("nobody opened the gate");
            }
        }
    };
    return options;
}

/// Applies these without a piece of work in between. Their tickets.
inline std::vector<Ticket> postTogether(SessionDriver& driver, Gate& gate,
                                        const std::vector<Command>& commands)
{
    gate.closed = true;
    driver.session.post(command::Watch {});
    EXPECT_TRUE(gate.reached.try_acquire_for(patience));
    std::vector<Ticket> tickets;
    for (const Command& command : commands) {
        tickets.push_back(driver.session.post(command));
    }
    gate.opened.release();
    return tickets;
}

/// Lets the worker begin its batches one by one.
struct BatchGate
{
    std::counting_semaphore<> reached {0}; ///< once for each batch that is about to begin
    std::counting_semaphore<> opened {0};
};

inline SessionOptions optionsWith(const std::shared_ptr<BatchGate>& gate)
{
    SessionOptions options {.threads = 1};
    options.beforeWork = [gate](WorkPiece piece) {
        if (piece == WorkPiece::Batch) {
            gate->reached.release();
            if (!gate->opened.try_acquire_for(patience)) {
                throw Error("nobody opened the gate");
            }
        }
    };
    return options;
}

} // namespace ff
