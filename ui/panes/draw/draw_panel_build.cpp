// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_answer.h"
#include "ui/panes/draw/draw_compared.h"
#include "ui/panes/draw/draw_evidence.h"
#include "ui/panes/draw/draw_keep.h"
#include "ui/panes/draw/draw_panel.h"
#include "ui/panes/draw/draw_sees.h"
#include "ui/panes/draw/draw_tools.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

// Building the Draw pane, once.
namespace ff {
namespace {

/// A column whose height does not depend on its width. A wrapped label would otherwise make the scroll area
/// ask for every part's preferred height where the smallest is meant.
class Column : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

QWidget* DrawPanel::makeContents()
{
    auto* contents = new QWidget;
    m_canvas = new Canvas(m_drawing, contents);
    m_tools = new DrawTools(*m_drawing.undoStack(), contents);
    m_note = new QLabel(contents);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    auto* column = new Column(contents);
    const int margin = fontMetrics().height() / 2;
    column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column->setSpacing(margin / 2);
    column->addWidget(m_canvas, 4);
    column->addWidget(m_tools);
    column->addWidget(m_note);
    column->addLayout(makeAnswerRow(contents));
    m_compared = new DrawCompared(contents);
    m_compared->hide();
    column->addWidget(m_compared);
    m_evidence = new DrawEvidence(contents);
    column->addWidget(m_evidence, 1);
    return contents;
}

QLayout* DrawPanel::makeAnswerRow(QWidget* parent)
{
    m_seesCaption = new QLabel(tr("Network sees"), parent);
    m_sees = new DrawSees(parent);
    m_answer = new DrawAnswer(parent);
    m_keep = new DrawKeep(parent);
    m_asDrawn = new QCheckBox(tr("Use as drawn"), parent);
    m_asDrawn->setObjectName(QStringLiteral("asDrawn"));
    m_asDrawn->setToolTip(
        tr("Do not centre and scale the drawing as the digits of the data are. A small digit in "
           "a corner then shows how much that matters."));
    m_standIn = new QLabel(parent);
    m_standIn->setObjectName(QStringLiteral("standIn"));
    m_standIn->setWordWrap(true);
    m_standIn->hide();
    auto* sees = new QVBoxLayout;
    sees->setSpacing(0);
    sees->addWidget(m_seesCaption);
    sees->addWidget(m_sees);
    sees->addSpacing(fontMetrics().height() / 4);
    sees->addWidget(m_keep);
    sees->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_answer, 1);
    words->addWidget(m_standIn);
    words->addWidget(m_asDrawn);
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addLayout(sees);
    row->addLayout(words, 1);
    return row;
}

} // namespace ff
