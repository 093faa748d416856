// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <optional>

namespace ff {

/// A picture as a network sees it, with a brush that blanks pixels: the left button or Space takes them away,
/// the right one or Backspace brings them back; arrow keys move the brush. GUI thread only.
class ErasablePicture : public QWidget
{
    Q_OBJECT

public:
    explicit ErasablePicture(QWidget* parent = nullptr);

    /// As it is with what has been blanked already. Of another size it begins anew.
    void setPicture(const Pictures& picture);

    /// [height * width] not 0 where a pixel is blanked; empty: none is.
    std::vector<std::uint8_t> blanked() const;
    void restore(); ///< all pixels, without saying so

    QRectF pixelRect(const QPoint& pixel) const; ///< where it stands on the widget
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed(); ///< blanked(), by hand

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Stroke { Blank, Restore };

    bool isBlanked(const QPoint& pixel) const;
    std::size_t placeOf(const QPoint& pixel) const;
    bool contains(const QPoint& pixel) const;
    QPoint pixelAt(const QPointF& position) const;
    double brushRadius() const; ///< pixels of the picture
    void follow(QMouseEvent& event);
    void brush(Stroke stroke);
    void moveBrush(const QPoint& by);
    void describe();

    Pictures m_picture;
    std::vector<std::uint8_t> m_blanked;
    std::optional<QPoint> m_brush; ///< the pixel in its middle
    Theme m_theme;
};

} // namespace ff
