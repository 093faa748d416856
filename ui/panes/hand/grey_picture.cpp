// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/grey_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace ff {

namespace {

constexpr int middleGrey = 128;

/// Mean lightness of what is not transparent, 0 to 255.
double lightnessOfDrawn(const QImage& image)
{
    double sum = 0;
    double weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            sum += static_cast<double>(qAlpha(line[x])) * qGray(line[x]);
            weight += qAlpha(line[x]);
        }
    }
    return weight > 0 ? sum / weight : 0;
}

QImage onOppositeGround(const QImage& image)
{
    const QImage drawn = image.convertToFormat(QImage::Format_ARGB32);
    QImage opaque(drawn.size(), QImage::Format_RGB32);
    opaque.fill(lightnessOfDrawn(drawn) < middleGrey ? Qt::white : Qt::black);
    QPainter(&opaque).drawImage(0, 0, drawn);
    return opaque;
}

} // namespace

GreyPicture greyPictureOf(const QImage& image)
{
    const QImage opaque = image.hasAlphaChannel() ? onOppositeGround(image) : image;
    const QImage grey = opaque.convertToFormat(QImage::Format_Grayscale8);
    GreyPicture picture {grey.width(), grey.height(), {}};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* const line = grey.constScanLine(y);
        picture.pixels.insert(picture.pixels.end(), line, line + grey.width());
    }
    return picture;
}

std::optional<GreyPicture> decodeWithQt(std::span<const std::byte> bytes)
{
    QByteArray content = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                                 static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    return image.isNull() ? std::nullopt : std::optional(greyPictureOf(image));
}

} // namespace ff
