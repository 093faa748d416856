// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/kit/bin_picker.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/picture_painter.h"
#include "ui/workbench/standing_question.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace ff {

class PictureStrip;
class SampleBox;

/// The samples behind a bin of a histogram: positives and negatives, made as training makes them, whose
/// goodness of a layer lies there. Asks for them itself, of the moment that is shown, while it is open. GUI
/// thread only.
class BinSamples : public QFrame
{
    Q_OBJECT

public:
    /// Opens for what is picked, and closes with it. The picker outlives this.
    BinSamples(StandingQuestion::Post post, BinPicker& picker, QWidget* parent = nullptr);

    /// The moment that is shown.
    void present(const std::shared_ptr<const Moment>& moment);
    void hear(const News& news);
    void rest() { m_question.rest(); } ///< nobody looks any more
    bool isWaiting() const { return m_question.isWaiting(); }

    /// Which of them the window looks at.
    void mark(const LabelledPicture& picture);

    void setTheme(const Theme& theme);

    /// What is shown, as a figure; nothing before there is an answer.
    std::optional<Figure> figure() const;

Q_SIGNALS:
    void chosen(const ff::LabelledPicture& picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One side of it.
    struct Part
    {
        Side side;
        PictureStrip* strip;
        SampleBox* box;
    };

    Part makePart(Side side, const QString& title, const QString& name);
    QWidget* makeHeader();
    void showPicked();
    void letGo();
    void take(const std::shared_ptr<const Insight>& insight);
    void showTitle();
    void showParts();
    void arrange();
    const insight::SamplesBetween& found() const;
    const insight::SamplesBetween::Kind& kindOf(Side side) const;
    LabelledPicture pictureAt(Side side, int index) const;
    QStringList captionsOf(Side side) const;
    QString descriptionOf(Side side, int index) const;

    BinPicker& m_picker;
    StandingQuestion m_question;
    std::shared_ptr<const Moment> m_moment; ///< the latest
    std::shared_ptr<const Insight> m_insight;
    LabelledPicture m_marked;
    QLabel* m_title;
    Part m_positives;
    Part m_negatives;
    QBoxLayout* m_halves; ///< beside or below each other
};

} // namespace ff
