// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/download/data_fetch.h"
#include "ui/download/data_store.h"
#include "ui/kit/message_bar.h"

#include <span>

class QAction;

namespace ff {

class FetchBar;
class GetDataDialog;

/// What can be fetched, from where, to where.
struct DownloadOptions
{
    std::span<const KnownData> sets = knownData(); ///< must outlive the window
    QString folder = DataStore::standardFolder();
    FetchLimits limits = {};
};

/// Known data sets, fetched where they are not here, then opened. Nothing touches the network before somebody
/// has chosen a data set. GUI thread only.
class DownloadControl : public QObject
{
    Q_OBJECT

public:
    /// `get` opens the list; `bar` shows the progress; `window` is the parent of the list.
    DownloadControl(const DownloadOptions& options, QAction& get, FetchBar& bar, QWidget* window);
    ~DownloadControl() override;

    /// Opens the data set where it is here, otherwise fetches it first.
    void openOrGet(const KnownData& data);

    /// Gives up; what has come is kept.
    void cancel();

Q_SIGNALS:
    void ready(const QString& path); ///< there are data to open
    void said(const ff::Message& message);

private:
    void showDialog();
    void refreshDialog();
    void get(const KnownData& data);
    void finish(FileVerdict verdict);
    void fail(const QString& reason);
    void dropFetch();

    const std::span<const KnownData> m_sets;
    const DataStore m_store;
    const FetchLimits m_limits;
    QAction& m_get;
    FetchBar& m_bar;
    QWidget* m_window;
    std::unique_ptr<DataFetch> m_fetch;
};

} // namespace ff
