// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/own_panel.h"

#include "core/error.h"
#include "core/files/own_samples_exchange.h"
#include "ui/menu_button.h"
#include "ui/panels/class_menu.h"
#include "ui/panels/class_name.h"
#include "ui/panels/sample_box.h"

#include <QCursor>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ff {
namespace {

constexpr int everyRow = 10'000;

std::filesystem::path filePath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

Pictures picturesOf(const std::vector<OwnSample>& samples, const std::vector<std::size_t>& places)
{
    Pictures pictures {inkSide, inkSide, {}};
    for (const std::size_t place : places) {
        const auto& pixels = samples[place].pixels;
        pictures.pixels.insert(pictures.pixels.end(), pixels.begin(), pixels.end());
    }
    return pictures;
}

/// Writing over files that somebody has would lose them.
void checkNothingIsThere(const std::filesystem::path& folder)
{
    const IdxPaths paths = ownSamplesIdxPaths(folder);
    for (const auto& path : {paths.images, paths.labels}) {
        if (exists(path)) {
            throw Error(OwnPanel::tr("Cannot export to %1: expected a new name, found a file that is there.")
                            .arg(QString::fromStdString(path.string()))
                            .toStdString());
        }
    }
}

} // namespace

OwnPanel::OwnPanel(QWidget* parent)
    : Panel(parent)
{
    setObjectName(QStringLiteral("own"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScrollArea(), 1);
    layout->addLayout(makeUseRow());
    layout->addLayout(makeExchangeRow());
    connect(&m_own, &OwnCollection::changed, this, &OwnPanel::showSamples);
    connect(&m_own, &OwnCollection::failed, this, &Panel::failed);
    showSamples();
}

OwnPanel::~OwnPanel()
{
    m_own.disconnect(this); // the history goes after the widgets that show it
}

QWidget* OwnPanel::makeScrollArea()
{
    auto* content = new QWidget;
    m_boxes = new QVBoxLayout(content);
    m_boxes->setSpacing(fontMetrics().height() * 3 / 4);
    m_words = new QLabel(content);
    m_words->setObjectName(QStringLiteral("ownWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_boxes->addWidget(m_words);
    m_boxes->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QLayout* OwnPanel::makeUseRow()
{
    m_train = new QPushButton(tr("Train with them"));
    m_train->setObjectName(QStringLiteral("trainWithOwn"));
    m_train->setToolTip(tr("Start a new run on the present data and these samples"));
    m_weight = new QSpinBox;
    m_weight->setObjectName(QStringLiteral("ownWeight"));
    m_weight->setRange(1, maximumMixWeight);
    m_weight->setValue(10);
    m_weight->setSuffix(tr(" times"));
    m_weight->setAccessibleName(tr("How often each sample counts"));
    m_weight->setToolTip(tr("How often each of these samples is trained on in every epoch: they are few "
                            "against the many of the data"));
    m_test = new QPushButton(tr("Test on them"));
    m_test->setObjectName(QStringLiteral("testOnOwn"));
    m_test->setToolTip(tr("Start a new run on the present data; its error is that on these samples"));
    connect(m_train, &QPushButton::clicked, this, &OwnPanel::wishTraining);
    connect(m_test, &QPushButton::clicked, this, &OwnPanel::wishTest);
    auto* row = new QHBoxLayout;
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(margin, margin, margin, 0);
    row->addWidget(m_train);
    row->addWidget(m_weight);
    row->addWidget(m_test);
    row->addStretch(1);
    return row;
}

QLayout* OwnPanel::makeExchangeRow()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("importOwn"));
    const Dialogs::Chosen chosen = [this](const QString& path) { importFrom(path); };
    connect(menu->addAction(tr("&File…")), &QAction::triggered, this,
            [this, chosen] { m_dialogs->askSamplesToImport(this, QDir::homePath(), chosen); });
    connect(menu->addAction(tr("F&older…")), &QAction::triggered, this,
            [this, chosen] { m_dialogs->askDataFolder(this, QDir::homePath(), chosen); });
    m_import = new MenuButton(tr("Import"), menu, this);
    m_import->setToolTip(tr("Add the images of a file or folder of any kind that can be trained on"));
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(QStringLiteral("exportOwn"));
    m_export->setToolTip(tr("Write them as the two IDX files that MNIST consists of"));
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_dialogs->askExportFolder(this, QDir::homePath(), [this](const QString& path) { exportTo(path); });
    });
    auto* row = new QHBoxLayout;
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(margin, margin / 2, margin, margin);
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addStretch(1);
    return row;
}

