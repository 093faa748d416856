// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "ui/figures/chart.h"
#include "ui/figures/matrix.h"
#include "ui/figures/picture_group.h"

#include <QPointer>
#include <QWidget>

#include <variant>
#include <vector>

/// What a pane shows, as values that can be drawn at any size and written as numbers: it is made of what the
/// pane shows at that moment, and stays so.
namespace ff {

struct Figure
{
    /// What is drawn; nothing where there are numbers alone.
    using Content = std::variant<std::monostate, std::vector<Chart>, std::vector<PictureGroup>, Matrix>;

    QString id {}; ///< its name in files: ASCII, lower case
    Table table {}; ///< its numbers; title and context are those of the figure too
    Content content {};
    QPointer<QWidget> shownBy {}; ///< where the pane shows it: a click there is about this one

    QString title() const { return QString::fromStdString(table.title); }
    QString context() const { return QString::fromStdString(table.context); }
    bool isDrawn() const { return !std::holds_alternative<std::monostate>(content); }
};

} // namespace ff
