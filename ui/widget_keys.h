// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ff {

/// Space starts and pauses training, also after a button was clicked. A button that was reached by Tab keeps
/// Space all the same: without a mouse it could not be pressed otherwise. GUI thread only.
class ButtonKeys : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application.
    explicit ButtonKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QObject* m_reached = nullptr; ///< the button that got the focus by keyboard; compared, never used
};

} // namespace ff
