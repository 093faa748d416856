// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_test_fixture.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_sees.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>

namespace ff {

/// A window in which somebody draws and keeps what is drawn.
class HandFixture
{
protected:
    /// False, like the others below, when it does not come to that: to be verified in the test function,
    /// which a QVERIFY in here could not end.
    [[nodiscard]] bool start(const Settings& settings = WindowFixture::quickSettings());
    void draw();

    /// Presses the key in the menu of labels.
    [[nodiscard]] bool keepAs(Qt::Key key);
    [[nodiscard]] bool keep(const char* label)
    {
        const QAction* action = m_fixture->window->action(ActionId::KeepSample);
        if (!eventually([action] { return action->isEnabled(); })) { // a click before does nothing
            return false;
        }
        m_fixture->trigger(ActionId::KeepSample);
        return keepAs(Qt::Key(label[0]));
    }

    template <class Type>
    Type* child(const char* name) const
    {
        return m_fixture->window->findChild<Type*>(QLatin1StringView(name));
    }

    /// What the network sees.
    std::vector<std::uint8_t> seen() const { return child<DrawSees>("sees")->picture().pixels; }

    /// Of the own samples that are shown.
    QStringList labels() const;

    /// Brings the pane to the front and selects every sample.
    void selectAll();

    std::unique_ptr<WindowFixture> m_fixture;
};

inline bool HandFixture::start(const Settings& settings)
{
    m_fixture = std::make_unique<WindowFixture>(settings);
    const auto hasClasses = [this] { return !m_fixture->shown().data.classes.empty(); };
    return m_fixture->waitActive() && m_fixture->waitForState(State::Ready) && m_fixture->waitFor(hasClasses)
        && labels().isEmpty();
}

inline void HandFixture::draw()
{
    auto* canvas = child<Canvas>("canvas");
    canvas->setFocus();
    const QRectF square = canvas->square();
    const auto at
        = [&](double x, double y) { return (square.topLeft() + QPointF(x, y) * square.width()).toPoint(); };
    QTest::mousePress(canvas, Qt::LeftButton, {}, at(0.5, 0.2));
    for (int i = 1; i <= 6; ++i) {
        const QPointF place = at(0.5, 0.2 + 0.1 * i);
        QMouseEvent move(QEvent::MouseMove, place, canvas->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(canvas, &move);
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(0.5, 0.8));
}

inline bool HandFixture::keepAs(Qt::Key key)
{
    auto* menu = child<QMenu>("keepMenu");
    if (!eventually([&] { return menu->isVisible(); })) {
        return false;
    }
    QTest::keyClick(menu, key);
    return !menu->isVisible();
}

inline void HandFixture::selectAll()
{
    child<QWidget>("ownDock")->raise();
    child<QListView>("ownView")->setFocus();
    child<QListView>("ownView")->selectAll();
}

inline QStringList HandFixture::labels() const
{
    const QAbstractItemModel* model = child<QListView>("ownView")->model();
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row) {
        result << model->index(row, 0).data().toString();
    }
    return result;
}

} // namespace ff
