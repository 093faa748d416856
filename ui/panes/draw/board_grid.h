// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ff {

class BoardSheet;

/// The sheets of a board in as many columns as make them the largest. GUI thread only.
class BoardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit BoardGrid(QWidget* parent = nullptr);

    /// In reading order; children of this. Called once.
    void setSheets(const std::vector<BoardSheet*>& sheets);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    int side(int columns, const QSize& room) const;

    std::vector<BoardSheet*> m_sheets;
};

} // namespace ff
