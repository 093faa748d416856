// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ff {

/// Whether anything of a window can be seen: not while it is hidden or minimised, nor, where the desktop says
/// so, while it is covered or elsewhere. GUI thread only.
class Exposure : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive this.
    explicit Exposure(QWidget& window);

    bool isExposed() const { return m_exposed; }

Q_SIGNALS:
    void changed(bool exposed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QWidget& m_window;
    bool m_exposed = false;
};

} // namespace ff
