// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/fetch_bar.h"

#include "ui/kit/foreign_text.h"
#include "ui/window/status_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds refreshInterval {200};
constexpr int steps = 1000;

int stepsOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<int>(static_cast<double>(part) / static_cast<double>(whole) * steps) : 0;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

FetchBar::FetchBar(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_amount(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"fetchBar"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_amount->setTextFormat(Qt::PlainText);
    m_amount->setObjectName(u"fetchAmount"_s);
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Share of the data set that is here"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give up fetching; what has come is kept for the next time"));
    m_cancel->setObjectName(u"cancelFetch"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_what);
    row->addWidget(m_progress, 1);
    row->addWidget(m_amount);
    row->addWidget(m_cancel);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &FetchBar::refresh);
    connect(m_cancel, &QToolButton::clicked, this, &FetchBar::cancelRequested);
    hide();
}

void FetchBar::begin(const QString& name)
{
    m_name = name;
    m_meter = {};
    m_clock.start();
    m_latest = {};
    m_refresh.start();
    m_what->setText(tr("Getting %1").arg(name));
    m_amount->clear();
    m_progress->setValue(0);
    show();
}

void FetchBar::showProgress(const FetchProgress& progress)
{
    m_latest = progress;
}

void FetchBar::refresh()
{
    if (m_latest.total <= 0) {
        return;
    }
    m_meter.note(m_latest.received, TransferMeter::Time(m_clock.elapsed()));
    m_what->setText(m_latest.checked ? tr("Checking %1").arg(m_latest.file) : tr("Getting %1").arg(m_name));
    m_what->setToolTip(foreignTip(tr("%1 from %2").arg(m_latest.file, m_latest.host)));
    m_progress->setValue(stepsOf(m_latest.received, m_latest.total));
    m_amount->setText(amountText());
}

QString FetchBar::amountText() const
{
    QStringList parts {tr("%1 of %2").arg(sizeText(m_latest.received), sizeText(m_latest.total))};
    if (const auto speed = m_meter.bytesPerSecond(); speed && !m_latest.checked) {
        parts << tr("%1/s").arg(sizeText(static_cast<qint64>(*speed)));
        if (const auto left = m_meter.timeLeft(m_latest.total)) {
            parts << tr("%1 left").arg(durationText(static_cast<double>(left->count())));
        }
    }
    return parts.join(u" · "_s);
}

void FetchBar::end()
{
    m_refresh.stop();
    hide();
}

} // namespace ff
