// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figure_control.h"

#include "core/base/error.h"
#include "ui/figures/clipboard.h"
#include "ui/figures/export_dialog.h"
#include "ui/figures/table_dialog.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/window/everything_export.h"
#include "ui/window/file_control.h"
#include "ui/window/panel_host.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <chrono>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds betweenTables {500}; ///< a screen reader reads no faster

/// As what it can be written; the first one is proposed.
QList<Dialogs::FileKind> kindsFor(const Figure& figure)
{
    QList<Dialogs::FileKind> kinds;
    for (const FigureFormat& format : figureFormats()) {
        if (figure.isDrawn() || !format.isDrawn) {
            kinds << Dialogs::FileKind {QCoreApplication::translate("Figures", format.name),
                                        QString::fromLatin1(format.suffix)};
        }
    }
    return kinds;
}

} // namespace

FigureControl::FigureControl(const Parts& parts, const Panel::Post& post, QWidget* window)
    : QObject(window)
    , m_actions(parts.actions)
    , m_panels(parts.panels)
    , m_files(parts.files)
    , m_window(window)
    , m_everything(new EverythingExport(m_panels, post, this))
    , m_panel(m_panels.panels().front())
{
    connectActions();
    for (Panel* panel : m_panels.panels()) {
        offerMenus(*panel);
    }
    m_untilTable.setSingleShot(true);
    m_untilTable.setInterval(betweenTables);
    connect(&m_untilTable, &QTimer::timeout, this, &FigureControl::refreshTable);
    connect(m_everything, &EverythingExport::said, this, &FigureControl::said);
    connect(m_everything, &EverythingExport::tellsOf, this, &FigureControl::tellsOf);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, const QWidget* now) { noticeFocus(now); });
}

void FigureControl::connectActions()
{
    const auto onTrigger = [this](ActionId id, void (FigureControl::*act)()) {
        connect(m_actions[id], &QAction::triggered, this, [this, act] {
            (this->*act)();
            m_clicked = {};
        });
    };
    onTrigger(ActionId::ExportFigure, &FigureControl::askToExport);
    onTrigger(ActionId::CopyFigure, &FigureControl::copyPicture);
    onTrigger(ActionId::CopyNumbers, &FigureControl::copyTable);
    onTrigger(ActionId::AsTable, &FigureControl::showTable);
    connect(m_actions[ActionId::ExportEverything], &QAction::triggered, this, [this] {
        m_files.dialogs().askFolderForEverything(m_window, m_files.startFolder(),
                                                 [this](const QString& path) {
                                                     m_files.setStartFolder(path);
                                                     m_everything->begin(path);
                                                 });
    });
}

QList<QAction*> FigureControl::paneActions() const
{
    QList<QAction*> actions;
    for (const ActionId id :
         {ActionId::ExportFigure, ActionId::CopyFigure, ActionId::CopyNumbers, ActionId::AsTable}) {
        actions << m_actions[id];
    }
    return actions;
}

/// In the menus that the pane has, and in one of its own elsewhere.
void FigureControl::offerMenus(Panel& panel)
{
    for (QMenu* menu : panel.findChildren<QMenu*>(u"viewMenu"_s)) {
        menu->addSeparator();
        menu->addActions(paneActions());
        connect(menu, &QMenu::aboutToShow, this, [this, &panel] { noticeClick(panel, {}); });
    }
    for (QWidget* part : panel.findChildren<QWidget*>()) {
        if (part->contextMenuPolicy() == Qt::ActionsContextMenu) {
            part->addActions(paneActions());
            part->installEventFilter(this);
        }
    }
    panel.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&panel, &QWidget::customContextMenuRequested, this,
            [this, &panel](const QPoint& position) { openMenu(panel, position); });
}

