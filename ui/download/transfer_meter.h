// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace ff {

/// How fast something comes, over the last few seconds, and when it will be there.
class TransferMeter
{
public:
    using Time = std::chrono::milliseconds; ///< since any fixed moment

    /// So many bytes are there now. Fewer than before means that it began anew.
    void note(qint64 bytes, Time now);

    /// Nothing as long as too little has been seen.
    std::optional<double> bytesPerSecond() const;
    std::optional<std::chrono::seconds> timeLeft(qint64 total) const;

private:
    struct Reading
    {
        qint64 bytes;
        Time time;
    };

    QList<Reading> m_readings;
};

} // namespace ff
