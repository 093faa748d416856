// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <QString>

#include <span>

namespace ff {

/// One number, or a row of them, that a page of a term can show.
struct TermNumber
{
    const char* name; ///< what stands for it in a page, in braces
    QString (*text)(const Moment& moment); ///< in the user's language; plain text
};

/// Every one.
std::span<const TermNumber> termNumbers();

/// A page with the numbers of that moment in the place of what stands for them. GUI thread only.
QString withNumbers(QString page, const Moment& moment);

} // namespace ff
