// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/hybrid_recipe.h"

#include "ui/panels/picture_painter.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace ff {
namespace {

constexpr int pictureCount = 5;
constexpr std::array<char16_t, pictureCount - 1> operators {u'\u00d7', u'+', u'\u00d7', u'='};

std::span<const std::uint8_t> picture(const Pictures& pictures, int index)
{
    const std::size_t size = static_cast<std::size_t>(pictures.width * pictures.height);
    return std::span(pictures.pixels).subspan(static_cast<std::size_t>(index) * size, size);
}

void append(Pictures& pictures, std::span<const std::uint8_t> pixels)
{
    pictures.pixels.insert(pictures.pixels.end(), pixels.begin(), pixels.end());
}

Pictures recipe(const Samples& samples, int index)
{
    const std::span<const std::uint8_t> mask = picture(samples.masks, index);
    Pictures parts {samples.positives.width, samples.positives.height, {}};
    append(parts, picture(samples.positives, index));
    append(parts, mask);
    append(parts, picture(samples.otherParents, index));
    std::transform(mask.begin(), mask.end(), std::back_inserter(parts.pixels),
                   [](std::uint8_t value) { return static_cast<std::uint8_t>(255 - value); });
    append(parts, picture(samples.negatives, index));
    return parts;
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

} // namespace

HybridRecipe::HybridRecipe(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("How one negative is made"));
    setToolTip(tr("A mask m of smooth blobs mixes two images: where it is white the first one shows, where "
                  "it is black the second. Close up it looks like a digit, as a whole it is none."));
}

void HybridRecipe::setExample(const Samples& samples, const DataView& dataView, int index)
{
    if (!isComplete(samples, index)) {
        m_pictures = {};
        m_captions.clear();
        update();
        return;
    }
    const auto label = static_cast<std::size_t>(index);
    const QString first = className(dataView, samples.trueLabels[label]);
    const QString second = className(dataView, samples.otherLabels[label]);
    m_pictures = recipe(samples, index);
    m_captions = {first, tr("m"), second, tr("1\u2212m"), tr("hybrid")};
    setAccessibleDescription(
        tr("Image of class %1 times mask, plus image of class %2 times the rest").arg(first, second));
    update();
}

void HybridRecipe::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

int HybridRecipe::heightForWidth(int width) const
{
    return pictureSide(width) + captionHeight() + 2;
}

QSize HybridRecipe::sizeHint() const
{
    const int width = fontMetrics().height() * 12;
    return {width, heightForWidth(width)};
}

int HybridRecipe::pictureSide(int width) const
{
    const int side = (width - (pictureCount - 1) * operatorWidth()) / pictureCount;
    return std::clamp(side, 1, fontMetrics().height() * 5);
}

int HybridRecipe::operatorWidth() const
{
    return fontMetrics().horizontalAdvance(u'+') + 6;
}

int HybridRecipe::captionHeight() const
{
    return QFontMetrics(captionFont(font())).height();
}

void HybridRecipe::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = pictureSide(width());
    for (int i = 0; i < m_pictures.count(); ++i) {
        const QRect tile(i * (side + operatorWidth()), 0, side, side);
        const bool isHybrid = i == pictureCount - 1;
        drawPicture(painter, tile, m_pictures, i);
        drawFrame(painter, tile, isHybrid ? Side::Negative : Side::Neither, m_theme);
        painter.setFont(captionFont(font()));
        const int overhang = operatorWidth() / 2;
        drawCaption(painter, QRect(tile.left() - overhang, side + 2, side + 2 * overhang, captionHeight()),
                    m_captions.value(i), Side::Neither, m_theme);
        if (!isHybrid) {
            painter.setFont(font());
            painter.setPen(m_theme.text);
            painter.drawText(QRect(tile.right() + 1, 0, operatorWidth(), side), Qt::AlignCenter,
                             QString(QChar(operators[static_cast<std::size_t>(i)])));
        }
    }
}

} // namespace ff
