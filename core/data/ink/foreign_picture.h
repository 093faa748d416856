// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/picture_ink.h"

#include <string>

namespace ff {

/// A picture from elsewhere, such as a photograph, and the drawing in it.
struct ForeignPicture
{
    GreyPicture picture; ///< no larger than is worth keeping
    PictureInk ink; ///< empty where the whole picture is meant
    std::vector<GreyPicture> planes {}; ///< of the whole picture, see planesOf(); none where the ink is meant
};

/// Finds the drawing, by one rule for whatever is pasted, dropped, opened or imported. `name` is for
/// messages. Throws Error where nothing is drawn, and what `progress` throws. Any thread.
ForeignPicture foreignPicture(GreyPicture whole, const std::string& name,
                              const ProgressCallback& progress = {});

/// A picture for a network that reads colours: it is meant as a whole, so that nothing is looked for in it.
/// Any thread.
ForeignPicture wholePicture(ColourPicture whole, const ProgressCallback& progress = {});

} // namespace ff
