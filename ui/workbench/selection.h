// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labelled_picture.h"

#include <QObject>

namespace ff {

/// The one picture that the window looks at closely: whoever shows it marks it. GUI thread only.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// That is looked at now; empty while there is none, or a drawing instead.
    const LabelledPicture& picture() const { return m_picture; }

    /// The user picked this one to be looked at.
    void choose(const LabelledPicture& picture) { Q_EMIT chosen(picture); }

    /// The user picked this unit, by layer and number from 0, to have an image grown for it.
    void dreamOf(int layer, int unit) { Q_EMIT unitChosen(layer, unit); }

    /// What is looked at, by whoever does.
    void setPicture(const LabelledPicture& picture);

    /// What the network is asked about in Draw, a drawing included: [height * width] as it sees it; empty
    /// while it is asked about nothing.
    const std::vector<std::uint8_t>& seen() const { return m_seen; }
    void setSeen(const std::vector<std::uint8_t>& pixels);

Q_SIGNALS:
    void chosen(const ff::LabelledPicture& picture);
    void unitChosen(int layer, int unit);
    void changed(); ///< picture()
    void seenChanged(); ///< seen()

private:
    LabelledPicture m_picture;
    std::vector<std::uint8_t> m_seen;
};

} // namespace ff
