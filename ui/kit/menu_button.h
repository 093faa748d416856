// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace ff {

/// A button that opens a menu, with the arrow beside its text: a QToolButton would put it into a corner.
/// Leaves the focus where it is when it is clicked; Tab reaches it. GUI thread only.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    /// `menu` is not owned.
    MenuButton(const QString& text, QMenu* menu, QWidget* parent = nullptr);

    /// Looks pressed, as a button that is checked does.
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int arrowWidth() const;

    bool m_marked = false;
};

} // namespace ff
