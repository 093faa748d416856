// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_bar.h"

#include "core/session/session.h"
#include "ui/kit/foreign_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct StatusBarWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusBar)
};

bool isFinished(const Live& live)
{
    return live.progress.step > 0 && live.progress.epoch >= live.epochs();
}

/// What is learnt at the moment.
QString trainingText(const Live& live)
{
    return isRefitAt(live.progress.epoch, live.settings, live.stopped)
        ? StatusBarWords::tr("Refitting the readout")
        : StatusBarWords::tr("Training");
}

/// A label as wide as `widest`, so that changing texts do not push their neighbours around.
QLabel* makeLabel(QWidget* parent, const QString& name, const QString& widest,
                  QFont::Weight weight = QFont::Normal)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    QFont font = label->font();
    font.setWeight(weight);
    label->setFont(font);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(widest));
    return label;
}

} // namespace

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    if (whole < 60) {
        return StatusBarWords::tr("%1 s").arg(whole);
    }
    if (whole < 3600) {
        return StatusBarWords::tr("%1 min %2 s")
            .arg(QString::number(whole / 60), QString::number(whole % 60));
    }
    return StatusBarWords::tr("%1 h %2 min")
        .arg(QString::number(whole / 3600), QString::number(whole % 3600 / 60));
}

QString stateText(const Live& live)
{
    if (live.progress.loadFraction < 1) {
        return StatusBarWords::tr("Loading");
    }
    switch (live.state) {
    case State::Empty:
        return StatusBarWords::tr("No data");
    case State::Ready:
        return StatusBarWords::tr("Ready");
    case State::Running:
        return trainingText(live);
    case State::Paused:
        return isFinished(live) ? StatusBarWords::tr("Finished") : StatusBarWords::tr("Paused");
    case State::Failed:
        return StatusBarWords::tr("Diverged");
    case State::Following:
        return live.isMoving() ? StatusBarWords::tr("Following") : StatusBarWords::tr("Ended");
    }
    return {};
}

QString keptText(const Live& live)
{
    if (!live.kept) {
        return {};
    }
    const double ago = live.kept->secondsAgo;
    if (live.state != State::Running || ago < 0) {
        return StatusBarWords::tr("kept"); // as it is when it stops
    }
    return StatusBarWords::tr("kept %1 ago").arg(durationText(std::floor(ago)));
}

StatusBar::StatusBar(QWidget* parent)
    : QStatusBar(parent)
    , m_run(new QWidget(this))
    , m_state(makeLabel(m_run, u"state"_s, tr("Diverged"), QFont::Bold))
    , m_epoch(makeLabel(m_run, u"epoch"_s, tr("epoch %1 of %2").arg(u"00.0"_s, u"00"_s)))
    , m_progress(new QProgressBar(m_run))
    , m_timeLeft(makeLabel(m_run, u"timeLeft"_s, tr("%1 left").arg(durationText(3599))))
    , m_kept(makeLabel(this, u"kept"_s, tr("kept %1 ago").arg(u"00 s"_s)))
    , m_speed(makeLabel(this, u"speed"_s, tr("%1 samples/s").arg(u"000,000"_s)))
    , m_frame(makeLabel(this, u"frame"_s, tr("frame %1 ms").arg(u"00.0"_s)))
{
    setSizeGripEnabled(false);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() * 2 / 3);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setAccessibleName(tr("Share of the run that is done"));
    addRun();
    addPermanentWidget(m_kept);
    addPermanentWidget(m_speed);
    addPermanentWidget(m_frame);
    m_frame->setContentsMargins(0, 0, 6, 0);
    m_speed->setToolTip(QString::fromStdString(computeDescription()).trimmed());
    m_frame->setToolTip(tr("What showing one moment costs the window: median of the latest frames"));
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::fitMessage);
}

/// A tip that is longer than what the parts on the right leave of the bar says that it goes on.
void StatusBar::fitMessage(const QString& message)
{
    constexpr int margins = 12; // of the text, as QStatusBar has them
    const int room = (isRightToLeft() ? width() - m_kept->geometry().right() : m_kept->x()) - margins;
    const QString fitting = fontMetrics().elidedText(message, Qt::ElideRight, std::max(0, room));
    if (fitting != message) {
        showMessage(fitting);
    }
}

/// One widget for the bar, which hides and shows it as a whole around status tips.
void StatusBar::addRun()
{
    auto* row = new QHBoxLayout(m_run);
    row->setContentsMargins(6, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_epoch),
                          static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_timeLeft)}) {
        row->addWidget(part);
    }
    row->addStretch();
    addWidget(m_run);
}

void StatusBar::follow(const Live& live)
{
    m_state->setText(stateText(live));
    showProgress(live);
    showKept(live);
    const Progress& progress = live.progress;
    const bool running = live.isMoving();
    const QLocale locale;
    m_timeLeft->setText(running && progress.secondsLeft > 0
                            ? tr("%1 left").arg(durationText(progress.secondsLeft))
                            : QString());
    const auto speed = static_cast<qint64>(progress.samplesPerSecond);
    m_speed->setText(running && speed > 0 ? tr("%1 samples/s").arg(locale.toString(speed)) : QString());
}

void StatusBar::showProgress(const Live& live)
{
    const bool hasData = live.state != State::Empty;
    m_epoch->setVisible(hasData);
    m_progress->setVisible(hasData);
    const int epochs = live.epochs();
    m_epoch->setText(
        tr("epoch %1 of %2").arg(QLocale().toString(live.progress.epoch, 'f', 1), QString::number(epochs)));
    m_progress->setValue(epochs > 0 ? static_cast<int>(1000 * live.progress.epoch / epochs) : 0);
}

void StatusBar::showKept(const Live& live)
{
    m_kept->setText(keptText(live));
    const auto folder = live.kept ? live.kept->folder : std::filesystem::path();
    if (folder != m_keptFolder) {
        m_keptFolder = folder;
        const QString path = QDir::toNativeSeparators(QString::fromStdU16String(folder.u16string()));
        m_kept->setToolTip(
            path.isEmpty()
                ? QString()
                : foreignTip(tr("Nothing is lost when the window closes: the run is kept in %1").arg(path)));
    }
}

void StatusBar::showFrameTime(double milliseconds)
{
    m_frame->setText(milliseconds > 0 ? tr("frame %1 ms").arg(QLocale().toString(milliseconds, 'f', 1))
                                      : QString());
}

} // namespace ff
