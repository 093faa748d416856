// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer_shape.h"
#include "core/samples/label_overlay.h"
#include "core/settings/settings.h"

#include <span>

namespace ff {

/// One row per form that a label can have in an image.
struct LabelFormRow
{
    LabelForm choice; ///< what labelFormOf() says

    /// Labels of that strength, 1 being as bright as full ink, for planar images of this grid.
    LabelOverlay (*overlay)(const Grid& image, std::int64_t classes, double strength,
                            const at::TensorOptions& options);
};

/// Every form. Any thread.
std::span<const LabelFormRow> labelForms();

/// The labels that a mode whose settings show them in the image puts there.
LabelOverlay labelOverlay(const Settings& settings, const Grid& image, std::int64_t classes,
                          const at::TensorOptions& options);

/// How many of the first pixels show nothing but the label, as those of a picture.
std::int64_t labelPixels(const Settings& settings, std::int64_t classes);

} // namespace ff
