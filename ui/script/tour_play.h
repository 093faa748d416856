// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/input_driver.h"
#include "ui/script/run_watch.h"
#include "ui/script/script.h"

#include <QRect>
#include <QString>

namespace ff {

class MainWindow;
class TourGuide;
struct TourStep;

/// Goes through the tour as a person does: at every card it does with mouse and keys what the card asks for,
/// sees that the card says so, and goes on. GUI thread only.
class TourPlay : public QObject
{
    Q_OBJECT

public:
    /// `window` must be shown, with a run of it that learns supervised and has not been trained, and outlive
    /// this. With a folder, it gets a picture of each card, as it comes and once it is done.
    explicit TourPlay(MainWindow& window, const QString& pictures = {}, QObject* parent = nullptr);

    void start() { m_script.start(); }

Q_SIGNALS:
    /// 0 only when every card was done.
    void finished(int exitCode);

private:
    std::vector<ScriptStep> steps();
    void addCard(std::vector<ScriptStep>& all, int index);
    void addPicture(std::vector<ScriptStep>& all, const QString& name) const;
    QWidget& targetOf(const TourStep& step) const;
    bool isAt(int index) const; ///< -1: the tour is over

    MainWindow& m_window;
    const TourGuide& m_guide;
    InputDriver m_input;
    QString m_pictures;
    Script m_script;
    RunWatch m_run;
};

/// Does what a card asks for, at the part of its target that it frames; null where nobody has said how. The
/// tests go over all cards.
using TourDeed = void (*)(InputDriver& input, QWidget& target, const QRect& part);
TourDeed tourDeed(const TourStep& step);

} // namespace ff
