// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_parts.h"

#include "ui/kit/theme.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_answer.h"
#include "ui/panes/draw/draw_column.h"
#include "ui/panes/draw/draw_compared.h"
#include "ui/panes/draw/draw_evidence.h"
#include "ui/panes/draw/draw_keep.h"
#include "ui/panes/draw/draw_sees.h"
#include "ui/panes/draw/draw_tools.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ff {
namespace {

void paintText(QLabel* label, const QColor& colour)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, colour);
    label->setPalette(colours);
}

} // namespace

DrawParts::DrawParts(Drawing& drawing, QWidget* parent)
    : QWidget(parent)
    , canvas(new Canvas(drawing, this))
    , tools(new DrawTools(*drawing.undoStack(), this))
    , note(new QLabel(this))
    , seesCaption(new QLabel(tr("Network sees"), this))
    , sees(new DrawSees(this))
    , answer(new DrawAnswer(this))
    , keep(new DrawKeep(this))
    , asDrawn(new QCheckBox(tr("Use as drawn"), this))
    , standIn(new QLabel(this))
    , compared(new DrawCompared(this))
    , evidence(new DrawEvidence(this))
{
    note->setObjectName(QStringLiteral("note"));
    note->setWordWrap(true);
    auto* column = new DrawColumn(this);
    const int margin = fontMetrics().height() / 2;
    column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column->setSpacing(margin / 2);
    column->addWidget(canvas, 4);
    column->addWidget(tools);
    column->addWidget(note);
    column->addLayout(makeAnswerRow());
    compared->hide();
    column->addWidget(compared);
    column->addWidget(evidence, 1);
}

QLayout* DrawParts::makeAnswerRow()
{
    asDrawn->setObjectName(QStringLiteral("asDrawn"));
    asDrawn->setToolTip(
        tr("Do not centre and scale the drawing as the digits of the data are. A small digit in "
           "a corner then shows how much that matters."));
    standIn->setObjectName(QStringLiteral("standIn"));
    standIn->setWordWrap(true);
    standIn->hide();
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(seesCaption);
    left->addWidget(sees);
    left->addSpacing(fontMetrics().height() / 4);
    left->addWidget(keep);
    left->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(answer, 1);
    words->addWidget(standIn);
    words->addWidget(asDrawn);
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addLayout(left);
    row->addLayout(words, 1);
    return row;
}

DrawnSheet DrawParts::sheet() const
{
    return {canvas->drawing(), *canvas, sees->picture(), rule({inkSide, inkSide}, 1)};
}

DrawnRule DrawParts::rule(PictureSize size, int channels) const
{
    using Place = DrawnRule::Place;
    return {size, channels, asDrawn->isChecked() ? Place::AsDrawn : Place::AsMnist, tools->penWidth()};
}

void DrawParts::useActions(const ActionSet& actions) const
{
    keep->explainBy(*actions[ActionId::KeepSample]);
    sees->addAction(actions[ActionId::CopySeen]);
    sees->addAction(actions[ActionId::CopyDrawing]);
    sees->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DrawParts::setTheme(const Theme& theme)
{
    canvas->setTheme(theme);
    sees->setTheme(theme);
    answer->setTheme(theme);
    compared->setTheme(theme);
    evidence->setTheme(theme);
    for (QLabel* words : {seesCaption, note, standIn}) {
        paintText(words, theme.mutedText);
    }
}

} // namespace ff