void OwnPanel::present(const Snapshot& snapshot)
{
    if (snapshot.data.classes != m_names) {
        m_names = snapshot.data.classes;
        m_classes = classNames(snapshot.data);
    }
}

void OwnPanel::showSamples()
{
    for (SampleBox* box : m_shown) {
        box->hide();
        box->deleteLater(); // it may be what was clicked
    }
    m_shown.clear();
    std::map<std::string, std::vector<std::size_t>> byLabel;
    for (std::size_t place = 0; place < m_own.all().size(); ++place) {
        byLabel[m_own.all()[place].label].push_back(place);
    }
    for (auto& [label, places] : byLabel) {
        addBox(label, std::move(places));
    }
    m_words->setVisible(byLabel.empty());
    m_words->setText(m_own.problem().isEmpty()
                         ? tr("Nothing kept yet.\n\nDraw a digit, then choose Keep as Sample below the "
                              "drawing. What you keep stays here, also after the program is closed.")
                         : m_own.problem());
    for (QWidget* button : {m_train, m_test, m_export}) {
        button->setEnabled(!byLabel.empty());
    }
    m_weight->setEnabled(!byLabel.empty());
    m_import->setEnabled(m_own.isOpen());
}

void OwnPanel::addBox(const std::string& label, std::vector<std::size_t> places)
{
    auto* strip = new PictureStrip(Side::Neither);
    strip->setMaximumRows(everyRow);
    strip->setPictures(picturesOf(m_own.all(), places), {});
    strip->setDescription([](int) { return tr("Click to look at it, change its label or delete it"); });
    strip->setTheme(m_theme);
    auto* box = new SampleBox(QString::fromStdString(label), strip);
    box->setNote(tr("%1 kept").arg(places.size()));
    box->setTheme(m_theme);
    connect(strip, &PictureStrip::chosen, this, [this, places = std::move(places)](int index) {
        openMenuFor(places.at(static_cast<std::size_t>(index)));
    });
    m_boxes->insertWidget(m_boxes->count() - 1, box);
    m_shown << box;
}

void OwnPanel::openMenuFor(std::size_t place)
{
    const OwnSample sample = m_own.all().at(place);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sampleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Look at It in Draw")), &QAction::triggered, this,
            [this, sample] { lookAt(sample); });
    QMenu* labels = menu->addMenu(tr("&Change Label"));
    const auto label = m_classes.indexOf(QString::fromStdString(sample.label));
    addClasses(*labels, m_classes, static_cast<int>(label), [this, place](int chosen) {
        m_own.relabel(place, m_names.at(static_cast<std::size_t>(chosen)));
    });
    labels->setEnabled(!m_classes.isEmpty());
    connect(menu->addAction(tr("&Delete")), &QAction::triggered, this,
            [this, place] { m_own.remove(place); });
    menu->popup(QCursor::pos());
}

void OwnPanel::lookAt(const OwnSample& sample)
{
    const auto label = std::ranges::find(m_names, sample.label);
    const int known = label == m_names.end() ? -1 : static_cast<int>(label - m_names.begin());
    Q_EMIT pictureChosen({{inkSide, inkSide, sample.pixels}, known});
}

void OwnPanel::importFrom(const QString& path)
{
    try {
        m_own.add(readOwnSamplesFrom(filePath(path), m_names));
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.what()));
    }
}

void OwnPanel::exportTo(const QString& folder)
{
    try {
        checkNothingIsThere(filePath(folder));
        writeOwnSamplesAsIdx(m_own.all(), m_names, filePath(folder));
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.what()));
    }
}

/// What is trained on is no test: each wish takes the other one back.
void OwnPanel::wishTraining()
{
    DataSource with;
    with.mixPath = m_own.file();
    with.mixWeight = m_weight->value();
    Q_EMIT dataWished(with);
}

void OwnPanel::wishTest()
{
    DataSource with;
    with.testPath = m_own.file();
    Q_EMIT dataWished(with);
}

void OwnPanel::applyTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_words->setPalette(colours);
    for (SampleBox* box : m_shown) {
        box->setTheme(theme);
        box->findChild<PictureStrip*>()->setTheme(theme);
    }
}

} // namespace ff
