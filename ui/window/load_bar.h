// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace ff {

/// How far the loading of data has come, with a way to give up; hidden while nothing is loaded.
class LoadBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBar(QWidget* parent = nullptr);

    /// Shows `fraction`, 0 to 1; from 1 on there is nothing to show.
    void showFraction(double fraction);

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
};

} // namespace ff
