// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/picture_reading.h"

#include "core/data/readers/picture_file.h"
#include "ui/panes/hand/grey_picture.h"

#include <QDir>
#include <QFileInfo>

namespace ff {

namespace {

LabelledPicture drawingIn(GreyPicture picture, const QString& name, const ProgressCallback& progress)
{
    return {.picture = {},
            .original = std::make_shared<const ForeignPicture>(
                foreignPicture(std::move(picture), name.toStdString(), progress))};
}

} // namespace

LabelledPicture readPicture(const QString& path, const ProgressCallback& progress)
{
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    return drawingIn(readPictureFile(file, {progress, decodeWithQt}), QDir::toNativeSeparators(path),
                     progress);
}

LabelledPicture readPicture(const QImage& image, const QString& name, const ProgressCallback& progress)
{
    return drawingIn(greyPictureOf(image), name, progress);
}

} // namespace ff
