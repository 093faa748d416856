// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/theme.h"
#include "ui/workbench/picture_fetch.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ff {

class PictureStrip;

/// One unit large: what it looks for, what is known of it, and the test images that excite it most. Asks for
/// these itself. GUI thread only.
class UnitPortrait : public QWidget
{
    Q_OBJECT

public:
    explicit UnitPortrait(StandingQuestion::Post post, QWidget* parent = nullptr);

    /// Shows this unit of the layer.
    void setUnit(const insight::Units& units, int unit);
    void clear();

    /// The network that is shown: another run may have other images.
    void show(const Moment& moment) { m_fetch.show(moment); }
    void hear(const News& news) { m_fetch.hear(news); }
    void rest() { m_fetch.rest(); }
    bool isWaiting() const { return m_fetch.isWaiting(); }

    void setTheme(const Theme& theme);

    const Pictures& field() const { return m_field; }
    const Pictures& images() const { return m_fetch.found().pictures; } ///< that excite it
    QString words() const;

Q_SIGNALS:
    void chosen(const ff::LabelledPicture& picture); ///< one of the images
    void dreamWished(); ///< of the unit

private:
    PictureFetch m_fetch;
    Pictures m_field;
    PictureStrip* m_fieldStrip;
    QLabel* m_words;
    QToolButton* m_dream;
    QLabel* m_heading;
    PictureStrip* m_imageStrip;
};

} // namespace ff
