// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/settings/modes.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ff {

/// One negative that is made of two images taken apart, as a sum: image A x m + image B x (1 - m) = hybrid,
/// or half of image A + half of image B = pair. GUI thread only.
class NegativeRecipe : public QWidget
{
    Q_OBJECT

public:
    explicit NegativeRecipe(QWidget* parent = nullptr);

    /// Shows negative `index` of the samples; an index that they do not have empties the pane.
    void setExample(const Samples& samples, NegativeKind kind, const DataView& dataView, int index);
    void setTheme(const Theme& theme);

    QStringList captions() const;
    Pictures pictures() const; ///< one to each caption

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// One picture of the sum, and the sign that comes after it.
    struct Term
    {
        Pictures picture;
        QString caption;
        QString sign;
    };

    static std::vector<Term> hybridTerms(const Samples& samples, const DataView& dataView, int index);
    static std::vector<Term> pairTerms(const Samples& samples, const DataView& dataView, int index);
    int pictureSide(int width) const;
    int operatorWidth() const;
    int captionHeight() const;

    std::vector<Term> m_terms; ///< the last one is the negative; empty without an example
    Theme m_theme;
};

} // namespace ff
