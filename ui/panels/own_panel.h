// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs.h"
#include "ui/panels/own_collection.h"
#include "ui/panels/panel.h"
#include "ui/panels/sample_keeper.h"

#include <QStringList>

class QLabel;
class QLayout;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ff {

class MenuButton;
class SampleBox;

/// What somebody drew and kept, by label: to look at, put right, exchange, train with and test on.
/// GUI thread only.
class OwnPanel : public Panel, public SampleKeeper
{
    Q_OBJECT

public:
    explicit OwnPanel(QWidget* parent = nullptr);
    ~OwnPanel() override;

    void present(const Snapshot& snapshot) override;
    void applyTheme(const Theme& theme) override;
    QUndoStack* undoStack() override { return m_own.undoStack(); }

    void openSamples(const QString& file) override { m_own.open(file); }
    void keepSample(const OwnSample& sample) override { m_own.add(sample); }
    void useDialogs(Dialogs& dialogs) override { m_dialogs = &dialogs; }

    const OwnCollection& collection() const { return m_own; }

private:
    QWidget* makeScrollArea();
    QLayout* makeUseRow();
    QLayout* makeExchangeRow();
    void showSamples();
    void addBox(const std::string& label, std::vector<std::size_t> places);
    void openMenuFor(std::size_t place);
    void lookAt(const OwnSample& sample);
    void importFrom(const QString& path);
    void exportTo(const QString& folder);
    void wishTraining();
    void wishTest();

    OwnCollection m_own;
    FileDialogs m_fileDialogs;
    Dialogs* m_dialogs = &m_fileDialogs;
    QVBoxLayout* m_boxes = nullptr;
    QList<SampleBox*> m_shown;
    QLabel* m_words = nullptr; ///< in place of samples
    QSpinBox* m_weight = nullptr;
    QPushButton* m_train = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_export = nullptr;
    MenuButton* m_import = nullptr;
    std::vector<std::string> m_names; ///< of the classes
    QStringList m_classes;
    Theme m_theme;
};

} // namespace ff
