// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_pages.h"

#include "ui/kit/column_scroll.h"
#include "ui/kit/icons.h"
#include "ui/kit/view_choice.h"
#include "ui/panes/draw/draw_board.h"
#include "ui/panes/draw/draw_keep.h"
#include "ui/panes/draw/draw_parts.h"
#include "ui/panes/draw/draw_tools.h"
#include "ui/panes/draw/drawing.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QVBoxLayout>

namespace ff {

DrawPages::DrawPages(Drawing& drawing, QWidget* parent)
    : QWidget(parent)
    , parts(new DrawParts(drawing))
    , board(new DrawBoard(*drawing.undoStack()))
    , m_toggle(makeToggle())
{
    QWidget* const one = addPage(parts);
    QWidget* const ten = addPage(board);
    ten->hide();
    connect(m_toggle, &QAction::toggled, this, [this, one, ten](bool isBoard) {
        one->setVisible(!isBoard);
        ten->setVisible(isBoard);
        Q_EMIT turned();
    });
    // Whatever changes is to be seen: a picture that is chosen elsewhere, a step that is undone.
    connect(&drawing, &Drawing::changed, m_toggle, [this] { m_toggle->setChecked(false); });
    connect(board, &DrawBoard::changed, m_toggle, [this] { m_toggle->setChecked(true); });
    connect(parts->keep, &DrawKeep::chosen, this, &DrawPages::keepChosen);
    connect(board, &DrawBoard::keepChosen, this, &DrawPages::keepChosen);
    connect(parts->tools, &DrawTools::penWidthChosen, &board->tools(), &DrawTools::setPenWidth);
    connect(&board->tools(), &DrawTools::penWidthChosen, parts->tools, &DrawTools::setPenWidth);
}

QWidget* DrawPages::addPage(QWidget* content)
{
    if (!layout()) {
        auto* pages = new QVBoxLayout(this);
        pages->setContentsMargins(0, 0, 0, 0);
    }
    constexpr int widthInCharacters = 50; // for the tool strip and ten columns
    auto* page = new ColumnScroll(fontMetrics().averageCharWidth() * widthInCharacters, this);
    page->setFocusPolicy(Qt::NoFocus);
    page->setWidget(content);
    layout()->addWidget(page);
    return page;
}

QAction* DrawPages::makeToggle()
{
    auto* toggle = new QAction(shapeIcon(IconShape::Sheets), tr("Board of Ten"), this);
    makeViewChoice(*toggle, "drawBoard");
    toggle->setToolTip(tr("Ten small sheets that are answered at once, for a class or a stand"));
    toggle->setWhatsThis(toggle->toolTip());
    return toggle;
}

bool DrawPages::isBoard() const
{
    return m_toggle->isChecked();
}

DrawnSheet DrawPages::current() const
{
    return isBoard() ? board->current() : parts->sheet();
}

void DrawPages::openKeepMenu() const
{
    if (isBoard()) {
        board->openKeepMenu();
    } else {
        parts->keep->openMenu();
    }
}

void DrawPages::useActions(const ActionSet& actions)
{
    parts->useActions(actions);
    board->useActions(actions);
    for (DrawTools* tools : {parts->tools, &board->tools()}) {
        tools->useActions(actions);
        tools->addButton(m_toggle);
    }
    // The tour draws on the one canvas.
    connect(actions[ActionId::Tour], &QAction::triggered, m_toggle, [this] { m_toggle->setChecked(false); });
}

void DrawPages::setTheme(const Theme& theme) const
{
    parts->setTheme(theme);
    board->setTheme(theme);
}

} // namespace ff
