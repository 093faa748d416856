// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/panels_test_moments.h"
#include "tests/ui/patience.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_panel.h"
#include "ui/window/actions.h"
#include "ui/window/edit_control.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QTest>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ff {

/// A Draw pane on the screen that has been told of ten digits, and what it asked for since.
class DrawFixture
{
protected:
    [[nodiscard]] bool start(); ///< false when the panel cannot be used

    /// Position in the canvas, (0, 0) to (1, 1).
    QPointF at(double x, double y) const;

    void send(QEvent::Type type, QPointF place);

    /// Draws a small 3 into the upper left corner with mouse events.
    void drawThree();

    QString text(const char* label) const
    {
        return m_panel->findChild<QLabel*>(QLatin1String(label))->text();
    }

    /// Tickets count the questions.
    std::shared_ptr<const Moment> answered(const Answer& answer) const;

    /// To the latest question, by two layers of 500 units: 3 wins over 8 by 0.31 per unit; the readout
    /// agrees.
    Answer supervisedAnswer() const;

    std::unique_ptr<SettingsDraft> m_draft;
    Selection m_selection;
    std::unique_ptr<DrawPanel> m_panel;
    ActionSet* m_actions = nullptr; ///< of a window that consists of the panel
    std::unique_ptr<EditControl> m_edit;
    Canvas* m_canvas = nullptr;
    std::vector<command::Classify> m_asked;
    static constexpr Ticket firstOfAll = 1000;
    std::vector<command::ClassifyAll> m_askedAll; ///< their tickets count on from there
    std::vector<std::pair<std::string, SettingValue>> m_set;
    Moment m_moment;
};

inline bool DrawFixture::start()
{
    m_asked.clear();
    m_askedAll.clear();
    m_set.clear();
    m_panel.reset();
    m_panel = std::make_unique<DrawPanel>();
    m_panel->usePost([this](const Command& command) {
        if (const auto* classify = std::get_if<command::Classify>(&command)) {
            m_asked.push_back(*classify);
        }
        if (const auto* all = std::get_if<command::ClassifyAll>(&command)) {
            m_askedAll.push_back(*all);
            return Ticket {firstOfAll + m_askedAll.size()};
        }
        return Ticket {m_asked.size()};
    });
    m_draft = std::make_unique<SettingsDraft>([this](const Command& command) {
        const auto& set = std::get<command::SetLive>(command);
        m_set.emplace_back(set.id, set.value);
        return Ticket {m_set.size()};
    });
    m_panel->useSettings(*m_draft);
    m_panel->useSelection(m_selection);
    m_actions = new ActionSet(*m_panel);
    m_panel->useActions(*m_actions);
    m_edit = std::make_unique<EditControl>(*m_actions);
    m_edit->add(*m_panel, *m_panel->undoStack());
    m_moment = {};
    m_moment.run = 1;
    m_moment.data = {"Digits", 28, 28, {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, 100, 10};
    m_panel->applyTheme(themeFor(m_panel->palette()));
    m_panel->resize(320, 700);
    m_panel->show();
    m_panel->activateWindow();
    if (!QTest::qWaitForWindowActive(m_panel.get(), testPatience)) {
        return false;
    }
    m_panel->present(test::shared(m_moment));
    m_canvas = m_panel->findChild<Canvas*>(QStringLiteral("canvas"));
    return m_canvas != nullptr;
}

inline QPointF DrawFixture::at(double x, double y) const
{
    const QRectF square = m_canvas->square();
    return square.topLeft() + QPointF(x, y) * square.width();
}

inline void DrawFixture::send(QEvent::Type type, QPointF place)
{
    const bool released = type == QEvent::MouseButtonRelease;
    const Qt::MouseButton changed = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, m_canvas->mapToGlobal(place), changed,
                      released ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_canvas, &event);
}

inline void DrawFixture::drawThree()
{
    m_canvas->setFocus();
    send(QEvent::MouseButtonPress, at(0.1, 0.1));
    for (const QPointF place : {at(0.25, 0.1), at(0.28, 0.15), at(0.2, 0.22), at(0.28, 0.3), at(0.1, 0.4)}) {
        send(QEvent::MouseMove, place);
    }
    send(QEvent::MouseButtonRelease, at(0.1, 0.4));
}

inline std::shared_ptr<const Moment> DrawFixture::answered(const Answer& answer) const
{
    Moment moment = m_moment;
    moment.answer = answer;
    return test::shared(moment);
}

inline Answer DrawFixture::supervisedAnswer() const
{
    Answer answer;
    answer.ticket = m_asked.size();
    answer.votes = {true, true};
    answer.goodness = {{0.1F, 0.2F, 0.3F, 0.6F, 0.1F, 0.2F, 0.3F, 0.1F, 0.6F, 0.2F},
                       {0.2F, 0.1F, 0.2F, 1.125F, 0.3F, 0.1F, 0.2F, 0.1F, 0.815F, 0.1F}};
    for (std::size_t label = 0; label < 10; ++label) {
        answer.score.push_back(500 * (answer.goodness[0][label] + answer.goodness[1][label]));
    }
    answer.readout = {0, 0, 0, 0.97F, 0, 0, 0, 0, 0.03F, 0};
    answer.byGoodness = 3;
    answer.byReadout = 3;
    return answer;
}

} // namespace ff
