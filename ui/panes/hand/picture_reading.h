// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"
#include "ui/kit/labelled_picture.h"

#include <QImage>
#include <QString>

namespace ff {

/// Find the drawing in a picture from elsewhere, which takes its time for a photograph: see BackgroundWork.
/// For a network that reads colours, the whole picture is meant. Any thread; throw Error.
LabelledPicture readPicture(const QString& path, Colours read = Colours::Grey,
                            const ProgressCallback& progress = {});

/// `name` is for people.
LabelledPicture readPicture(const QImage& image, const QString& name, Colours read = Colours::Grey,
                            const ProgressCallback& progress = {});

} // namespace ff