bool FigureControl::eventFilter(QObject* watched, QEvent* event)
{
    auto* part = qobject_cast<QWidget*>(watched);
    if (part && event->type() == QEvent::ContextMenu) {
        for (Panel* panel : m_panels.panels()) {
            if (panel->isAncestorOf(part)) {
                noticeClick(*panel, part->mapTo(panel, static_cast<QContextMenuEvent*>(event)->pos()));
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

void FigureControl::noticeClick(Panel& panel, const QPoint& position)
{
    m_panel = &panel;
    m_clicked = position;
}

void FigureControl::openMenu(Panel& panel, const QPoint& position)
{
    noticeClick(panel, position);
    auto* menu = new QMenu(&panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"figureMenu"_s);
    menu->addActions(paneActions());
    menu->popup(panel.mapToGlobal(position));
}

void FigureControl::noticeFocus(const QWidget* widget)
{
    for (Panel* panel : m_panels.panels()) {
        if (widget && panel->isAncestorOf(widget)) {
            m_panel = panel;
        }
    }
}

std::vector<Figure> FigureControl::figures() const
{
    return m_panel ? m_panel->figures() : std::vector<Figure>();
}

/// The one that was clicked on, or the first; null where there is none.
const Figure* FigureControl::chosenOf(const std::vector<Figure>& figures) const
{
    const auto found = std::ranges::find_if(figures, [this](const Figure& figure) {
        const QWidget* widget = figure.shownBy;
        return widget && !m_clicked.isNull() && widget->rect().contains(widget->mapFrom(m_panel, m_clicked));
    });
    return found != figures.end() ? &*found : figures.empty() ? nullptr : &figures.front();
}

void FigureControl::sayNothing()
{
    Q_EMIT said({.text = tr("This pane has nothing to show yet."), .topic = u"figure"_s});
}

void FigureControl::askToExport()
{
    std::vector<Figure> all = figures();
    const Figure* chosen = chosenOf(all);
    if (!chosen) {
        sayNothing();
        return;
    }
    const QString id = chosen->id;
    auto* dialog = new ExportDialog(std::move(all), id, m_window);
    connect(dialog, &ExportDialog::saveWished, this,
            [this, dialog] { save(dialog->figure(), dialog->look()); });
    dialog->show();
}

void FigureControl::save(const Figure& figure, const FigureLook& look)
{
    const QString proposed = QDir(m_files.startFolder()).filePath(figure.id);
    m_files.dialogs().askFigureToExport(
        m_window, proposed, kindsFor(figure), [this, figure, look](const QString& path) {
            m_files.setStartFolder(QFileInfo(path).absolutePath());
            try {
                writeFigure(figure, look, path);
                Q_EMIT said({.text = tr("%1 is written to %2.")
                                         .arg(figure.title(), foreignText(QDir::toNativeSeparators(path))),
                             .topic = u"figure"_s});
            } catch (const Error& error) {
                Q_EMIT said({.kind = Message::Kind::Error,
                             .text = foreignText(coreWords(error.sentence())),
                             .topic = u"figure"_s});
            }
        });
}

void FigureControl::copyPicture()
{
    const std::vector<Figure> all = figures();
    if (const Figure* figure = chosenOf(all)) {
        copyFigure(*figure, {});
    } else {
        sayNothing();
    }
}

void FigureControl::copyTable()
{
    const std::vector<Figure> all = figures();
    if (const Figure* figure = chosenOf(all)) {
        copyNumbers(figure->table);
    } else {
        sayNothing();
    }
}

void FigureControl::showTable()
{
    if (!m_table) {
        m_table = new TableDialog(m_window);
    }
    m_shownAsTable = m_panel;
    refreshTable();
    const std::vector<Figure> all = figures();
    if (const Figure* figure = chosenOf(all)) {
        m_table->choose(figure->id);
    }
    m_table->show();
    m_table->raise();
    m_table->activateWindow();
}

void FigureControl::refreshTable()
{
    if (m_table && m_shownAsTable) {
        m_table->setFigures(m_panels.titleOf(*m_shownAsTable), m_shownAsTable->figures());
    }
}

void FigureControl::follow(const News& news)
{
    if (m_table && m_table->isVisible() && !m_untilTable.isActive()) {
        m_untilTable.start(); // and not at once: the last news of a run must not be missed
    }
    m_everything->follow(news);
}

void FigureControl::hear(const Event& event)
{
    m_everything->hear(event);
}

} // namespace ff
