// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/download_control.h"

#include "ui/download/fetch_bar.h"
#include "ui/download/get_data_dialog.h"

#include <QAction>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto topic = "download"_L1;

QString labelOf(const KnownData& data)
{
    return QString::fromUtf8(data.label.data(), static_cast<qsizetype>(data.label.size()));
}

} // namespace

DownloadControl::DownloadControl(const DownloadOptions& options, QAction& get, FetchBar& bar, QWidget* window)
    : QObject(window)
    , m_sets(options.sets)
    , m_store(options.folder)
    , m_limits(options.limits)
    , m_get(get)
    , m_bar(bar)
    , m_window(window)
{
    connect(&m_get, &QAction::triggered, this, &DownloadControl::showDialog);
    connect(&m_bar, &FetchBar::cancelRequested, this, &DownloadControl::cancel);
}

DownloadControl::~DownloadControl() = default;

void DownloadControl::showDialog()
{
    auto* dialog = m_window->findChild<GetDataDialog*>();
    if (!dialog) {
        dialog = new GetDataDialog(m_sets, m_store, m_window);
        connect(dialog, &GetDataDialog::chosen, this, [this, dialog](const KnownData& data) {
            dialog->close();
            openOrGet(data);
        });
    }
    refreshDialog();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void DownloadControl::refreshDialog()
{
    if (auto* dialog = m_window->findChild<GetDataDialog*>()) {
        dialog->refresh(m_fetch ? &m_fetch->data() : nullptr);
    }
}

void DownloadControl::openOrGet(const KnownData& data)
{
    if (!m_fetch) {
        get(data); // or check what is here
    } else if (m_store.presenceOf(data) == DataStore::Presence::Here) {
        Q_EMIT ready(m_store.pathOf(data));
    }
}

void DownloadControl::get(const KnownData& data)
{
    m_bar.begin(labelOf(data));
    m_fetch = std::make_unique<DataFetch>(data, m_store.folderOf(data), m_limits);
    connect(m_fetch.get(), &DataFetch::progressed, &m_bar, &FetchBar::showProgress);
    connect(m_fetch.get(), &DataFetch::finished, this, &DownloadControl::finish);
    connect(m_fetch.get(), &DataFetch::failed, this, &DownloadControl::fail);
    m_fetch->start();
    refreshDialog();
}

void DownloadControl::cancel()
{
    if (m_fetch) {
        const QString label = labelOf(m_fetch->data());
        m_fetch.reset();
        m_bar.end();
        refreshDialog();
        Q_EMIT said(
            {.text = tr("Getting %1 was given up; what has come is kept for the next time.").arg(label),
             .topic = topic});
    }
}

void DownloadControl::finish(FileVerdict verdict)
{
    const KnownData& data = m_fetch->data();
    dropFetch();
    const QString sentence = verdict == FileVerdict::Verified
        ? tr("%1 is here, and every checksum is right.")
        : tr("%1 is here, unverified: its structure is right, but its checksums are not known.");
    Q_EMIT said(
        {.text = sentence.arg(labelOf(data)), .topic = topic, .stays = verdict != FileVerdict::Verified});
    Q_EMIT ready(m_store.pathOf(data));
}

void DownloadControl::fail(const QString& reason)
{
    dropFetch();
    Q_EMIT said({.kind = Message::Kind::Error, .text = reason, .topic = topic, .offer = &m_get});
}

/// The fetch may be the sender of the signal under way.
void DownloadControl::dropFetch()
{
    m_fetch->disconnect();
    m_fetch.release()->deleteLater();
    m_bar.end();
    refreshDialog();
}

} // namespace ff
