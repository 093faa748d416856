// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/export_dialog.h"

#include "ui/figures/clipboard.h"
#include "ui/figures/figure_preview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostScale = 12;

} // namespace

ExportDialog::ExportDialog(std::vector<Figure> figures, const QString& chosen, QWidget* parent)
    : QDialog(parent)
    , m_figures(std::move(figures))
    , m_choice(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_scale(new QDoubleSpinBox(this))
    , m_preview(new FigurePreview(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export Figure"));
    for (const Figure& figure : m_figures) {
        m_choice->addItem(figure.title(), figure.id);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeForm());
    column->addWidget(m_preview, 1);
    column->addWidget(makeButtons());
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    showPreview();
}

QFormLayout* ExportDialog::makeForm()
{
    for (const FigureSize& size : figureSizes()) {
        m_size->addItem(QCoreApplication::translate("Figures", size.name));
    }
    const FigureLook usual;
    m_size->setObjectName(u"figureSize"_s);
    m_size->setCurrentIndex(1);
    m_scale->setObjectName(u"figureScale"_s);
    m_scale->setRange(1, mostScale);
    m_scale->setDecimals(1);
    m_scale->setValue(usual.scale);
    m_scale->setToolTip(
        tr("Of a PNG file, and of what is copied: 1 is 96 dots per inch. SVG and PDF are sharp "
           "at any size."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Figure"), m_choice);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("S&cale of pixels"), m_scale);
    return form;
}

QWidget* ExportDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Save &As\u2026"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveFigure"_s);
    save->setToolTip(tr("As PNG, SVG, PDF or, in numbers, CSV: what the name of the file ends with"));
    QPushButton* copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyShownFigure"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::saveWished);
    connect(copy, &QPushButton::clicked, this, [this] { copyFigure(figure(), look()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

const Figure& ExportDialog::figure() const
{
    return m_figures.at(static_cast<std::size_t>(m_choice->currentIndex()));
}

FigureLook ExportDialog::look() const
{
    return {figureSizes()[static_cast<std::size_t>(m_size->currentIndex())], m_scale->value()};
}

void ExportDialog::showPreview()
{
    m_size->setEnabled(figure().isDrawn());
    m_scale->setEnabled(figure().isDrawn());
    m_preview->show(figure(), look().size);
}

} // namespace ff
