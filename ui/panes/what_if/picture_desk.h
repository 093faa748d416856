// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace ff {

class ErasablePicture;

/// The picture that is asked about: a brush that blanks its pixels, noise, and buttons that go through the
/// test images where nothing is drawn. GUI thread only.
class PictureDesk : public QWidget
{
    Q_OBJECT

public:
    explicit PictureDesk(QWidget* parent = nullptr);

    void setInsight(const insight::WhatIf& found, const DataView& dataView);

    std::int64_t image() const { return m_image; } ///< among the test images
    void addTo(Alterations& alterations) const; ///< noise and blanked pixels
    void reset(); ///< noise and blanked pixels, without saying so
    void clear(); ///< of other data: begins anew
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void changed(); ///< by hand

private:
    void makeNoise();
    QToolButton* makeStep(const QString& name, const QString& text, int by);
    void showNoise();

    std::int64_t m_image = 0;
    std::int64_t m_images = 0; ///< that can be gone through
    ErasablePicture* m_picture;
    QSlider* m_noise = nullptr;
    QLabel* m_noiseWords = nullptr;
    QLabel* m_words;
    QToolButton* m_back;
    QToolButton* m_forward;
};

} // namespace ff
