// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace ff {

/// A column whose height does not depend on its width. A wrapped label would otherwise make the scroll area
/// ask for every part's preferred height where the smallest is meant.
class DrawColumn : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace ff
