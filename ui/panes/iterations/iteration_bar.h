// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace ff {

/// Goes through the iterations of a network: a slider, and buttons to step and to play. It plays only when it
/// is told to, once to the last iteration. GUI thread only.
class IterationBar : public QWidget
{
    Q_OBJECT

public:
    explicit IterationBar(QWidget* parent = nullptr);

    /// How many there are besides iteration 0. The first time the last one is chosen; later the chosen one
    /// stays where there still is one of that number.
    void setLast(int last);

    int iteration() const;
    bool isPlaying() const { return m_clock.isActive(); }

    void choose(int iteration);
    void setPlaying(bool playing);

    static constexpr int frameTime = 600; ///< milliseconds that an iteration stands while it is played

Q_SIGNALS:
    void chosen(int iteration); ///< another one

private:
    QToolButton* makeButton(const char* name, const QString& text);
    void makeSlider();
    void playOn();
    void showState();

    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QSlider* m_slider = nullptr;
    QLabel* m_words = nullptr;
    QTimer m_clock; ///< runs while it is played
};

} // namespace ff
