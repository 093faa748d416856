// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/theme.h"

#include <QStringList>
#include <QWidget>

namespace ff {

/// One unsupervised negative taken apart, as a sum: image A x m + image B x (1 - m) = hybrid.
/// GUI thread only.
class HybridRecipe : public QWidget
{
    Q_OBJECT

public:
    explicit HybridRecipe(QWidget* parent = nullptr);

    /// Shows negative `index` of the samples; an index that they do not have empties the pane.
    void setExample(const Samples& samples, const DataView& dataView, int index);
    void setTheme(const Theme& theme);

    const QStringList& captions() const { return m_captions; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int pictureSide(int width) const;
    int operatorWidth() const;
    int captionHeight() const;

    Pictures m_pictures; ///< A, m, B, 1 - m, hybrid; none: empty
    QStringList m_captions;
    Theme m_theme;
};

} // namespace ff
