// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/patience.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/negative_recipe.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/sample_box.h"
#include "ui/panes/samples/label_cells.h"
#include "ui/panes/samples/sample_words.h"
#include "ui/panes/samples/samples_panel.h"
#include "ui/workbench/selection.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ff::panels_test_samples {
class SamplesPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void everyBoxIsThereInBothModes();
    void captionsNameTheLabelsCarried_data();
    void captionsNameTheLabelsCarried();
    void hybridsAreTakenApart();
    void hoveredNegativeShowsItsLabels();
    void picturesShowTheirPixels();
    void tooltipDescribesThePicture();
    void clickChoosesThePositiveWithoutItsLabel();
    void theSelectedPictureIsMarked();
    void keyboardChoosesToo();
    void buttonsAskForExamples();
    void withoutDataNothingCanBeChosen();
    void samplesStayUntilTheRunChanges();
    void picturesFitInANarrowPanel();

private:
    void present(const Moment& moment);
    PictureStrip* strip(const QString& name) const;
    SampleBox* box(const QString& title) const;

    Selection m_selection;
    std::unique_ptr<SamplesPanel> m_panel;
};

void SamplesPanelTest::init()
{
    m_selection.setPicture({});
    m_panel = std::make_unique<SamplesPanel>();
    m_panel->useSelection(m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(270, 560);
    m_panel->show();
}

/// Shows the moment and lets the layout settle, so that positions are known.
void SamplesPanelTest::present(const Moment& moment)
{
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
}

PictureStrip* SamplesPanelTest::strip(const QString& name) const
{
    for (PictureStrip* candidate : m_panel->findChildren<PictureStrip*>()) {
        if (candidate->accessibleName() == name) {
            return candidate;
        }
    }
    return nullptr;
}

SampleBox* SamplesPanelTest::box(const QString& title) const
{
    for (SampleBox* candidate : m_panel->findChildren<SampleBox*>()) {
        if (candidate->title() == title) {
            return candidate;
        }
    }
    return nullptr;
}

void SamplesPanelTest::everyBoxIsThereInBothModes()
{
    const QStringList titles {u"Positive"_s, u"Negative"_s, u"Masks"_s};
    present(test::runningMoment(Mode::Supervised, 2, 10));
    for (const QString& title : titles) {
        QVERIFY2(box(title)->isVisible(), qPrintable(title));
    }
    QVERIFY(!box(u"How negatives are made"_s)->isVisible());
    QCOMPARE(box(u"Negative"_s)->note(), u"wrong label"_s);
    QCOMPARE(box(u"Masks"_s)->note(), u"used in unsupervised mode"_s);
    QCOMPARE(strip(u"Masks"_s)->strength(), PictureStrip::Strength::Dimmed);

    present(test::runningMoment(Mode::Unsupervised, 2, 10));
    for (const QString& title : titles) {
        QVERIFY2(box(title)->isVisible(), qPrintable(title));
    }
    QVERIFY(box(u"How negatives are made"_s)->isVisible());
    QVERIFY(!m_panel->findChild<LabelCells*>()->isVisible());
    QCOMPARE(box(u"Negative"_s)->note(), u"hybrids of two images"_s);
    QCOMPARE(strip(u"Masks"_s)->strength(), PictureStrip::Strength::Full);
}

void SamplesPanelTest::captionsNameTheLabelsCarried_data()
{
    QTest::addColumn<int>("classes");
    for (const int classes : {2, 10, 26}) {
        QTest::addRow("%d classes", classes) << classes;
    }
}

void SamplesPanelTest::captionsNameTheLabelsCarried()
{
    QFETCH(int, classes);
    const Moment moment = test::runningMoment(Mode::Supervised, 2, classes);
    present(moment);
    for (int i = 0; i < test::shownSamples; ++i) {
        const QString own = QChar('a' + i % classes);
        const QString other = QChar('a' + (i + 1) % classes);
        QCOMPARE(strip(u"Positive"_s)->captions().at(i), own);
        QCOMPARE(strip(u"Negative"_s)->captions().at(i), other);
        QCOMPARE(sampleCaptions(test::runningMoment(Mode::Unsupervised, 2, classes), Side::Negative).at(i),
                 own + u"+"_s + other);
    }
}

void SamplesPanelTest::hybridsAreTakenApart()
{
    present(test::runningMoment(Mode::Unsupervised, 2, 10));
    auto* recipe = m_panel->findChild<NegativeRecipe*>();
    QCOMPARE(recipe->captions().value(0), u"a"_s);
    QCOMPARE(recipe->captions().value(2), u"b"_s);
    QTest::mouseMove(strip(u"Negative"_s), strip(u"Negative"_s)->pictureRect(3).center());
    QCOMPARE(recipe->captions().value(0), u"d"_s);
    QCOMPARE(recipe->captions().value(2), u"e"_s);
    present(test::runningMoment(Mode::Supervised, 2, 10));
    present(Moment {});
    QVERIFY(!recipe->isVisible());
}

void SamplesPanelTest::hoveredNegativeShowsItsLabels()
{
    present(test::runningMoment(Mode::Supervised, 2, 10));
    auto* cells = m_panel->findChild<LabelCells*>();
    QCOMPARE(cells->trueText(), u"true a"_s);
    QCOMPARE(cells->wrongText(), u"wrong b"_s);
    QTest::mouseMove(strip(u"Negative"_s), strip(u"Negative"_s)->pictureRect(4).center());
    QCOMPARE(cells->trueText(), u"true e"_s);
    QCOMPARE(cells->wrongText(), u"wrong f"_s);
}

void SamplesPanelTest::picturesShowTheirPixels()
{
    Pictures pictures {2, 2, {255, 0, 0, 255}};
    QImage canvas(60, 60, QImage::Format_RGB32);
    canvas.setDevicePixelRatio(2);
    canvas.fill(Qt::red);
    QPainter painter(&canvas);
    drawPicture(painter, QRect(0, 0, 30, 30), pictures, 0);
    painter.end();
    QCOMPARE(canvas.pixelColor(28, 28), QColor(Qt::white));
    QCOMPARE(canvas.pixelColor(32, 28), QColor(Qt::black));
    QCOMPARE(canvas.pixelColor(28, 32), QColor(Qt::black));
    QCOMPARE(canvas.pixelColor(32, 32), QColor(Qt::white));
}

void SamplesPanelTest::tooltipDescribesThePicture()
{
    const Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    present(moment);
    PictureStrip* negatives = strip(u"Negative"_s);
    const QPoint position = negatives->pictureRect(2).center();
    QHelpEvent help(QEvent::ToolTip, position, negatives->mapToGlobal(position));
    QCoreApplication::sendEvent(negatives, &help);
    QCOMPARE(QToolTip::text(), foreignTip(sampleWords(moment, Side::Negative, 2)));
}

void SamplesPanelTest::clickChoosesThePositiveWithoutItsLabel()
{
    present(test::runningMoment(Mode::Supervised, 2, 10));
    QSignalSpy chosen(&m_selection, &Selection::chosen);
    QTest::mouseClick(strip(u"Negative"_s), Qt::LeftButton, {},
                      strip(u"Negative"_s)->pictureRect(7).center());
    QCOMPARE(chosen.size(), 1);
    const auto supervised = chosen[0][0].value<LabelledPicture>();
    const auto size = std::size_t(test::pictureSide * test::pictureSide);
    QVERIFY(supervised.picture.pixels == std::vector<std::uint8_t>(size, 67));
    QCOMPARE(supervised.picture.width, test::pictureSide);
    QCOMPARE(supervised.label, 7);

    present(test::runningMoment(Mode::Unsupervised, 2, 10));
    QTest::mouseClick(strip(u"Positive"_s), Qt::LeftButton, {},
                      strip(u"Positive"_s)->pictureRect(0).center());
    const auto unsupervised = chosen[1][0].value<LabelledPicture>();
    QVERIFY(unsupervised.picture.pixels == std::vector<std::uint8_t>(size, 100));
    QCOMPARE(unsupervised.label, 0);
}

void SamplesPanelTest::theSelectedPictureIsMarked()
{
    present(test::runningMoment(Mode::Unsupervised, 2, 10));
    const PictureStrip* positives = strip(u"Positive"_s);
    QCOMPARE(positives->marked(), -1);
    const std::vector<std::uint8_t> pixels(std::size_t(test::pictureSide * test::pictureSide), 103);
    m_selection.setPicture({{test::pictureSide, test::pictureSide, pixels}, 3});
    QCOMPARE(positives->marked(), 3);
    present(test::runningMoment(Mode::Supervised, 2, 10)); // there they carry labels, and it does not
    QCOMPARE(positives->marked(), -1);
    present(test::runningMoment(Mode::Unsupervised, 2, 10));
    QCOMPARE(positives->marked(), 3);
    m_selection.setPicture({});
    QCOMPARE(positives->marked(), -1);
}

void SamplesPanelTest::keyboardChoosesToo()
{
    present(test::runningMoment(Mode::Unsupervised, 2, 10));
    QSignalSpy chosen(&m_selection, &Selection::chosen);
    PictureStrip* positives = strip(u"Positive"_s);
    positives->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), testPatience));
    QTest::keyClick(positives, Qt::Key_Right);
    QTest::keyClick(positives, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(int(chosen[0][0].value<LabelledPicture>().picture.pixels.back()), 101);
}

