// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"

class QLabel;
class QToolButton;

namespace ff {

class MarkedSlider;
class MomentChoice;

/// A slider over the kept moments of the run, the present at its right end, with buttons to step, to play,
/// and to go to the best one, which has a star.
/// GUI thread only.
class RewindBar : public QWidget
{
    Q_OBJECT

public:
    /// `choice` must outlive this.
    explicit RewindBar(MomentChoice& choice, QWidget* parent = nullptr);

    /// Connects the actions of the moments to the choice, and puts them on the buttons.
    void useActions(const ActionSet& actions);

    void setForm(Panel::Form form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChoice();
    void showActions();
    QString words() const;
    QString whyNoBest() const;

    MomentChoice& m_choice;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QToolButton* m_best;
    MarkedSlider* m_slider;
    QLabel* m_words;
    const ActionSet* m_actions = nullptr;
};

} // namespace ff
