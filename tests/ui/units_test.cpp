// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/units/unit_portrait.h"
#include "ui/panes/units/units_panel.h"
#include "ui/workbench/selection.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::units_test {

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void asksForTheLayerThatIsChosen();
    void saysWhatIsDeadAndWhatIsAlwaysOn();
    void ordersTheUnits();
    void aUnitIsShownLarge();
    void anImageIsLookedAt();
    void aUnitCanBeDreamtOf();
    void theUnitStaysWhileTheRunGoesOn();
    void figuresHoldTheNumbers();

private:
    void show();
    void answerUnits(int layer = 0);
    PictureStrip& strip(const char* name) const
    {
        return *m_panel->findChild<PictureStrip*>(QLatin1StringView(name));
    }
    UnitPortrait& portrait() const { return *m_panel->findChild<UnitPortrait*>(); }
    void choose(int place);

    std::vector<Command> m_posted;
    Selection m_selection;
    Moment m_moment;
    std::unique_ptr<UnitsPanel> m_panel;
};

void UnitsTest::init()
{
    m_posted.clear();
    m_moment = test::runningMoment(Mode::Supervised, 2, 3);
    m_panel = std::make_unique<UnitsPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
    show();
}

void UnitsTest::show()
{
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

/// Unit 0 is dead, unit 1 answers to a quarter, unit 2 to everything, unit 3 to half of the images.
void UnitsTest::answerUnits(int layer)
{
    const auto [question, ticket] = test::latestAsked<question::Units>(m_posted);
    QCOMPARE(question->layer, layer);
    test::answer(*m_panel, m_moment, ticket,
                 insight::Units {layer,
                                 1000,
                                 {0, 0.5F, 0.4F, 0.9F},
                                 {0, 0.25F, 1, 0.5F},
                                 test::plainPictures(4, 60),
                                 {{1, 2}, {3, 4}, {5, 6}, {7, 8}}});
    QCoreApplication::processEvents();
}

void UnitsTest::choose(int place)
{
    PictureStrip& fields = strip("unitFields");
    QTest::mouseClick(&fields, Qt::LeftButton, {}, fields.pictureRect(place).center());
}

void UnitsTest::asksForTheLayerThatIsChosen()
{
    answerUnits(0);
    m_panel->findChild<QComboBox*>(u"unitsLayer"_s)->setCurrentIndex(1);
    answerUnits(1);
    m_panel->hide();
    const std::size_t before = m_posted.size();
    m_panel->findChild<QComboBox*>(u"unitsLayer"_s)->setCurrentIndex(0);
    QCOMPARE(m_posted.size(), before); // nobody looks
}

void UnitsTest::saysWhatIsDeadAndWhatIsAlwaysOn()
{
    answerUnits();
    QCOMPARE(strip("unitFields").captions(), (QStringList {u"dead"_s, u"25 %"_s, u"all"_s, u"50 %"_s}));
    QVERIFY(portrait().words().contains(u"Dead"_s));
}

void UnitsTest::ordersTheUnits()
{
    answerUnits();
    m_panel->findChild<QAction*>(u"unitsByActivity"_s)->trigger();
    QCOMPARE(strip("unitFields").captions(), (QStringList {u"50 %"_s, u"25 %"_s, u"all"_s, u"dead"_s}));
    m_panel->findChild<QAction*>(u"unitsBySelectivity"_s)->trigger();
    QCOMPARE(strip("unitFields").captions(), (QStringList {u"25 %"_s, u"50 %"_s, u"all"_s, u"dead"_s}));
}

void UnitsTest::aUnitIsShownLarge()
{
    answerUnits();
    choose(3);
    QCOMPARE(test::latestAsked<question::TestPictures>(m_posted).first->images,
             (std::vector<std::int64_t> {7, 8}));
    QCOMPARE(portrait().field().pixels.front(), std::uint8_t {63});
    QCOMPARE(portrait().words(),
             u"Unit 4 of layer 1. On for 50 % of the images, with a mean activity of 0.9."_s);
}

void UnitsTest::anImageIsLookedAt()
{
    QSignalSpy chosen(&m_selection, &Selection::chosen);
    answerUnits();
    test::answerPictures(*m_panel, m_moment, m_posted);
    QCoreApplication::processEvents();
    PictureStrip& images = strip("unitImages");
    QTest::mouseClick(&images, Qt::LeftButton, {}, images.pictureRect(1).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<LabelledPicture>().picture.pixels.front(), std::uint8_t {31});
}

void UnitsTest::aUnitCanBeDreamtOf()
{
    QSignalSpy wished(&m_selection, &Selection::unitChosen);
    auto* button = m_panel->findChild<QToolButton*>(u"unitDream"_s);
    m_panel->findChild<QComboBox*>(u"unitsLayer"_s)->setCurrentIndex(1);
    answerUnits(1);
    choose(2);
    button->click();
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.front(), (QVariantList {1, 2}));
    m_moment.run = 5;
    show();
    QVERIFY(!button->isVisibleTo(m_panel.get())); // there is no unit
}

void UnitsTest::theUnitStaysWhileTheRunGoesOn()
{
    answerUnits();
    choose(2);
    m_moment.step += 10;
    show();
    QTRY_COMPARE_WITH_TIMEOUT(test::latestAsked<question::Units>(m_posted).second, Ticket {m_posted.size()},
                              60000);
    answerUnits();
    QVERIFY(portrait().words().startsWith(u"Unit 3"_s));
    m_moment.run = 5;
    show();
    QCOMPARE(portrait().words(), QString()); // another network has other units
}

void UnitsTest::figuresHoldTheNumbers()
{
    QVERIFY(m_panel->figures().empty());
    answerUnits();
    test::answerPictures(*m_panel, m_moment, m_posted);
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {2});
    QCOMPARE(std::get<double>(figures[0].table.rows[1][1]), 25.0);
    QCOMPARE(std::get<std::vector<PictureGroup>>(figures[0].content)[0].pictures.count(), 4);
}

const test::UiTest registered {"units_test", test::runWithWindows<UnitsTest>};

} // namespace ff::units_test

#include "units_test.moc"
