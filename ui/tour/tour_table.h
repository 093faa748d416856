// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour_facts.h"

#include <QRect>

#include <span>

class QWidget;

namespace ff {

/// One card of the tour. Texts are translated in context "Tour".
struct TourStep
{
    const char* id;
    const char* title;
    const char* text; ///< what is seen there, in two or three sentences
    const char* deed; ///< what to do, as the user is asked for it
    const char* result; ///< what came of it, once it was done
    const char* target; ///< object name of the widget that the card is about
    QRect (*part)(const QWidget& target); ///< what of it is framed, in its coordinates; null: all
    int TourFacts::*count; ///< goes up when the user does it
    const char* (*obstacle)(const TourFacts& now); ///< why it cannot be done now; null where it can
};

/// Every card, in the order in which they come.
std::span<const TourStep> tourSteps();

} // namespace ff
