// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

/// The picture exactly as the network receives it, white on black, enlarged without smoothing, with the box
/// that the data's digits fill and a cross at the centre of mass. GUI thread only.
class DrawSees : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit DrawSees(QWidget* parent = nullptr);

    /// A picture of count 0 is an empty one.
    void setPicture(const Pictures& picture);

    /// What is shown now.
    const Pictures& picture() const { return m_picture; }

    void setTheme(const Theme& theme);

    QString spokenValue() const override;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGuides(QPainter& painter, const QRectF& frame) const;

    Pictures m_picture;
    Theme m_theme;
};

} // namespace ff
