// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/download/data_fetch.h"
#include "ui/download/transfer_meter.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ff {

/// How far the fetching of a data set has come, how fast it goes and how long it takes, with a way to give
/// up; hidden while nothing is fetched. GUI thread only.
class FetchBar : public QWidget
{
    Q_OBJECT

public:
    explicit FetchBar(QWidget* parent = nullptr);

    /// Shows that `name` is about to be fetched.
    void begin(const QString& name);
    void showProgress(const FetchProgress& progress);
    void end();

Q_SIGNALS:
    void cancelRequested();

private:
    void refresh();
    QString amountText() const;

    QLabel* m_what = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_amount = nullptr;
    QToolButton* m_cancel = nullptr;
    QString m_name;
    FetchProgress m_latest;
    TransferMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_refresh; ///< a fast network does not keep the window busy, a silent one is seen
};

} // namespace ff