void SamplesPanelTest::buttonsAskForExamples()
{
    using Follow = command::Examples::Follow;
    std::vector<Command> posted;
    m_panel->usePost(test::collectIn(posted));
    auto* hold = m_panel->findChild<QToolButton*>(u"holdExamples"_s);
    hold->click();
    hold->click();
    m_panel->findChild<QToolButton*>(u"newExamples"_s)->click();
    std::vector<Follow> asked;
    for (const Command& command : posted) {
        asked.push_back(std::get<command::Examples>(command).follow);
    }
    QCOMPARE(asked, (std::vector {Follow::Frozen, Follow::Training, Follow::NewThenFrozen}));
    QVERIFY(hold->isChecked());
}

void SamplesPanelTest::withoutDataNothingCanBeChosen()
{
    present(Moment {});
    QSignalSpy chosen(&m_selection, &Selection::chosen);
    for (const char* name : {"Positive", "Negative", "Masks"}) {
        QVERIFY(box(QLatin1String(name))->isVisible());
        QCOMPARE(strip(QLatin1String(name))->shownCount(), 0);
        QTest::mouseClick(strip(QLatin1String(name)), Qt::LeftButton, {}, QPoint(5, 5));
    }
    QVERIFY(chosen.isEmpty());
    QVERIFY(sampleWords(Moment {}, Side::Positive, 0).isEmpty());
}

void SamplesPanelTest::samplesStayUntilTheRunChanges()
{
    Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    present(moment);
    moment.samples.reset();
    present(moment);
    QCOMPARE(strip(u"Positive"_s)->shownCount(), test::shownSamples);
    ++moment.run;
    present(moment);
    QCOMPARE(strip(u"Positive"_s)->shownCount(), 0);
}

void SamplesPanelTest::picturesFitInANarrowPanel()
{
    present(test::runningMoment(Mode::Supervised, 2, 10));
    for (const int width : {160, 270, 500}) {
        m_panel->resize(width, 700);
        PictureStrip* positives = strip(u"Positive"_s);
        const auto allInside = [&] {
            const QRect last = positives->pictureRect(positives->shownCount() - 1);
            return positives->rect().contains(positives->pictureRect(0)) && positives->rect().contains(last);
        };
        QVERIFY2(eventually(allInside), qPrintable(QString::number(width)));
    }
}

const test::UiTest registered {"panels_test_samples", test::runWithWindows<SamplesPanelTest>};
} // namespace ff::panels_test_samples

#include "panels_test_samples.moc"
