// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

namespace ff {

/// One of the parts that a widget paints itself, in words.
struct SpokenPart
{
    QString name {};
    QString value {};
    QRect place {}; ///< on the widget
    bool isCurrent = false; ///< the keys act on it
    bool isChosen = false;
};

/// What a widget that paints itself says to those who do not see it: a widget class inherits this beside its
/// own base, and screen readers are told. Words are made when they are asked for, so that nothing is lost
/// while nobody listens. The widget's accessible name says what it is. GUI thread only.
class Spoken
{
public:
    Spoken();
    virtual ~Spoken() = default;
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    /// What it shows now; a sentence where it shows nothing.
    virtual QString spokenValue() const = 0;

    virtual int spokenCount() const { return 0; } ///< parts
    virtual SpokenPart spokenPart(int) const { return {}; } ///< from 0

protected:
    /// Tells those who listen that the keys act on another part of `widget`, which is this.
    static void sayCurrent(QWidget& widget, int part);
};

} // namespace ff
