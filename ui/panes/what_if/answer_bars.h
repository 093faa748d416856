// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace ff {

/// What a network gives to each label, before and after: two bars a label, the one before outlined, the one
/// after filled. Of many labels those with the most. GUI thread only.
class AnswerBars : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBars(QWidget* parent = nullptr);

    /// One way to answer: values [label] from zero up.
    struct Content
    {
        QStringList names {};
        std::vector<float> before {};
        std::vector<float> after {};
        std::optional<int> answerBefore {};
        std::optional<int> answerAfter {};
        double full = 0; ///< value of a bar over the whole width; 0: the largest that there is
    };

    void setContent(Content content);
    const Content& content() const { return m_content; }
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int mostLabels = 10;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    int nameWidth() const;
    std::vector<int> shownLabels() const;
    void paintLabel(QPainter& painter, int label, const QRect& row, double full) const;

    Content m_content;
    Theme m_theme;
};

} // namespace ff
