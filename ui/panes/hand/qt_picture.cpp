// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/qt_picture.h"

#include "core/base/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace ff {

namespace {

struct QtPictureWords
{
    Q_DECLARE_TR_FUNCTIONS(GreyPicture)
};

Error problem(const QString& why)
{
    return Error(Sentence(why.toStdString()));
}

} // namespace

ColourPicture colourPictureOf(const QImage& image)
{
    const bool hasCover = image.hasAlphaChannel();
    const QImage plain = image.convertToFormat(hasCover ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    ColourPicture picture {plain.width(), plain.height(), hasCover ? std::size_t {4} : std::size_t {3}, {}};
    const auto lineBytes = static_cast<std::ptrdiff_t>(picture.channels) * plain.width();
    for (int y = 0; y < plain.height(); ++y) {
        const uchar* const line = plain.constScanLine(y);
        picture.values.insert(picture.values.end(), line, line + lineBytes);
    }
    return picture;
}

std::optional<ColourPicture> decodeWithQt(std::span<const std::byte> bytes)
{
    QByteArray content = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                                 static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (!reader.canRead()) {
        return std::nullopt;
    }
    const QSize size = reader.size(); // before it is decoded, where the format says so
    if (size.isValid() && quint64(size.width()) * quint64(size.height()) > maximumPicturePixels) {
        throw problem(QtPictureWords::tr("its %1 x %2 pixels are too many.")
                          .arg(QString::number(size.width()), QString::number(size.height())));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        throw problem(QtPictureWords::tr("%1.").arg(reader.errorString()));
    }
    return colourPictureOf(image);
}

} // namespace ff
