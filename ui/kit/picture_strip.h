// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture_grid.h"
#include "ui/kit/picture_painter.h"
#include "ui/kit/spoken.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <utility>

namespace ff {

/// Pictures in rows that fill the width, each with a caption below. Pictures can be hovered, clicked, and
/// reached with the arrow keys. GUI thread only.
class PictureStrip : public QWidget, public Spoken
{
    Q_OBJECT

public:
    enum class Strength { Full, Dimmed };
    enum class CaptionPlace { Below, Above };

    explicit PictureStrip(Side side, QWidget* parent = nullptr);

    /// Shows the pictures with one caption each; no captions at all leaves no room for them.
    void setPictures(const Pictures& pictures, const QStringList& captions);
    void setMaximumRows(int rows);
    /// 0: as many as suit the width.
    void setColumns(int columns);
    void setStrength(Strength strength);
    /// Which picture is the chosen one; -1: none of them.
    void setMarked(int index);
    void setCaptionPlace(CaptionPlace place);
    /// Said where there are no pictures; an empty text: that there are no data yet.
    void setEmptyText(const QString& text);
    /// Makes the tooltip of picture i when it is asked for.
    void setDescription(std::function<QString(int)> describe) { m_describe = std::move(describe); }
    void setTheme(const Theme& theme);

    /// Pictures that fit into the rows.
    int shownCount() const;
    const QStringList& captions() const { return m_captions; }
    Strength strength() const { return m_strength; }
    int marked() const { return m_marked; }
    CaptionPlace captionPlace() const { return m_captionPlace; }
    QString emptyText() const;
    /// Where picture `index` lies, without its caption.
    QRect pictureRect(int index) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QString spokenValue() const override;
    int spokenCount() const override { return shownCount(); }
    SpokenPart spokenPart(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hovered(int index); ///< -1: the pointer left
    void chosen(int index); ///< clicked, or Return pressed

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    PictureGrid gridFor(int width) const;
    void measureCaptions();
    QRect captionRect(int index) const;
    void paintPicture(QPainter& painter, int index) const;
    int pictureAt(const QPoint& position) const;
    void setCurrent(int index);

    Side m_side;
    Strength m_strength = Strength::Full;
    CaptionPlace m_captionPlace = CaptionPlace::Below;
    QString m_emptyText;
    int m_maximumRows = 2;
    int m_columns = 0;
    int m_current = -1; ///< hovered, or reached with the keys
    int m_marked = -1;
    Pictures m_pictures;
    QStringList m_captions;
    int m_widestCaption = 0; ///< pixels
    std::function<QString(int)> m_describe;
    Theme m_theme;
};

} // namespace ff
