// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "ui/kit/icons.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::icons_test {

namespace {

/// Pixels that are more than half covered.
int inkOf(const QImage& picture, const QColor& colour, int tolerance = 8)
{
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor found = picture.pixelColor(x, y);
            const int difference
                = std::max({std::abs(found.red() - colour.red()), std::abs(found.green() - colour.green()),
                            std::abs(found.blue() - colour.blue())});
            ink += found.alpha() > 128 && difference <= tolerance ? 1 : 0;
        }
    }
    return ink;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeIsDrawnInTheColourAskedFor()
    {
        for (int i = 1; i <= static_cast<int>(IconShape::Last); ++i) {
            const QPixmap pixmap = shapePixmap(static_cast<IconShape>(i), QColor(200, 60, 20), 24, 2);
            QCOMPARE(pixmap.size(), QSize(48, 48));
            const QImage picture = pixmap.toImage();
            const int ink = inkOf(picture, QColor(200, 60, 20));
            QVERIFY2(ink > 60 && ink < 48 * 48 / 2, qPrintable(u"shape %1: %2"_s.arg(i).arg(ink)));
            QCOMPARE(inkOf(picture, Qt::black), 0);
        }
    }

    void anIconFollowsThePalette()
    {
        const QIcon icon = shapeIcon(IconShape::Start);
        const QPalette before = QApplication::palette();
        for (const QColor& colour : {QColor(10, 20, 30), QColor(230, 220, 210)}) {
            QPalette palette = before;
            palette.setColor(QPalette::ButtonText, colour);
            QApplication::setPalette(palette);
            QVERIFY(inkOf(icon.pixmap(32).toImage(), colour) > 100);
        }
        QApplication::setPalette(before);
    }
};

const test::UiTest registered {"icons_test", test::runWithWindows<IconsTest>};

} // namespace ff::icons_test

#include "icons_test.moc"
