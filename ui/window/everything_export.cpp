// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/everything_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/settings/settings_json.h"
#include "ui/figures/figure_formats.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/window/panel_host.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

/// Where each kind of file goes.
struct Part
{
    const char* suffix;
    QLatin1StringView folder;
};

constexpr std::array parts {
    Part {"svg", "figures"_L1},
    Part {"png", "figures"_L1},
    Part {"csv", "numbers"_L1},
};

/// "supervised-seed-1-batch-300".
QString nameFor(const Moment& moment)
{
    return u"%1-seed-%2-batch-%3"_s.arg(
        QString::fromStdString(settingText(settingRow("mode"), moment.settings)),
        QString::number(moment.settings.seed), QString::number(moment.step));
}

void writeText(const QString& path, const std::string& text)
{
    writeFileAtomically(QFileInfo(path).filesystemFilePath(), std::as_bytes(std::span(text)));
}

} // namespace

EverythingExport::EverythingExport(PanelHost& panels, Panel::Post post, QObject* parent)
    : QObject(parent)
    , m_panels(panels)
    , m_post(std::move(post))
{ }

void EverythingExport::begin(const QString& parent)
{
    if (!m_parent.isEmpty()) {
        return;
    }
    m_parent = parent;
    m_panels.setAllWanted(true);
    m_open = m_panels.panels();
    Q_EMIT said({.text = tr("Everything is being written…"), .topic = u"everything"_s});
    m_looked = m_post(m_panels.looksAt()); // a second time, for a ticket to wait for
}

void EverythingExport::follow(const News& news)
{
    if (m_looked == 0 || news.live.ticket < m_looked || !news.moment) {
        return;
    }
    m_open.removeIf([](const Panel* panel) { return !panel->isWaiting(); });
    if (m_open.isEmpty()) {
        m_looked = 0;
        write(*news.moment);
    }
}

void EverythingExport::write(const Moment& moment)
{
    try {
        m_folder.emplace(m_parent, nameFor(moment));
        writeFigures();
        writeText(m_folder->filePath(u"settings.json"_s), settingsToJson(moment.settings) + '\n');
        const QString weights = m_folder->filePath(u"weights.safetensors"_s);
        const QString report = m_folder->filePath(u"report.html"_s);
        m_weights = m_post(command::Export {QFileInfo(weights).filesystemFilePath()});
        const QString curve = m_folder->filePath(u"numbers/curve.csv"_s);
        m_report = m_post(command::Report {QFileInfo(report).filesystemFilePath(),
                                           QFileInfo(curve).filesystemFilePath().parent_path()});
        Q_EMIT tellsOf(m_weights);
        Q_EMIT tellsOf(m_report);
    } catch (const Error& error) {
        fail(error.sentence());
    }
}

void EverythingExport::writeFigures() const
{
    for (const Panel* panel : m_panels.panels()) {
        for (const Figure& figure : panel->figures()) {
            for (const Part& part : parts) {
                const QString name = QLatin1StringView(part.suffix);
                if (figure.isDrawn() || !figureFormat(name)->isDrawn) {
                    writeFigure(figure, {}, m_folder->filePath(part.folder + u'/' + figure.id + u'.' + name));
                }
            }
        }
    }
}

void EverythingExport::hear(const Event& event)
{
    if (m_report != 0 && event.ticket == m_report) {
        hearOfReport(event);
    } else if (m_weights != 0 && event.ticket == m_weights && event.kind != Event::Kind::Exported) {
        fail(event.text);
    }
}

/// It is asked for last. A run that is not kept, as one that has not begun, has none.
void EverythingExport::hearOfReport(const Event& event)
{
    if (event.kind == Event::Kind::Exported) {
        finish({});
    } else if (event.kind == Event::Kind::Refused) {
        finish(foreignText(coreWords(event.text)));
    } else {
        fail(event.text);
    }
}

void EverythingExport::finish(const QString& remark)
{
    try {
        const QString path = m_folder->commit();
        end();
        const QString done
            = tr("Everything is written to %1.").arg(foreignText(QDir::toNativeSeparators(path)));
        Q_EMIT said(
            {.text = remark.isEmpty() ? done : tr("%1 %2").arg(done, remark), .topic = u"everything"_s});
    } catch (const Error& error) {
        fail(error.sentence());
    }
}

/// What has been written goes.
void EverythingExport::fail(const Sentence& reason)
{
    end();
    Q_EMIT said(
        {.kind = Message::Kind::Error, .text = foreignText(coreWords(reason)), .topic = u"everything"_s});
}

void EverythingExport::end()
{
    m_folder.reset();
    m_parent.clear();
    m_open.clear();
    m_weights = 0;
    m_report = 0;
    m_panels.setAllWanted(false);
}

} // namespace ff
