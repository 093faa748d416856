// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand/picture_intake.h"

#include "core/data/picture_ink.h"
#include "ui/actions.h"
#include "ui/file_control.h"
#include "ui/hand/grey_picture.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

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

constexpr auto topic = "picture"_L1; ///< of messages

QString fileOf(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

bool isPictureFile(const QString& path)
{
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    return QFileInfo(path).isFile() && QImageReader::supportedImageFormats().contains(suffix);
}

std::shared_ptr<const GreyPicture> kept(const QImage& image)
{
    const bool large = std::max(image.width(), image.height()) > keptSide;
    return std::make_shared<const GreyPicture>(greyPictureOf(
        large ? image.scaled(keptSide, keptSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image));
}

} // namespace

PictureIntake::PictureIntake(const ActionSet& actions, FileControl& files, QWidget* window)
    : QObject(window)
{
    connect(actions[ActionId::PastePicture], &QAction::triggered, this, &PictureIntake::paste);
    connect(actions[ActionId::OpenPicture], &QAction::triggered, this, [this, &files, window] {
        files.dialogs().askPicture(window, files.startFolder(), [this, &files](const QString& path) {
            files.setStartFolder(QFileInfo(path).absolutePath());
            open(path);
        });
    });
}

bool PictureIntake::accepts(const QMimeData& data)
{
    return data.hasUrls() ? isPictureFile(fileOf(data)) : data.hasImage();
}

QString PictureIntake::dropText(const QMimeData& data)
{
    const QString file = fileOf(data);
    return file.isEmpty() ? tr("Drop to let the network read this picture")
                          : tr("Drop to let the network read %1").arg(QFileInfo(file).fileName());
}

void PictureIntake::take(const QMimeData& data)
{
    if (data.hasUrls()) {
        open(fileOf(data));
    } else {
        takeImage(qvariant_cast<QImage>(data.imageData()), tr("the picture"));
    }
}

void PictureIntake::open(const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64 {size.width()} * size.height() > maximumPixels(reader)) {
        refuse(tr("%1 has %2 x %3 pixels, which is too large for a picture of a digit.")
                   .arg(name, QString::number(size.width()), QString::number(size.height())));
        return;
    }
    if (isScaledWhileRead(reader) && std::max(size.width(), size.height()) > 2 * keptSide) {
        reader.setScaledSize(size.scaled(2 * keptSide, 2 * keptSide, Qt::KeepAspectRatio));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        refuse(tr("%1 cannot be read as a picture: %2.").arg(name, reader.errorString()));
        return;
    }
    takeImage(image, name);
}

void PictureIntake::paste()
{
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    if (copied && (accepts(*copied) || copied->hasImage())) {
        copied->hasImage() ? takeImage(qvariant_cast<QImage>(copied->imageData()), tr("the picture"))
                           : take(*copied);
    } else {
        refuse(tr("There is no picture to paste: copy one first."));
    }
}

/// What was drawn before stays where a picture has nothing to show.
void PictureIntake::takeImage(const QImage& image, const QString& name)
{
    const std::shared_ptr<const GreyPicture> picture = kept(image);
    if (inkFromPicture(*picture).box.isEmpty()) {
        refuse(tr("No ink was found in %1: nothing stands out from its ground.").arg(name));
        return;
    }
    Q_EMIT taken({.picture = {}, .original = picture});
}

void PictureIntake::refuse(const QString& reason)
{
    Q_EMIT said({.kind = Message::Kind::Warning, .text = reason, .topic = topic});
}

} // namespace ff
