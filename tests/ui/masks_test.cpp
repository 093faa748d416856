// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/whole_number_box.h"
#include "ui/panes/masks/masks_panel.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace ff::masks_test {
class MasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void slidersAskForOtherMasks();
    void aSliderAndItsBoxAreOneNumber();
    void aFastSliderWaitsForWhatItAskedForFirst();
    void showsPicturesFirstAndHistogramsThen();
    void useTheseIsOneStepThatUndoTakesBack();
    void nothingIsUsedWhereItMakesNoDifference();
    void slidersFollowTheRunUntilTheyAreMoved();
    void goesBackToWhatIsInForce();
    void aHybridIsLookedAt();
    void aModeWithoutGoodnessShowsPicturesOnly();
    void offersItsNumbers();

private:
    void show();
    void followRun(const Settings& settings, State state = State::Paused);
    void answerHybrids(std::int64_t images);
    const question::Hybrids& asked() const { return *test::latestAsked<question::Hybrids>(m_posted).first; }
    std::size_t questions() const;
    template <typename Widget>
    Widget* slider(const QString& id) const
    {
        return m_panel->findChild<QWidget*>(u"try-"_s + id)->findChild<Widget*>();
    }
    QToolButton* button(const QString& name) const { return m_panel->findChild<QToolButton*>(name); }
    PictureStrip& hybrids() const { return *m_panel->findChild<PictureStrip*>(u"triedHybrids"_s); }
    HistogramPlot& plot() const { return *m_panel->findChild<HistogramPlot*>(); }

    std::vector<Command> m_posted;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SettingsDraft> m_draft;
    Moment m_moment;
    std::unique_ptr<MasksPanel> m_panel;
};

void MasksTest::init()
{
    m_posted.clear();
    m_moment = test::runningMoment(Mode::Unsupervised, 2, 3);
    m_selection = std::make_unique<Selection>();
    m_draft = std::make_unique<SettingsDraft>(test::collectIn(m_posted));
    m_panel = std::make_unique<MasksPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(*m_selection);
    m_panel->useSettings(*m_draft);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
    followRun(m_moment.settings);
    show();
}

void MasksTest::show()
{
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

void MasksTest::followRun(const Settings& settings, State state)
{
    Live live;
    live.ticket = m_posted.size();
    live.settings = settings;
    live.run = m_moment.run;
    live.state = state;
    m_draft->follow(live);
    m_panel->follow(live);
}

/// What is known of the latest question once so many of 100 images have been judged.
void MasksTest::answerHybrids(std::int64_t images)
{
    const auto [question, ticket] = test::latestAsked<question::Hybrids>(m_posted);
    insight::Hybrids found;
    found.question = *question;
    found.samples = test::samples(Mode::Unsupervised, 2, 3);
    found.images = images;
    found.allImages = 100;
    if (images > 0) {
        found.masks = {0.5, 0.12, 6.3};
        if (!traitsOf(m_moment.settings.mode).measure.name.empty()) {
            found.layers.assign(2, test::layerView(784, 500));
            found.layers[0].separationChange = std::numeric_limits<double>::quiet_NaN();
        }
    }
    News news = test::newsOf(m_moment);
    news.insights = {std::make_shared<const Insight>(
        Insight {ticket, m_moment.run, m_moment.step, m_moment.epoch, images == 100, std::move(found)})};
    m_panel->record(news);
    QCoreApplication::processEvents();
}

std::size_t MasksTest::questions() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_posted, [](const Command& command) { return test::asked<question::Hybrids>(command) != nullptr; }));
}

void MasksTest::slidersAskForOtherMasks()
{
    QCOMPARE(asked().blur, 6); // as in force
    answerHybrids(100);
    slider<QSlider>(u"mask-blur"_s)->setValue(9);
    QCOMPARE(asked().blur, 9);
    QCOMPARE(asked().seed, std::int64_t {1}); // of the same random numbers
    answerHybrids(100);
    slider<QSlider>(u"mask-blur-spread"_s)->setValue(2);
    QCOMPARE(asked().spread, 2);
    answerHybrids(100);
    slider<QSlider>(u"mask-threshold"_s)->triggerAction(QSlider::SliderSingleStepAdd);
    QCOMPARE(asked().threshold, 0.501);
    answerHybrids(100);
    button(u"newMasks"_s)->click();
    QVERIFY(asked().seed != 1);
    QCOMPARE(asked().blur, 9);
}

void MasksTest::aSliderAndItsBoxAreOneNumber()
{
    answerHybrids(100);
    auto* box = slider<WholeNumberBox>(u"mask-blur"_s);
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, u"17"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(slider<QSlider>(u"mask-blur"_s)->value(), 17);
    QCOMPARE(asked().blur, 17);
    slider<QSlider>(u"mask-blur"_s)->setValue(3);
    QCOMPARE(box->value(), 3);
    QVERIFY(!box->accessibleName().isEmpty());
}

/// What is moved while nothing has been seen of the masks before is asked for as soon as they are.
void MasksTest::aFastSliderWaitsForWhatItAskedForFirst()
{
    answerHybrids(100);
    const std::size_t before = questions();
    for (int blur = 7; blur < 20; ++blur) {
        slider<QSlider>(u"mask-blur"_s)->setValue(blur);
    }
    QCOMPARE(questions(), before + 1);
    QCOMPARE(asked().blur, 7);
    answerHybrids(0);
    QCOMPARE(questions(), before + 2);
    QCOMPARE(asked().blur, 19);
    answerHybrids(0);
    answerHybrids(100);
    QCOMPARE(questions(), before + 2);
    QVERIFY(!m_panel->isWaiting());
}

