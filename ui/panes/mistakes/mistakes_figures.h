// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/panes/mistakes/confusion_model.h"
#include "ui/panes/mistakes/mistake_gallery.h"

namespace ff {

/// `context`: of which run, which images and which way to answer.
Figure confusionFigure(const ConfusionModel& model, const QString& context);
Figure galleryFigure(const MistakeGallery& gallery, const QString& context);

} // namespace ff
