// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_input.h"

#include "ui/grey_picture.h"

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

constexpr int largestSide = 1024; ///< more says nothing about a picture of 28 pixels, and takes time

GreyPicture greyOf(const QImage& image)
{
    const bool large = std::max(image.width(), image.height()) > largestSide;
    return greyPictureOf(
        large ? image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
              : image);
}

QString pictureFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty() || !urls.first().isLocalFile()) {
        return {};
    }
    const QFileInfo file(urls.first().toLocalFile());
    const bool known = QImageReader::supportedImageFormats().contains(file.suffix().toLower().toLatin1());
    return file.isFile() && known ? file.filePath() : QString();
}

} // namespace

PictureInput::PictureInput(const ActionSet& actions, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(actions[ActionId::PastePicture], &QAction::triggered, this,
            [this] { take(*QGuiApplication::clipboard()->mimeData()); });
    connect(actions[ActionId::OpenPicture], &QAction::triggered, this, [this] {
        m_dialogs->askPicture(m_window, QDir::homePath(), [this](const QString& path) { takeFile(path); });
    });
}

bool PictureInput::accepts(const QMimeData& data)
{
    return data.hasImage() || !pictureFile(data).isEmpty();
}

void PictureInput::take(const QMimeData& data)
{
    const QString file = pictureFile(data);
    if (!file.isEmpty()) {
        takeFile(file);
    } else if (data.hasImage()) {
        takeImage(qvariant_cast<QImage>(data.imageData()), tr("the picture"));
    } else {
        Q_EMIT failed(tr("Cannot paste: expected a picture, found none in the clipboard."));
    }
}

void PictureInput::takeFile(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true); // cameras say in the file how they were held
    const QImage image = reader.read();
    if (image.isNull()) {
        Q_EMIT failed(tr("Cannot open %1: expected a picture, found: %2.").arg(path, reader.errorString()));
    } else {
        takeImage(image, QFileInfo(path).fileName());
    }
}

void PictureInput::takeImage(const QImage& image, const QString& name)
{
    if (image.isNull()) {
        Q_EMIT failed(tr("Cannot read %1: expected a picture, found none.").arg(name));
        return;
    }
    const PictureInk ink = inkFromPicture(greyOf(image), m_size);
    if (ink.box.isEmpty()) {
        Q_EMIT failed(tr("No drawing was found in %1: nothing stands out from its ground.").arg(name));
        return;
    }
    Q_EMIT taken({{m_size.width, m_size.height, ink.pixels}});
}

void PictureInput::present(const Snapshot& snapshot)
{
    if (snapshot.data.width > 0 && snapshot.data.height > 0) {
        m_size = {snapshot.data.width, snapshot.data.height};
    }
}

} // namespace ff
