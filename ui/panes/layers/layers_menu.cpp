// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/layers_menu.h"

#include "ui/kit/menu_button.h"
#include "ui/kit/view_choice.h"

#include <QCoreApplication>
#include <QMenu>

namespace ff {

namespace {

struct LayersMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(LayersMenu)
};

} // namespace

LayersMenu makeLayersMenu(QWidget& pane)
{
    auto* menu = new QMenu(&pane);
    menu->setObjectName(QStringLiteral("viewMenu"));
    const auto add = [menu](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        makeViewChoice(*action, name);
        return action;
    };
    auto* button = new MenuButton(LayersMenuWords::tr("View"), menu);
    button->setToolTip(LayersMenuWords::tr("Scales, and what else is shown"));
    const LayersMenu all {button, add(LayersMenuWords::tr("Same scale for all layers"), "sameScale"),
                          add(LayersMenuWords::tr("Logarithmic counts"), "logCounts"),
                          add(LayersMenuWords::tr("Over the time of the run"), "overTime"),
                          add(LayersMenuWords::tr("What the first layer looks for"), "receptiveFields")};
    all.sameScale->setChecked(true);
    return all;
}

} // namespace ff
