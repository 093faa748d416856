// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/tour/tour_card.h"
#include "ui/tour/tour_target.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QMainWindow;

namespace ff {

class ActionSet;
class TourFrame;

/// A card in the window beside what it is about, which has a frame around it; both follow that wherever it
/// goes. GUI thread only.
class Signpost : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Signpost(QMainWindow& window, const ActionSet& actions, const TourCardNames& names);

    TourCard& card() const { return *m_card; }

    /// From now on it is about this widget, which comes into view. Returns the title of the pane that was
    /// opened for it.
    QString pointAt(QWidget& target, TourPart part);

    /// Says these words, and does so aloud where `isNews`.
    void say(const TourWords& words, bool isNews);

    /// Until pointAt() is called again.
    void hide();

    void applyTheme(const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchTarget();
    void settle();
    void place();

    QMainWindow& m_window;
    const ActionSet& m_actions;
    TourCard* m_card;
    TourFrame* m_frame;
    QTimer m_settled; ///< runs after something has moved: the places are found anew, once
    QPointer<QWidget> m_target;
    TourPart m_part;
    QList<QPointer<QWidget>> m_watched; ///< the target and what it lies in
};

} // namespace ff
