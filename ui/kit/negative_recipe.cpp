// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/negative_recipe.h"

#include "ui/kit/class_name.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/picture_image.h"
#include "ui/kit/picture_painter.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr int mostTerms = 5; ///< pictures are as large as in the longest sum
const QString times = QStringLiteral("\u00d7");
const QString plus = QStringLiteral("+");
const QString equals = QStringLiteral("=");

Pictures inverted(Pictures picture)
{
    for (std::uint8_t& pixel : picture.pixels) {
        pixel = static_cast<std::uint8_t>(255 - pixel);
    }
    return picture;
}

/// True when every part of negative `index` is there.
bool isComplete(const Samples& samples, int index)
{
    const std::array parts {&samples.positives, &samples.masks, &samples.otherParents, &samples.negatives};
    const auto label = static_cast<std::size_t>(index);
    return index >= 0 && label < samples.trueLabels.size() && label < samples.otherLabels.size()
        && std::all_of(parts.begin(), parts.end(),
                       [&](const Pictures* part) { return index < part->count(); });
}

QString ownClass(const Samples& samples, const DataView& dataView, int index)
{
    return className(dataView, samples.trueLabels[static_cast<std::size_t>(index)]);
}

QString otherClass(const Samples& samples, const DataView& dataView, int index)
{
    return className(dataView, samples.otherLabels[static_cast<std::size_t>(index)]);
}

} // namespace

NegativeRecipe::NegativeRecipe(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("How one negative is made"));
}

std::vector<NegativeRecipe::Term> NegativeRecipe::hybridTerms(const Samples& samples,
                                                              const DataView& dataView, int index)
{
    const Pictures mask = pictureOf(samples.masks, index);
    return {{pictureOf(samples.positives, index), ownClass(samples, dataView, index), times},
            {mask, tr("m"), plus},
            {pictureOf(samples.otherParents, index), otherClass(samples, dataView, index), times},
            {inverted(mask), tr("1\u2212m"), equals},
            {pictureOf(samples.negatives, index), tr("hybrid"), {}}};
}

std::vector<NegativeRecipe::Term> NegativeRecipe::pairTerms(const Samples& samples, const DataView& dataView,
                                                            int index)
{
    const auto half = [](const QString& name) { return tr("\u00bd %1").arg(name); };
    return {{pictureOf(samples.positives, index), half(ownClass(samples, dataView, index)), plus},
            {pictureOf(samples.otherParents, index), half(otherClass(samples, dataView, index)), equals},
            {pictureOf(samples.negatives, index), tr("pair"), {}}};
}

void NegativeRecipe::setExample(const Samples& samples, NegativeKind kind, const DataView& dataView,
                                int index)
{
    m_terms.clear();
    if (isComplete(samples, index)) {
        const bool hybrid = kind == NegativeKind::Hybrid;
        m_terms = hybrid ? hybridTerms(samples, dataView, index) : pairTerms(samples, dataView, index);
        const QString text = hybrid
            ? tr("Image of class %1 times mask, plus image of class %2 times the rest")
            : tr("Half of an image of class %1, plus half of one of class %2");
        setAccessibleDescription(
            text.arg(ownClass(samples, dataView, index), otherClass(samples, dataView, index)));
        setToolTip(hybrid ? tr("A mask m of smooth blobs mixes two images: where it is white the first one "
                               "shows, where it is black the second. Close up it looks like a digit, as a "
                               "whole it is none.")
                          : tr("Every layer sees two images at once: an image with itself is positive, with "
                               "another one negative."));
    }
    update();
}

Pictures NegativeRecipe::pictures() const
{
    Pictures all;
    for (const Term& term : m_terms) {
        all.channels = std::max(all.channels, term.picture.channels);
    }
    for (const Term& term : m_terms) { // masks have no colours
        const Pictures one = withChannels(term.picture, all.channels);
        all.width = one.width;
        all.height = one.height;
        all.pixels.insert(all.pixels.end(), one.pixels.begin(), one.pixels.end());
    }
    return all;
}

QStringList NegativeRecipe::captions() const
{
    QStringList all;
    for (const Term& term : m_terms) {
        all += term.caption;
    }
    return all;
}

void NegativeRecipe::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

int NegativeRecipe::heightForWidth(int width) const
{
    return pictureSide(width) + captionHeight() + 2;
}

QSize NegativeRecipe::sizeHint() const
{
    const int width = fontMetrics().height() * 12;
    return {width, heightForWidth(width)};
}

int NegativeRecipe::pictureSide(int width) const
{
    const int side = (width - (mostTerms - 1) * operatorWidth()) / mostTerms;
    return std::clamp(side, 1, fontMetrics().height() * 5);
}

int NegativeRecipe::operatorWidth() const
{
    return fontMetrics().horizontalAdvance(plus) + 6;
}

int NegativeRecipe::captionHeight() const
{
    return QFontMetrics(captionFont(font())).height();
}

void NegativeRecipe::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = pictureSide(width());
    QRect tile(0, 0, side, side);
    for (const Term& term : m_terms) {
        drawPicture(painter, tile, term.picture, 0);
        drawFrame(painter, tile, term.sign.isEmpty() ? Side::Negative : Side::Neither, m_theme);
        painter.setFont(captionFont(font()));
        const int overhang = operatorWidth() / 2;
        const QRect caption(tile.left() - overhang, side + 2, side + 2 * overhang, captionHeight());
        drawCaption(painter, caption, term.caption, Side::Neither, m_theme);
        painter.setFont(font());
        painter.setPen(m_theme.text);
        painter.drawText(QRect(tile.right() + 1, 0, operatorWidth(), side), Qt::AlignCenter, term.sign);
        tile.translate(side + operatorWidth(), 0);
    }
}

} // namespace ff
