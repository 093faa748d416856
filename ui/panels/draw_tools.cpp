// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/draw_tools.h"

#include "ui/panels/draw_icons.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>
#include <QUndoStack>

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
    , m_pen(addTool("pen", tr("Pen"), Qt::Key_P))
    , m_eraser(addTool("eraser", tr("Eraser: click removes a stroke, dragging cuts (also the right button)"),
                       Qt::Key_E))
    , m_undo(addTool("undo", tr("Undo"), QKeySequence::Undo))
    , m_redo(addTool("redo", tr("Redo"), QKeySequence::Redo))
    , m_clear(addTool("clear", tr("Clear"), Qt::Key_Delete))
    , m_width(new QSlider(Qt::Horizontal, this))
    , m_widthText(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    addButtons();
    addWidthSlider();
}

QAction* DrawTools::addTool(const char* name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    // The key is shown here and handled by handleKey(): as a shortcut it would clash with the window's own
    // whenever both are enabled.
    action->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    action->setData(QVariant::fromValue(key));
    return action;
}

void DrawTools::addButtons()
{
    auto* group = new QActionGroup(this);
    for (QAction* tool : {m_pen, m_eraser}) {
        tool->setCheckable(true);
        group->addAction(tool);
    }
    m_pen->setChecked(true);
    connect(m_pen, &QAction::triggered, this, [this] { Q_EMIT toolChosen(Canvas::Tool::Pen); });
    connect(m_eraser, &QAction::triggered, this, [this] { Q_EMIT toolChosen(Canvas::Tool::Eraser); });
    connect(m_undo, &QAction::triggered, &m_history, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_history, &QUndoStack::redo);
    connect(m_clear, &QAction::triggered, this, &DrawTools::clearRequested);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    m_clear->setEnabled(false);
    connect(&m_history, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&m_history, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    for (QAction* action : {m_pen, m_eraser, m_undo, m_redo, m_clear}) {
        addButton(action);
    }
}

void DrawTools::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click must leave the focus, and with it the keys, on the canvas
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    const int icon = fontMetrics().height();
    button->setIconSize(QSize(icon, icon));
    layout()->addWidget(button);
}

void DrawTools::addWidthSlider()
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
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addStretch();
    row->addWidget(m_width, 4);
    row->addWidget(m_widthText);
}

double DrawTools::penWidth() const
{
    return static_cast<double>(m_width->value()) / sliderSteps;
}

void DrawTools::setClearable(bool clearable)
{
    m_clear->setEnabled(clearable);
}

void DrawTools::setTheme(const Theme& theme)
{
    const auto paint = [&](QAction* action, Symbol symbol) {
        action->setIcon(symbolIcon(symbol, theme.text, theme.grid));
    };
    paint(m_pen, Symbol::Pen);
    paint(m_eraser, Symbol::Eraser);
    paint(m_undo, Symbol::Undo);
    paint(m_redo, Symbol::Redo);
    paint(m_clear, Symbol::Clear);
}

QAction* DrawTools::actionFor(const QKeyEvent& key) const
{
    for (QAction* action : {m_pen, m_eraser, m_undo, m_redo, m_clear}) {
        const bool standard = (action == m_undo && key.matches(QKeySequence::Undo))
            || (action == m_redo && key.matches(QKeySequence::Redo));
        if (standard || QKeySequence(key.keyCombination()) == action->data().value<QKeySequence>()) {
            return action;
        }
    }
    return nullptr;
}

bool DrawTools::handleKey(const QKeyEvent& key)
{
    QAction* action = actionFor(key);
    if (action != nullptr) {
        action->trigger();
    }
    return action != nullptr;
}

} // namespace ff
