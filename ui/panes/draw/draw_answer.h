// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/panes/draw/draw_verdict.h"

#include <QWidget>

class QLabel;

namespace ff {

/// The answer in words: a big class name, by how much, and whether it is right. GUI thread only.
class DrawAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit DrawAnswer(QWidget* parent = nullptr);

    /// An empty verdict shows nothing.
    void setVerdict(const Verdict& verdict);

    void setTheme(const Theme& theme);

private:
    void fitHeadline();
    void showTruth();
    QString truthAndDoubt() const;
    void describe();

    Verdict m_verdict;
    Theme m_theme;
    QLabel* m_caption;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_mark; ///< right or wrong, as a shape
    QLabel* m_truth;
};

} // namespace ff
