// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/tour_play.h"

#include "ui/kit/picture_strip.h"
#include "ui/panes/draw/canvas.h"
#include "ui/script/screenshot.h"
#include "ui/tour/tour_card.h"
#include "ui/tour/tour_guide.h"
#include "ui/tour/tour_table.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <array>
#include <string_view>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

const PictureStrip& stripOf(const QWidget& target)
{
    return static_cast<const PictureStrip&>(target);
}

void clickFirstPicture(InputDriver& input, QWidget& target, const QRect&)
{
    const QPointF middle = QRectF(stripOf(target).pictureRect(0)).center();
    input.press(target, middle);
    input.release(target, middle);
}

void pointAtFirstPicture(InputDriver& input, QWidget& target, const QRect&)
{
    input.pointAt(target, QRectF(stripOf(target).pictureRect(0)).center());
}

void pressOne(InputDriver& input, QWidget&, const QRect&)
{
    input.pressKey(Qt::Key_1);
}

void pressSpace(InputDriver& input, QWidget&, const QRect&)
{
    input.pressKey(Qt::Key_Space);
}

void drag(InputDriver& input, const QWidget& target, const QPointF& from, const QPointF& to)
{
    input.press(target, from);
    input.drag(target, (from + to) / 2);
    input.drag(target, to);
    input.release(target, to);
}

void dragThreshold(InputDriver& input, QWidget& target, const QRect& part)
{
    const QPointF line = QRectF(part).center();
    drag(input, target, line, line + QPointF(target.width() / 16.0, 0));
}

/// A 1: down the middle.
void drawStroke(InputDriver& input, QWidget& target, const QRect&)
{
    const QRectF square = static_cast<const Canvas&>(target).square();
    const auto at = [&](double height) {
        return QPointF(square.center().x(), square.top() + square.height() * height);
    };
    drag(input, target, at(0.2), at(0.8));
}

void dragToTheStart(InputDriver& input, QWidget& target, const QRect&)
{
    const QSlider& slider = *target.findChild<QSlider*>();
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    option.upsideDown = slider.layoutDirection() == Qt::RightToLeft;
    const QRect handle
        = slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider);
    const int start = option.upsideDown ? slider.width() : 0;
    drag(input, slider, QRectF(handle).center(), QPointF(start, handle.center().y()));
}

bool always(const Live&, const QWidget&)
{
    return true;
}

/// A pane that has come to the front gets its samples with the next moment.
bool hasPictures(const Live&, const QWidget& target)
{
    return stripOf(target).shownCount() > 0;
}

/// It has been trained for long enough to look back.
bool hasPast(const Live& live, const QWidget&)
{
    return !live.keptSteps.empty();
}

struct DeedRow
{
    std::string_view step;
    TourDeed deed;
    bool (*isTime)(const Live& live, const QWidget& target) = &always; ///< to do it
};

/// One row per card.
constexpr auto deeds = std::to_array<DeedRow>({{"data", &clickFirstPicture, &hasPictures},
                                               {"negative", &pointAtFirstPicture, &hasPictures},
                                               {"goodness", &pressOne},
                                               {"threshold", &dragThreshold},
                                               {"train", &pressSpace},
                                               {"separation", &pressSpace, &hasPast},
                                               {"draw", &drawStroke},
                                               {"rewind", &dragToTheStart}});

const DeedRow* rowOf(const TourStep& step)
{
    const auto* const found = std::ranges::find(deeds, std::string_view(step.id), &DeedRow::step);
    return found == deeds.end() ? nullptr : found;
}

} // namespace

TourDeed tourDeed(const TourStep& step)
{
    const DeedRow* const row = rowOf(step);
    return row ? row->deed : nullptr;
}

TourPlay::TourPlay(MainWindow& window, const QString& pictures, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_guide(*window.findChild<TourGuide*>())
    , m_input(window)
    , m_pictures(pictures)
    , m_script(steps())
    , m_run(window, m_script)
{
    connect(&m_script, &Script::finished, this, &TourPlay::finished);
}

std::vector<ScriptStep> TourPlay::steps()
{
    std::vector<ScriptStep> all;
    all.push_back(
        {.text = u"the window shows the data"_s, .expected = u"data"_s, .begin = {}, .done = [this] {
             return bool(m_window.moment());
         }});
    all.push_back({.text = u"the tour begins"_s,
                   .expected = u"the first card"_s,
                   .begin = [this] { m_window.action(ActionId::Tour)->trigger(); },
                   .done = [this] { return isAt(0); }});
    for (int i = 0; i < static_cast<int>(tourSteps().size()); ++i) {
        addCard(all, i);
    }
    return all;
}

void TourPlay::addCard(std::vector<ScriptStep>& all, int index)
{
    const TourStep& step = tourSteps()[static_cast<std::size_t>(index)];
    const QString name = u"%1-%2"_s.arg(index + 1).arg(QLatin1StringView(step.id));
    const bool isLast = index + 1 == static_cast<int>(tourSteps().size());
    addPicture(all, name);
    all.push_back({.text = name + u" can be done",
                   .expected = u"something to do it with"_s,
                   .begin = {},
                   .done = [this, &step] { return rowOf(step)->isTime(m_window.live(), targetOf(step)); }});
    all.push_back({.text = name,
                   .expected = u"a card that says that it is done"_s,
                   .begin =
                       [this, &step] {
                           QWidget& target = targetOf(step);
                           tourDeed(step)(m_input, target, step.part ? step.part(target) : target.rect());
                       },
                   .done = [this] { return m_window.findChild<TourCard*>(u"tourCard"_s)->words().isDone; }});
    addPicture(all, name + u"-done");
    all.push_back({.text = name + u" is left",
                   .expected = isLast ? u"the end of the tour"_s : u"the next card"_s,
                   .begin = [this] { m_input.click(*m_window.findChild<QPushButton*>(u"tourNext"_s)); },
                   .done = [this, next = isLast ? -1 : index + 1] { return isAt(next); }});
}

void TourPlay::addPicture(std::vector<ScriptStep>& all, const QString& name) const
{
    if (!m_pictures.isEmpty()) {
        const QString file = QDir(m_pictures).filePath(name + u".png");
        all.push_back(pictureStep(m_window, file, name + u".png is written"));
    }
}

QWidget& TourPlay::targetOf(const TourStep& step) const
{
    return *m_window.findChild<QWidget*>(QLatin1StringView(step.target));
}

bool TourPlay::isAt(int index) const
{
    return m_guide.current() == index;
}

} // namespace ff
