// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labelled_picture.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

class PictureStrip;
class SampleBox;

/// Masks, and below each the hybrid that it makes. GUI thread only.
class HybridPictures : public QWidget
{
    Q_OBJECT

public:
    explicit HybridPictures(QWidget* parent = nullptr);

    /// The hybrids are the samples' negatives; their classes are named as in `dataView`.
    void setSamples(const Samples& samples, const DataView& dataView);
    void clear() { setSamples({}, {}); }

    /// Marks the hybrid that is this picture, if any is.
    void mark(const Pictures& picture);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void chosen(const ff::LabelledPicture& hybrid);
    void pointedAt(int index); ///< -1: the pointer left

private:
    void connectStrips();
    QString descriptionOf(int index) const;

    Samples m_samples;
    DataView m_data;
    PictureStrip* m_masks;
    PictureStrip* m_hybrids;
    SampleBox* m_maskBox;
    SampleBox* m_hybridBox;
};

} // namespace ff
