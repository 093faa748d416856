// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture_strip.h"

class QLabel;

namespace ff {

/// A titled box of a pane that shows samples: a title in bold, a note beside it in words, what is put below,
/// and sentences under that where there is something to say. GUI thread only.
class SampleBox : public QWidget
{
    Q_OBJECT

public:
    SampleBox(const QString& text, QWidget* content, QWidget* parent = nullptr);

    QString title() const;
    void setNote(const QString& note);
    QString note() const;
    void setFootnote(const QString& sentences); ///< empty: none
    QString footnote() const;
    void setTheme(const Theme& theme);

private:
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_footnote;
};

} // namespace ff
