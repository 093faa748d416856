// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/picture_intake.h"

#include "core/data/readers/picture_file.h"
#include "ui/panes/hand/picture_reading.h"
#include "ui/window/actions.h"
#include "ui/window/file_control.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto pictureTopic = "picture"_L1; ///< of messages

QString fileOf(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

bool isPictureFile(const QString& path)
{
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    return QFileInfo(path).isFile()
        && (isPictureName(path.toStdString()) || QImageReader::supportedImageFormats().contains(suffix));
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
        takeImage(qvariant_cast<QImage>(data.imageData()));
    }
}

void PictureIntake::open(const QString& path)
{
    read([path, colours = m_colours](const ProgressCallback& progress) {
        return readPicture(path, colours, progress);
    });
}

void PictureIntake::follow(const Live& live)
{
    m_colours = live.data.channels > 1 ? Colours::AsFound : Colours::Grey;
}

void PictureIntake::paste()
{
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    if (copied && (accepts(*copied) || copied->hasImage())) {
        copied->hasImage() ? takeImage(qvariant_cast<QImage>(copied->imageData())) : take(*copied);
    } else {
        refuse(tr("There is no picture to paste: copy one first."));
    }
}

void PictureIntake::takeImage(const QImage& image)
{
    read([image, name = tr("the picture"), colours = m_colours](const ProgressCallback& progress) {
        return readPicture(image, name, colours, progress);
    });
}

/// The latest picture is meant. What was drawn before stays where it has nothing to show.
void PictureIntake::read(BackgroundWork<LabelledPicture>::Work work)
{
    m_reading.start(std::move(work),
                    {[this](const LabelledPicture& picture) {
                         Q_EMIT withdrawn(pictureTopic);
                         Q_EMIT taken(picture);
                     },
                     [this](const QString& reason) { refuse(reason); }});
}

void PictureIntake::refuse(const QString& reason)
{
    Q_EMIT said({.kind = Message::Kind::Warning, .text = reason, .topic = pictureTopic});
}

} // namespace ff
