// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/picture_reading.h"

#include "core/base/error.h"
#include "ui/panes/hand/grey_picture.h"
#include "ui/window/picture_words.h"

#include <QDir>
#include <QImageReader>

#include <algorithm>
#include <exception>

namespace ff {

namespace {

/// A larger picture is scaled while it is read, where its format can do that.
bool isScaledWhileRead(const QImageReader& reader)
{
    return reader.supportsOption(QImageIOHandler::ScaledSize);
}

/// More pixels than these are not read: a screen full of digits is not one digit. What cannot be scaled must
/// be within what Qt reads at all, in the deepest of its formats.
qint64 maximumPixels(const QImageReader& reader)
{
    constexpr qint64 bytesPerPixel = 8;
    constexpr qint64 slow = qint64 {1} << 28; // takes seconds
    const qint64 allowed = qint64 {QImageReader::allocationLimit()} << 20;
    return isScaledWhileRead(reader) || allowed == 0 ? slow : allowed / bytesPerPixel;
}

constexpr int keptSide = 1024; ///< far more than the network's picture needs

/// Ends a reading that nobody waits for any more.
struct GivenUp
{ };

Error problem(const QString& sentence)
{
    return Error(sentence.toStdString());
}

QImage imageOf(const QString& path, const QString& name)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64 {size.width()} * size.height() > maximumPixels(reader)) {
        throw problem(
            PictureReading::tr("%1 has %2 x %3 pixels, which is too large for a picture of a digit.")
                .arg(name, QString::number(size.width()), QString::number(size.height())));
    }
    if (isScaledWhileRead(reader) && std::max(size.width(), size.height()) > 2 * keptSide) {
        reader.setScaledSize(size.scaled(2 * keptSide, 2 * keptSide, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        throw problem(
            PictureReading::tr("%1 cannot be read as a picture: %2.").arg(name, reader.errorString()));
    }
    return image;
}

GreyPicture kept(const QImage& image)
{
    const bool large = std::max(image.width(), image.height()) > keptSide;
    return greyPictureOf(
        large ? image.scaled(keptSide, keptSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image);
}

/// Throws Error where nothing is drawn.
LabelledPicture pictureOf(const QImage& image, const QString& name, const ProgressCallback& progress)
{
    progress(0);
    ForeignPicture picture {kept(image), {}};
    picture.ink = inkFromPicture(picture.picture, progress);
    if (picture.ink.box.isEmpty()) {
        throw problem(
            PictureReading::tr("No ink was found in %1: %2.").arg(name, noInkWords(picture.ink.found)));
    }
    return {.picture = {}, .original = std::make_shared<const ForeignPicture>(std::move(picture))};
}

} // namespace

PictureReading* PictureReading::ofFile(const QString& path, QObject* parent)
{
    const QString name = QDir::toNativeSeparators(path);
    return new PictureReading([path, name] { return imageOf(path, name); }, name, parent);
}

PictureReading* PictureReading::ofImage(const QImage& image, const QString& name, QObject* parent)
{
    return new PictureReading([image] { return image; }, name, parent);
}

PictureReading::PictureReading(Source source, QString name, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_name(std::move(name))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{ }

PictureReading::~PictureReading()
{
    m_thread.request_stop();
    m_thread.join();
}

void PictureReading::giveUp()
{
    disconnect();
    m_thread.request_stop();
}

void PictureReading::run(const std::stop_token& stop)
{
    const auto giveUpWhenAsked = [&stop](double) {
        if (stop.stop_requested()) {
            throw GivenUp();
        }
    };
    try {
        const LabelledPicture picture = pictureOf(m_source(), m_name, giveUpWhenAsked);
        QMetaObject::invokeMethod(
            this, [this, picture] { Q_EMIT read(picture); }, Qt::QueuedConnection);
    } catch (const std::exception& error) { // Error, or no memory
        const QString reason = QString::fromUtf8(error.what());
        QMetaObject::invokeMethod(
            this, [this, reason] { Q_EMIT refused(reason); }, Qt::QueuedConnection);
    } catch (const GivenUp&) { }
    QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
}

} // namespace ff
