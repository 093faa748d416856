// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_tools.h"

#include "ui/window/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>
#include <QUndoStack>

#include <cmath>

namespace ff {
namespace {

constexpr int sliderSteps = 10; ///< per pixel of pen width
constexpr double thinnestPen = 1.5;
constexpr double usualPen = 2.5;
constexpr double thickestPen = 4.0;

} // namespace

DrawTools::DrawTools(QUndoStack& history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_buttons(new QHBoxLayout)
    , m_width(new QSlider(Qt::Horizontal, this))
    , m_widthText(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_buttons->setSpacing(2);
    row->addLayout(m_buttons);
    row->addStretch();
    addWidthSlider(row);
}

void DrawTools::useActions(const ActionSet& actions)
{
    const auto chooses = [&](ActionId id, Canvas::Tool tool) {
        connect(actions[id], &QAction::triggered, this, [this, tool] { Q_EMIT toolChosen(tool); });
    };
    chooses(ActionId::Pen, Canvas::Tool::Pen);
    chooses(ActionId::Eraser, Canvas::Tool::Eraser);
    actions[ActionId::Pen]->setChecked(true);
    addButton(actions[ActionId::Pen]);
    addButton(actions[ActionId::Eraser]);
    addButton(drawingStep(m_history.createUndoAction(this), actions[ActionId::Undo]));
    addButton(drawingStep(m_history.createRedoAction(this), actions[ActionId::Redo]));
    addButton(actions[ActionId::ClearDrawing]);
}

/// `step` of the drawing's history, dressed like the action that the menu has.
QAction* DrawTools::drawingStep(QAction* step, const QAction* shared)
{
    step->setObjectName(shared->objectName() + QStringLiteral("Drawing"));
    step->setIcon(shared->icon());
    const QString key = shared->shortcut().toString(QKeySequence::NativeText);
    const auto showTip = [step, key] { step->setToolTip(tr("%1 (%2)").arg(step->text(), key)); };
    connect(step, &QAction::changed, step, showTip); // the text names the step
    showTip();
    return step;
}

void DrawTools::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click must leave the focus, and with it the keys, on the canvas
    button->setDefaultAction(action);
    const int icon = fontMetrics().height();
    button->setIconSize(QSize(icon, icon));
    m_buttons->addWidget(button);
}

void DrawTools::addWidthSlider(QHBoxLayout* row)
{
    m_width->setObjectName(QStringLiteral("penWidth"));
    m_width->setAccessibleName(tr("Width of the pen"));
    m_width->setToolTip(
        tr("Width of the pen in pixels of the network's picture; 2.5 is that of MNIST's digits"));
    m_width->setRange(static_cast<int>(thinnestPen * sliderSteps),
                      static_cast<int>(thickestPen * sliderSteps));
    m_width->setValue(static_cast<int>(usualPen * sliderSteps));
    m_width->setMinimumWidth(fontMetrics().height() * 3);
    m_width->setMaximumWidth(fontMetrics().height() * 9);
    m_widthText->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 px").arg(QLocale().toString(8.8))));
    const auto showWidth
        = [this] { m_widthText->setText(tr("%1 px").arg(QLocale().toString(penWidth(), 'f', 1))); };
    connect(m_width, &QSlider::valueChanged, this, [this, showWidth] {
        showWidth();
        Q_EMIT penWidthChosen(penWidth());
    });
    showWidth();
    row->addWidget(m_width, 4);
    row->addWidget(m_widthText);
}

void DrawTools::setPenWidth(double width)
{
    m_width->setValue(static_cast<int>(std::lround(width * sliderSteps)));
}

double DrawTools::penWidth() const
{
    return static_cast<double>(m_width->value()) / sliderSteps;
}

} // namespace ff
