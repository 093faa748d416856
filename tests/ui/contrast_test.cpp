// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "ui/kit/picture_painter.h"
#include "ui/kit/theme.h"
#include "ui/kit/theme_choice.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <cmath>
#include <vector>

namespace ff::contrast_test {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastOfText = 4.5; // WCAG 2.1, level AA, 1.4.3
constexpr double leastOfData = 3; // 1.4.11

double luminance(const QColor& colour)
{
    const auto linear = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2.1 defines it.
double contrast(const QColor& one, const QColor& other)
{
    const double brighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

struct Named
{
    const char* name;
    QColor colour;
};

/// What panes stand on.
std::vector<Named> grounds(const QPalette& palette, const Theme& theme)
{
    return {{"base", theme.base},
            {"window", palette.color(QPalette::Window)},
            {"fields", palette.color(QPalette::Base)},
            {"other rows", palette.color(QPalette::AlternateBase)}};
}

/// That each of `colours` stands out on each of the grounds by at least that much.
void checkAll(const std::vector<Named>& colours, const std::vector<Named>& on, double least)
{
    QStringList all;
    for (const Named& colour : colours) {
        for (const Named& ground : on) {
            if (const double found = contrast(colour.colour, ground.colour); found < least) {
                all << u"%1 on %2: %3 : 1"_s.arg(QLatin1StringView(colour.name),
                                                 QLatin1StringView(ground.name),
                                                 QString::number(found, 'f', 2));
            }
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

} // namespace

/// What the colours of both themes are told apart by: text has 4.5:1 against its ground, data has 3:1.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { applyThemeChoice(ThemeChoice::System); }

    void textIsRead_data() { addThemes(); }
    void textIsRead();
    void textOfWidgetsIsRead_data() { addThemes(); }
    void textOfWidgetsIsRead();
    void dataIsSeen_data() { addThemes(); }
    void dataIsSeen();
    void seriesAreSeen_data() { addThemes(); }
    void seriesAreSeen();
    void textOnColoursIsRead_data() { addThemes(); }
    void textOnColoursIsRead();

private:
    static void addThemes();

    QPalette m_palette;
    Theme m_theme;
};

void ContrastTest::addThemes()
{
    QTest::addColumn<QString>("choice");
    QTest::newRow("light") << themeChoiceText(ThemeChoice::Light);
    QTest::newRow("dark") << themeChoiceText(ThemeChoice::Dark);
}

void ContrastTest::init()
{
    QFETCH(QString, choice);
    applyThemeChoice(themeChoiceFrom(choice));
    m_palette = QApplication::palette();
    m_theme = themeFor(m_palette);
    QCOMPARE(m_theme.dark, themeChoiceFrom(choice) == ThemeChoice::Dark);
}

/// Of what the program writes in colours of its own.
void ContrastTest::textIsRead()
{
    std::vector<Named> all = grounds(m_palette, m_theme);
    const std::vector<Named> answers {{"accent", m_theme.accent}};
    checkAll(answers, all, leastOfText);
    all.push_back({"notices", m_theme.noticeGround});
    all.push_back({"errors", m_theme.errorGround});
    const std::vector<Named> words {{"text", m_theme.text}, {"muted text", m_theme.mutedText}};
    checkAll(words, all, leastOfText);
}

/// Of what Qt writes; what cannot be used may be faint.
void ContrastTest::textOfWidgetsIsRead()
{
    using Role = QPalette::ColorRole;
    struct Pair
    {
        const char* name;
        Role text;
        Role ground;
    };
    for (const Pair& pair : {Pair {"window", Role::WindowText, Role::Window},
                             {"field", Role::Text, Role::Base},
                             {"other row", Role::Text, Role::AlternateBase},
                             {"button", Role::ButtonText, Role::Button},
                             {"tooltip", Role::ToolTipText, Role::ToolTipBase},
                             {"selection", Role::HighlightedText, Role::Highlight},
                             {"empty field", Role::PlaceholderText, Role::Base},
                             {"link", Role::Link, Role::Base},
                             {"link in the window", Role::Link, Role::Window}}) {
        const double found = contrast(m_palette.color(pair.text), m_palette.color(pair.ground));
        QVERIFY2(found >= leastOfText, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.name)).arg(found)));
    }
}

/// Bars, lines, rings and the frames that mean something, on plots and beside them.
void ContrastTest::dataIsSeen()
{
    const std::vector<Named> colours {{"positive", m_theme.positive},   {"negative", m_theme.negative},
                                      {"threshold", m_theme.threshold}, {"rival", m_theme.rival},
                                      {"accent", m_theme.accent},       {"ink", m_theme.ink},
                                      {"frame", m_theme.mutedText}};
    checkAll(colours, grounds(m_palette, m_theme), leastOfData);
}

void ContrastTest::seriesAreSeen()
{
    std::vector<Named> colours;
    for (int i = 0; i < 8; ++i) {
        colours.push_back({"series", m_theme.series(i)});
        colours.push_back({"run", m_theme.run(i)});
    }
    checkAll(colours, grounds(m_palette, m_theme), leastOfData);
}

/// On fillings, and on every grey and hue of a heat map.
void ContrastTest::textOnColoursIsRead()
{
    for (const QColor& full : {m_theme.positive, m_theme.negative, m_theme.accent, m_theme.text}) {
        for (int percent = 0; percent <= 100; ++percent) {
            const auto mix = [&](int ground, int most) { return ground + (most - ground) * percent / 100; };
            const QColor ground(mix(m_theme.base.red(), full.red()), mix(m_theme.base.green(), full.green()),
                                mix(m_theme.base.blue(), full.blue()));
            QVERIFY2(contrast(textOn(ground), ground) >= leastOfText, qPrintable(ground.name()));
        }
    }
}

const test::UiTest registered {"contrast_test", test::runWithWindows<ContrastTest>};

} // namespace ff::contrast_test

#include "contrast_test.moc"
