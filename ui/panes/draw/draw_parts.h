// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;

namespace ff {

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
