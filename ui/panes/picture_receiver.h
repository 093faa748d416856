// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labelled_picture.h"

namespace ff {

/// Implemented by a panel that takes a picture picked elsewhere (Panel::pictureChosen). The window finds the
/// receivers by dynamic_cast and connects them, so that panels do not know each other. GUI thread only.
class PictureReceiver
{
public:
    virtual ~PictureReceiver() = default;

    /// Takes the picture as the user's own. One of the data whose size is no longer theirs is shown but not
    /// classified; one that is not a single picture is ignored.
    virtual void receivePicture(const LabelledPicture& picture) = 0;

protected:
    PictureReceiver() = default;
    PictureReceiver(const PictureReceiver&) = default;
    PictureReceiver& operator=(const PictureReceiver&) = default;
};

} // namespace ff
