// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/picture_reading.h"

#include "core/data/readers/picture_file.h"
#include "ui/kit/core_words.h"
#include "ui/panes/hand/grey_picture.h"

#include <QDir>
#include <QFileInfo>

#include <exception>

namespace ff {

namespace {

/// Ends a reading that nobody waits for any more.
struct GivenUp
{ };

} // namespace

PictureReading* PictureReading::ofFile(const QString& path, QObject* parent)
{
    const auto source = [file = QFileInfo(path).filesystemFilePath()](const ProgressCallback& progress) {
        return readPictureFile(file, {progress, decodeWithQt});
    };
    return new PictureReading(source, QDir::toNativeSeparators(path), parent);
}

PictureReading* PictureReading::ofImage(const QImage& image, const QString& name, QObject* parent)
{
    const auto source = [image](const ProgressCallback&) { return greyPictureOf(image); };
    return new PictureReading(source, name, parent);
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
        const auto original = std::make_shared<const ForeignPicture>(
            foreignPicture(m_source(giveUpWhenAsked), m_name.toStdString(), giveUpWhenAsked));
        const LabelledPicture picture {.picture = {}, .original = original};
        QMetaObject::invokeMethod(
            this, [this, picture] { Q_EMIT read(picture); }, Qt::QueuedConnection);
    } catch (const std::exception& error) { // Error, or no memory
        const QString reason = errorWords(error);
        QMetaObject::invokeMethod(
            this, [this, reason] { Q_EMIT refused(reason); }, Qt::QueuedConnection);
    } catch (const GivenUp&) { }
    QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
}

} // namespace ff
