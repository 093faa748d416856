// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/draw_test_fixture.h"
#include "ui/panes/draw/board_answer.h"
#include "ui/panes/draw/board_sheet.h"

#include <QToolButton>

namespace ff {

/// A Draw pane that shows its board.
class BoardFixture : protected DrawFixture
{
protected:
    [[nodiscard]] bool startBoard()
    {
        if (!start()) {
            return false;
        }
        toggle().setChecked(true);
        return sheet(1).isVisible() && !m_canvas->isVisible();
    }

    QAction& toggle() const { return *m_panel->findChild<QAction*>(QStringLiteral("drawBoard")); }
    BoardSheet& sheet(int number) const
    {
        return *m_panel->findChild<BoardSheet*>(QStringLiteral("sheet%1").arg(number));
    }
    QString said(int number) const { return sheet(number).answer().spokenValue(); }
    QToolButton& clearButton(int number) const
    {
        return *m_panel->findChild<QToolButton*>(QStringLiteral("clear%1").arg(number));
    }
    void draw(int number) const;

    /// Of a network that judges by goodness, to the latest question or another one.
    std::vector<Answer> answersOf(const std::vector<int>& best, std::size_t question = 0,
                                  float lead = 0.9F) const;
    void presentAnswers(const std::vector<int>& best, std::size_t question = 0, float lead = 0.9F);
};

inline void BoardFixture::draw(int number) const
{
    Canvas& canvas = sheet(number).canvas();
    const QRectF square = canvas.square();
    const auto place
        = [&](double x, double y) { return (square.topLeft() + QPointF(x, y) * square.width()).toPoint(); };
    QTest::mousePress(&canvas, Qt::LeftButton, {}, place(0.3, 0.2));
    QTest::mouseMove(&canvas, place(0.5, 0.5));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, place(0.7, 0.8));
}

inline std::vector<Answer> BoardFixture::answersOf(const std::vector<int>& best, std::size_t question,
                                                   float lead) const
{
    std::vector<Answer> all;
    for (const int label : best) {
        Answer answer;
        answer.ticket = firstOfAll + (question > 0 ? question : m_askedAll.size());
        answer.votes = {true};
        answer.score.assign(10, 0.0F);
        answer.score[static_cast<std::size_t>(label)] = 1;
        answer.score[static_cast<std::size_t>((label + 1) % 10)] = 1 - lead;
        answer.goodness = {answer.score};
        answer.byGoodness = label;
        all.push_back(answer);
    }
    return all;
}

inline void BoardFixture::presentAnswers(const std::vector<int>& best, std::size_t question, float lead)
{
    Moment moment = m_moment;
    moment.answers = answersOf(best, question, lead);
    m_panel->present(test::shared(moment));
}

} // namespace ff
