// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_formats.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace ff {

class FigurePreview;

/// Asks how a figure of a pane is to leave, and shows how it will look. The figures stay what they were when
/// the dialog was opened. GUI thread only.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `figures` has some. `chosen`: id of the one to begin with.
    ExportDialog(std::vector<Figure> figures, const QString& chosen, QWidget* parent);

    const Figure& figure() const;
    FigureLook look() const;

Q_SIGNALS:
    void saveWished();

private:
    QFormLayout* makeForm();
    QWidget* makeButtons();
    void showPreview();

    std::vector<Figure> m_figures;
    QComboBox* m_choice;
    QComboBox* m_size;
    QDoubleSpinBox* m_scale;
    FigurePreview* m_preview;
};

} // namespace ff
