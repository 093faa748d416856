// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/draw/drawn_sheet.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;

namespace ff {

class ActionSet;
class Canvas;
class DrawAnswer;
class DrawCompared;
class DrawEvidence;
class DrawKeep;
class DrawSees;
class DrawTools;
class Drawing;
struct Theme;

/// The parts of the Draw pane in their places: the canvas with its tools above what the network sees, answers
/// and goes by. The members are the parts; the pane connects them. GUI thread only.
class DrawParts : public QWidget
{
    Q_OBJECT

public:
    /// `drawing` must outlive this.
    explicit DrawParts(Drawing& drawing, QWidget* parent = nullptr);

    /// The drawing, and what the network sees of it.
    DrawnSheet sheet() const;

    /// How the tools let it become a picture of that size and so many planes.
    DrawnRule rule(PictureSize size, int channels) const;

    /// The button, and the menu of what the network sees, act by them.
    void useActions(const ActionSet& actions) const;

    void setTheme(const Theme& theme);

    Canvas* const canvas;
    DrawTools* const tools;
    QLabel* const note; ///< what was done to a picture
    QLabel* const seesCaption;
    DrawSees* const sees;
    DrawAnswer* const answer;
    DrawKeep* const keep;
    QCheckBox* const asDrawn;
    QLabel* const standIn; ///< says that the answer is not the network's own
    DrawCompared* const compared;
    DrawEvidence* const evidence;

private:
    QLayout* makeAnswerRow();
};

} // namespace ff
