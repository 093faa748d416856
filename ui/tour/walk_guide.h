// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/tour/signpost.h"
#include "ui/tour/walk_stage.h"

#include <QShortcut>
#include <QTimer>

class QPushButton;

namespace ff {

class HistogramPlot;
class PictureStrip;

/// The slow walk: takes one batch after the other through the stages of Forward-Forward, each with a card
/// beside the part of the window where it can be seen, and trains it in the middle of them. It walks while
/// the action SlowWalk is checked; a run that was under way rests meanwhile, and goes on afterwards. GUI
/// thread only.
class WalkGuide : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<Ticket(const Command&)>;

    /// Once the panes are in the window. The rest must outlive this.
    WalkGuide(QMainWindow& window, const ActionSet& actions, Post post);

    void follow(const News& news);
    void applyTheme(const Theme& theme) { m_sign.applyTheme(theme); }

    /// The stage that is shown, from 0; -1 while nobody walks.
    int stage() const { return m_stage; }
    /// What it is shown of; `before` is null until the batch is known.
    const WalkScene& scene() const { return m_scene; }

private:
    void makeButtons();
    void start();
    void stop();
    void takeBatch();
    void look(const std::shared_ptr<const Moment>& moment);
    void go(int stage);
    void goOn();
    void show();
    void mark(const std::vector<std::optional<MarkedSample>>& samples);
    bool isReady() const;
    bool isLost() const;
    TourWords words() const;

    QMainWindow& m_window;
    QAction& m_action;
    Post m_post;
    Signpost m_sign;
    QShortcut m_escape;
    QPushButton* m_play;
    QTimer m_playing;
    const PictureStrip* m_positives;
    HistogramPlot* m_histograms;
    Live m_live;
    WalkScene m_scene;
    int m_stage = -1;
    Ticket m_sampled = 0; ///< of the command::Examples that asks for the batch
    Ticket m_stepped = 0; ///< of the command::Step that trains it; 0 before
    bool m_wasRunning = false; ///< when the walk began
    bool m_wereSamplesKept = false; ///< the same
};

} // namespace ff
