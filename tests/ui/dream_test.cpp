// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/dream/dream_panel.h"
#include "ui/workbench/selection.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ff::dream_test {

class DreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void showsImagesAsTheyGrow();
    void beginsWithTheDrawingOrNoise();
    void aDreamIsLookedAt();
    void goesFromOneLabelToAnother();
    void dreamsOfTheUnitThatIsWished();
    void aUnitThatTheNetworkHasNotIsNotAskedFor();
    void goodnessIsDreamtOfWhereImagesHaveIt();
    void restsWhileNobodyLooks();

private:
    void show();
    void showMode(Mode mode);
    void answerDream(bool isComplete);
    void choose(int kind) { box("dreamOf").setCurrentIndex(kind); }
    QComboBox& box(const char* name) const
    {
        return *m_panel->findChild<QComboBox*>(QLatin1StringView(name));
    }
    const question::Dream& asked() const { return *test::latestAsked<question::Dream>(m_posted).first; }
    PictureStrip& dreams() const { return *m_panel->findChild<PictureStrip*>(u"dreams"_s); }
    PictureStrip& large() const { return *m_panel->findChild<PictureStrip*>(u"dream"_s); }
    QString detail() const { return m_panel->findChild<QLabel*>(u"dreamDetail"_s)->text(); }

    std::vector<Command> m_posted;
    std::unique_ptr<Selection> m_selection;
    Moment m_moment;
    std::unique_ptr<DreamPanel> m_panel;
};

void DreamTest::init()
{
    m_posted.clear();
    m_moment = test::runningMoment(Mode::Supervised, 2, 3);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<DreamPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(*m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
    show();
}

void DreamTest::show()
{
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

void DreamTest::showMode(Mode mode)
{
    const std::uint64_t run = m_moment.run;
    m_moment = test::runningMoment(mode, 2, 3);
    m_moment.run = run + 1;
    show();
}

/// Three pictures of labels, eleven between two, or one.
void DreamTest::answerDream(bool isComplete)
{
    const auto count = std::array {3, 11, 1, 1}[asked().aim.index()];
    std::vector<float> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), 1.F);
    const std::vector<float> begun(values.size(), 0.F);
    News news = test::newsOf(m_moment);
    news.insights = {std::make_shared<const Insight>(
        Insight {test::latestAsked<question::Dream>(m_posted).second, m_moment.run, m_moment.step,
                 m_moment.epoch, isComplete,
                 insight::Dream {asked(), true, 40, 160, test::plainPictures(count, 80),
                                 isComplete ? values : std::vector<float>(),
                                 isComplete ? begun : std::vector<float>(), begun}})};
    m_panel->record(news);
    QCoreApplication::processEvents();
}

void DreamTest::showsImagesAsTheyGrow()
{
    QVERIFY(m_panel->figures().empty());
    answerDream(false);
    QCOMPARE(dreams().captions(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_panel->isWaiting());
    answerDream(true);
    QVERIFY(!m_panel->isWaiting());
    QCOMPARE(m_panel->figures().size(), std::size_t {1});
    m_moment.run = 3;
    show();
    QVERIFY(m_panel->figures().empty()); // another network has other dreams
}

void DreamTest::beginsWithTheDrawingOrNoise()
{
    m_selection->setSeen({5, 6});
    QVERIFY(asked().start.empty());
    m_panel->findChild<QToolButton*>(u"dreamFromDrawing"_s)->click();
    QCOMPARE(asked().start, (std::vector<std::uint8_t> {5, 6}));
    m_selection->setSeen({7});
    QCOMPARE(asked().start, (std::vector<std::uint8_t> {7}));
    const std::int64_t seed = asked().seed;
    m_panel->findChild<QToolButton*>(u"dreamAgain"_s)->click();
    QVERIFY(asked().seed != seed);
}

void DreamTest::aDreamIsLookedAt()
{
    QSignalSpy chosen(m_selection.get(), &Selection::chosen);
    answerDream(true);
    QTest::mouseClick(&dreams(), Qt::LeftButton, {}, dreams().pictureRect(2).center());
    QCOMPARE(chosen.count(), 1);
    const auto picture = chosen.front().front().value<LabelledPicture>();
    QCOMPARE(picture.picture.pixels.front(), std::uint8_t {82});
    QCOMPARE(picture.label, -1); // it is of no class: the network made it up
}

void DreamTest::goesFromOneLabelToAnother()
{
    choose(1);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Between {0, 1}));
    box("dreamSecond").setCurrentIndex(2);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Between {0, 2}));
    answerDream(true);
    QCOMPARE(dreams().captions().front(), u"a"_s);
    QCOMPARE(dreams().captions()[3], u"30 %"_s);
    QCOMPARE(dreams().captions().back(), u"c"_s);
    auto* slider = m_panel->findChild<QSlider*>(u"dreamWay"_s);
    QVERIFY(slider->isVisibleTo(m_panel.get()));
    const std::size_t before = m_posted.size();
    slider->setValue(7);
    QCOMPARE(dreams().marked(), 7);
    QVERIFY2(detail().startsWith(u"a (30 %) and c (70 %)."_s), qPrintable(detail()));
    QCOMPARE(m_posted.size(), before); // all of the way has been dreamt
    QSignalSpy chosen(m_selection.get(), &Selection::chosen);
    QTest::keyClick(&large(), Qt::Key_Right);
    QTest::keyClick(&large(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<LabelledPicture>().picture.pixels.front(), std::uint8_t {87});
}

void DreamTest::dreamsOfTheUnitThatIsWished()
{
    m_selection->dreamOf(1, 16);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Unit {1, 16}));
    answerDream(false);
    QVERIFY(!dreams().isVisibleTo(m_panel.get()));
    QVERIFY(large().isVisibleTo(m_panel.get()));
    QCOMPARE(detail(), QString());
    answerDream(true);
    QCOMPARE(detail(), u"It drives the unit by 1.00; it began with 0.00."_s);
    QCOMPARE(m_panel->figures().front().table.title, std::string("What drives unit 17 of layer 2 the most"));
    m_panel->findChild<QSpinBox*>(u"dreamUnit"_s)->setValue(3);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Unit {1, 2}));
    choose(0);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Labels {}));
}

void DreamTest::aUnitThatTheNetworkHasNotIsNotAskedFor()
{
    m_selection->dreamOf(1, 400);
    m_moment.run = 2;
    m_moment.settings.layers = {20};
    show();
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Unit {0, 19}));
    m_moment.run = 3;
    m_moment.settings.layers = {500, 500};
    show();
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Unit {1, 400}));
}

void DreamTest::goodnessIsDreamtOfWhereImagesHaveIt()
{
    QCOMPARE(box("dreamOf").count(), 3); // of a label only
    showMode(Mode::Scff);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Labels {}));
    choose(3);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Goodness {}));
    answerDream(true);
    QVERIFY(QString::fromStdString(m_panel->figures().front().table.title).contains(u"paired with itself"_s));
    showMode(Mode::Unsupervised);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Goodness {}));
    showMode(Mode::Supervised);
    QCOMPARE(asked().aim, question::Dream::Aim(question::Dream::Labels {}));
}

void DreamTest::restsWhileNobodyLooks()
{
    m_panel->hide();
    QVERIFY(std::holds_alternative<command::Withdraw>(m_posted.back()));
    const std::size_t before = m_posted.size();
    m_panel->findChild<QToolButton*>(u"dreamAgain"_s)->click();
    QCOMPARE(m_posted.size(), before);
}

const test::UiTest registered {"dream_test", test::runWithWindows<DreamTest>};

} // namespace ff::dream_test

#include "dream_test.moc"
