// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ff {

/// What a card says.
struct TourWords
{
    QString title;
    QString place; ///< "3 of 8"
    QString text;
    QString deed; ///< what is asked for
    QString note; ///< what came of it, why it cannot be done, or what was opened for it; can be empty
    QString next; ///< of the button that goes on
    bool isDone = false;
    bool isFirst = false;

    bool operator==(const TourWords&) const = default;
};

/// What all cards of one way through the window have in common.
struct TourCardNames
{
    QString prefix; ///< of the object names of all parts
    QString subject; ///< for people
    QString leaving; ///< tooltip of the button that leaves
};

/// A card: what is seen beside it, what to do, and the ways on. Takes no focus by itself. GUI thread only.
class TourCard : public QFrame
{
    Q_OBJECT

public:
    TourCard(const TourCardNames& names, QWidget* window);

    /// A button of its own kind, before those that go back and on; the card keeps it.
    void addButton(QPushButton* button);

    void show(const TourWords& words);
    const TourWords& words() const { return m_words; }

    /// Sizes at which all of it can be read, the best first.
    std::vector<QSize> sizes(QSize room) const;

    void applyTheme(const Theme& theme);

    /// Has a screen reader say the card.
    void announce();

Q_SIGNALS:
    void backAsked();
    void nextAsked();
    void leaveAsked();

private:
    QLabel* makeLabel(const char* name);
    QPushButton* makeButton(const char* name);
    void build();

    TourCardNames m_names;
    TourWords m_words;
    QHBoxLayout* m_buttons = nullptr;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_text;
    QLabel* m_deed;
    QLabel* m_note;
    QPushButton* m_leave;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace ff
