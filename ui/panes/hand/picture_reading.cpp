// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/picture_reading.h"

#include "core/data/readers/colour_picture.h"
#include "core/data/readers/picture_file.h"
#include "ui/panes/hand/qt_picture.h"

#include <QDir>
#include <QFileInfo>

namespace ff {

namespace {

LabelledPicture shown(ForeignPicture picture)
{
    return {.picture = {}, .original = std::make_shared<const ForeignPicture>(std::move(picture))};
}

} // namespace

LabelledPicture readPicture(const QString& path, Colours read, const ProgressCallback& progress)
{
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    const LoadTools tools {progress, decodeWithQt, {}, read};
    if (read == Colours::AsFound) {
        return shown(wholePicture(readColourPictureFile(file, tools), progress));
    }
    return shown(
        foreignPicture(readPictureFile(file, tools), QDir::toNativeSeparators(path).toStdString(), progress));
}

LabelledPicture readPicture(const QImage& image, const QString& name, Colours read,
                            const ProgressCallback& progress)
{
    if (read == Colours::AsFound) {
        return shown(wholePicture(colourPictureOf(image), progress));
    }
    return shown(foreignPicture(greyOf(colourPictureOf(image)), name.toStdString(), progress));
}

} // namespace ff
