// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/own_panel.h"

#include "ui/kit/class_menu.h"
#include "ui/kit/class_name.h"
#include "ui/kit/menu_button.h"
#include "ui/panes/hand/own_figure.h"
#include "ui/panes/hand/own_use_form.h"
#include "ui/panes/hand/own_view.h"
#include "ui/window/actions.h"
#include "ui/workbench/own_collection.h"
#include "ui/workbench/selection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ff {

OwnPanel::OwnPanel(QWidget* parent)
    : Panel(parent)
    , m_words(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new OwnUseForm(this))
{
    setObjectName(QStringLiteral("own"));
    m_words->setObjectName(QStringLiteral("ownWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMargin(fontMetrics().height() / 2);
    m_pages->addWidget(m_words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_pages, 1);
    column->addWidget(m_form);
}

OwnPanel::~OwnPanel()
{
    // A view that loses the focus while it is destroyed must not report to a pane that is half gone.
    if (m_view) {
        m_view->disconnect(this);
    }
}

QWidget* OwnPanel::makeTop()
{
    auto* top = new QWidget(this);
    m_count = new QLabel(top);
    m_count->setObjectName(QStringLiteral("ownCount"));
    m_labels = new ClassMenu(top);
    m_labels->setObjectName(QStringLiteral("relabelMenu"));
    m_labels->setTitle(tr("&Change Label"));
    m_relabel = new MenuButton(tr("Label"), m_labels, top);
    m_relabel->setToolTip(tr("Give the selected samples another label"));
    m_look = new QAction(tr("&Look at It in Draw"), this);
    m_look->setObjectName(QStringLiteral("lookAtSample"));
    m_delete = new QAction(tr("&Delete"), this);
    m_delete->setObjectName(QStringLiteral("deleteSamples"));
    m_delete->setToolTip(tr("Delete the selected samples (Del); can be undone"));
    auto* remove = new QToolButton(top);
    remove->setDefaultAction(m_delete);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus); // a click must leave the keys to the samples
    m_exchange = new MenuButton(tr("Files"), new QMenu(top), top);
    m_exchange->setObjectName(QStringLiteral("exchangeSamples"));
    m_exchange->setToolTip(tr("Import samples from a file or folder, or export them"));
    auto* row = new QHBoxLayout(top);
    const int margin = fontMetrics().height() / 4;
    row->setContentsMargins(2 * margin, margin, margin, margin);
    row->setSpacing(2);
    row->addWidget(m_count, 1);
    row->addWidget(m_relabel);
    row->addWidget(remove);
    row->addWidget(m_exchange);
    return top;
}

void OwnPanel::useOwnSamples(OwnCollection& samples)
{
    m_collection = &samples;
    m_view = new OwnView(samples, this);
    m_view->addActions({m_look, m_labels->menuAction(), m_delete});
    m_pages->addWidget(m_view);
    connect(&samples, &OwnCollection::changed, this, &OwnPanel::refresh);
    connect(&samples, &OwnCollection::useTold, m_form, &OwnUseForm::setInForce);
    connect(m_form, &OwnUseForm::chosen, &samples, &OwnCollection::wishUse);
    connect(m_view, &OwnView::selectionMoved, this, &OwnPanel::refreshButtons);
    connect(m_view, &OwnView::looked, this, &OwnPanel::lookAt);
    connect(m_view, &OwnView::deletionWished, this, &OwnPanel::removeSelected);
    connect(m_delete, &QAction::triggered, this, &OwnPanel::removeSelected);
    connect(m_look, &QAction::triggered, m_view, &OwnView::lookAtSelected);
    connect(m_labels, &ClassMenu::chosen, this, &OwnPanel::relabel);
    refresh();
}

void OwnPanel::useActions(const ActionSet& actions)
{
    m_exchange->menu()->addAction(actions[ActionId::ImportSamples]);
    m_exchange->menu()->addAction(actions[ActionId::ImportSampleFolder]);
    m_exchange->menu()->addAction(actions[ActionId::ExportSamples]);
}

QUndoStack* OwnPanel::undoStack()
{
    return m_collection ? m_collection->undoStack() : nullptr;
}

std::vector<Figure> OwnPanel::makeFigures() const
{
    if (!m_collection || m_collection->all().empty()) {
        return {};
    }
    return {ownFigure(m_collection->all())};
}

void OwnPanel::refresh()
{
    if (!m_collection) {
        return;
    }
    const auto count = static_cast<int>(m_collection->all().size());
    const QString& refusal = m_collection->refusal();
    m_count->setText(!refusal.isEmpty() ? QString()
                         : count == 1   ? tr("1 sample")
                                        : tr("%Ln samples", "", count));
    m_words->setText(
        !refusal.isEmpty()
            ? refusal
            : tr(
                "Nothing kept yet.\n\nDraw a digit, then choose Keep as below the drawing (Ctrl+K). What you "
                "keep stays here, also after the program is closed: train on it beside the other data, or "
                "test on it alone."));
    m_pages->setCurrentIndex(count > 0 ? 1 : 0);
    m_form->setObstacle(obstacle());
    refreshButtons();
}

void OwnPanel::refreshButtons()
{
    const std::size_t selected = m_view->selectedPlaces().size();
    m_relabel->setEnabled(selected > 0 && !m_data.classes.empty());
    m_labels->menuAction()->setEnabled(m_relabel->isEnabled());
    m_labels->setProposal(sharedLabel());
    m_look->setEnabled(selected == 1);
    m_delete->setEnabled(selected > 0);
}

/// The class that all selected samples have, -1 where they differ.
int OwnPanel::sharedLabel() const
{
    int shared = -1;
    for (const std::size_t place : m_view->selectedPlaces()) {
        const int label = classOf(m_collection->all().at(place));
        if (label < 0 || (shared >= 0 && label != shared)) {
            return -1;
        }
        shared = label;
    }
    return shared;
}

/// The place of its label among the classes of the data, -1 where it is none of them.
int OwnPanel::classOf(const OwnSample& sample) const
{
    const auto found = std::ranges::find(m_data.classes, sample.label);
    return found == m_data.classes.end() ? -1 : static_cast<int>(found - m_data.classes.begin());
}

QString OwnPanel::obstacle() const
{
    if (m_collection->all().empty()) {
        return tr("There are no own samples yet.");
    }
    if (m_data.width > 0 && (m_data.width != inkSide || m_data.height != inkSide)) {
        return tr("Own samples have %1 x %1 pixels, the images of these data %2 x %3.")
            .arg(QString::number(inkSide), QString::number(m_data.width), QString::number(m_data.height));
    }
    return {};
}

void OwnPanel::present(const std::shared_ptr<const Moment>& moment)
{
    const DataView& now = moment->data;
    if (now.classes == m_data.classes && now.width == m_data.width && now.height == m_data.height) {
        return;
    }
    m_data = now;
    m_labels->setClasses(classNames(now));
    refresh();
}

void OwnPanel::lookAt(const OwnSample& sample)
{
    LabelledPicture picture;
    picture.picture = {inkSide, inkSide, sample.pixels};
    picture.label = classOf(sample);
    m_selection->choose(picture);
}

void OwnPanel::removeSelected()
{
    m_collection->remove(m_view->selectedPlaces());
}

void OwnPanel::relabel(int label)
{
    m_collection->relabel(m_view->selectedPlaces(), m_data.classes.at(static_cast<std::size_t>(label)));
}

void OwnPanel::applyTheme(const Theme& theme)
{
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_words->setPalette(colours);
    m_form->setTheme(theme);
    if (m_view) {
        m_view->setTheme(theme);
    }
}

} // namespace ff
