// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace ff {

/// A slider with a star at one of its places. GUI thread only.
class MarkedSlider : public QSlider
{
    Q_OBJECT

public:
    using QSlider::QSlider;

    /// Nothing: none is marked.
    void setMark(std::optional<int> place);
    std::optional<int> mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_mark;
};

} // namespace ff
