// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ff {

struct FoundInk;

/// What was seen in a picture from elsewhere, what was taken out of it, and why it may be wrong; for people.
QString pictureWords(const FoundInk& found);

} // namespace ff
