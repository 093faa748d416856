// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ff {

/// Scrolls up and down only: sideways nothing is cut off, as it is never narrower than what it holds, however
/// long the words of a language are.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// `least` in pixels: no narrower than this, whatever it holds.
    explicit ColumnScroll(int least, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const int m_least;
};

} // namespace ff