void MasksTest::showsPicturesFirstAndHistogramsThen()
{
    QCOMPARE(hybrids().shownCount(), 0);
    answerHybrids(0);
    QVERIFY(hybrids().shownCount() > 0);
    QVERIFY(plot().rows().empty());
    QVERIFY(m_panel->isWaiting());
    answerHybrids(100);
    QCOMPARE(plot().rows().size(), std::size_t {2});
    QVERIFY(m_panel->findChild<QLabel*>(u"maskFigures"_s)->text().contains(u"6.3 pixels"_s));
    m_moment.run = 2;
    show();
    QCOMPARE(hybrids().shownCount(), 0); // another network, maybe of other images
    QVERIFY(m_panel->figures().empty());
}

void MasksTest::useTheseIsOneStepThatUndoTakesBack()
{
    answerHybrids(100);
    QVERIFY(!button(u"useMasks"_s)->isEnabled()); // they are in force
    slider<QSlider>(u"mask-blur"_s)->setValue(9);
    slider<QSlider>(u"mask-threshold"_s)->setValue(120);
    const std::size_t before = m_posted.size();
    button(u"useMasks"_s)->click();
    QCOMPARE(m_posted.size(), before + 2); // nothing of what stays as it is
    QCOMPARE(std::get<command::SetLive>(m_posted[before]).id, std::string("mask-blur"));
    QCOMPARE(std::get<std::int64_t>(std::get<command::SetLive>(m_posted[before]).value), std::int64_t {9});
    QCOMPARE(std::get<double>(std::get<command::SetLive>(m_posted[before + 1]).value), 0.47);
    Settings granted = m_moment.settings;
    granted.maskBlur = 9;
    granted.maskThreshold = 0.47;
    followRun(granted);
    QVERIFY(!button(u"useMasks"_s)->isEnabled());
    m_panel->undoStack()->undo();
    QCOMPARE(m_draft->wished().maskBlur, 6);
    QCOMPARE(m_draft->wished().maskThreshold, 0.5);
    QVERIFY(!m_panel->undoStack()->canUndo());
}

void MasksTest::nothingIsUsedWhereItMakesNoDifference()
{
    answerHybrids(100);
    slider<QSlider>(u"mask-blur"_s)->setValue(9);
    QVERIFY(button(u"useMasks"_s)->isEnabled());
    followRun(m_moment.settings, State::Following);
    QVERIFY(!button(u"useMasks"_s)->isEnabled());
    const QString elsewhere = button(u"useMasks"_s)->toolTip();
    Settings supervised = m_moment.settings;
    supervised.mode = Mode::Supervised;
    followRun(supervised);
    QVERIFY(!button(u"useMasks"_s)->isEnabled());
    QVERIFY(button(u"useMasks"_s)->toolTip() != elsewhere);
}

void MasksTest::slidersFollowTheRunUntilTheyAreMoved()
{
    answerHybrids(100);
    Settings changed = m_moment.settings;
    changed.maskBlur = 12; // in Model
    followRun(changed);
    QCOMPARE(asked().blur, 12);
    answerHybrids(100);
    slider<QSlider>(u"mask-blur"_s)->setValue(3);
    answerHybrids(100);
    changed.maskBlur = 14;
    followRun(changed);
    QCOMPARE(asked().blur, 3);
}

void MasksTest::goesBackToWhatIsInForce()
{
    answerHybrids(100);
    QVERIFY(!button(u"masksInForce"_s)->isEnabled());
    slider<QSlider>(u"mask-blur"_s)->setValue(3);
    answerHybrids(100);
    button(u"masksInForce"_s)->click();
    QCOMPARE(asked().blur, 6);
    QCOMPARE(slider<QSlider>(u"mask-blur"_s)->value(), 6);
}

void MasksTest::aHybridIsLookedAt()
{
    QSignalSpy chosen(m_selection.get(), &Selection::chosen);
    answerHybrids(100);
    QTest::mouseClick(&hybrids(), Qt::LeftButton, {}, hybrids().pictureRect(2).center());
    QCOMPARE(chosen.count(), 1);
    const auto picture = chosen.front().front().value<LabelledPicture>();
    QCOMPARE(picture.picture.pixels.front(), std::uint8_t {152});
    QCOMPARE(picture.label, -1); // it is of no class
    m_selection->setPicture(picture);
    QCOMPARE(hybrids().marked(), 2);
}

void MasksTest::aModeWithoutGoodnessShowsPicturesOnly()
{
    m_moment = test::runningMoment(Mode::Backprop, 2, 3);
    m_moment.run = 2;
    show();
    answerHybrids(100);
    QVERIFY(hybrids().shownCount() > 0);
    QVERIFY(!plot().isVisible());
    QCOMPARE(m_panel->figures().size(), std::size_t {1});
}

void MasksTest::offersItsNumbers()
{
    answerHybrids(100);
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {3});
    QCOMPARE(figures[0].table.rows.size(), std::size_t {12});
    QCOMPARE(figures[2].table.rows.size(), std::size_t {2});
    QCOMPARE(std::get<double>(figures[2].table.rows[0][1]), 0.93);
    QVERIFY(figures[0].context().contains(u"blurred 6 times"_s));
}

const test::UiTest registered {"masks_test", test::runWithWindows<MasksTest>};
} // namespace ff::masks_test

#include "masks_test.moc"
