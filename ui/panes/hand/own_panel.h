// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples.h"
#include "ui/panes/panel.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace ff {

class ClassMenu;
class MenuButton;
class OwnCollection;
class OwnUseForm;
class OwnView;

/// The samples that the user keeps: shown by label, relabelled, deleted, and used for training or testing.
/// GUI thread only.
class OwnPanel : public Panel
{
    Q_OBJECT

public:
    explicit OwnPanel(QWidget* parent = nullptr);
    ~OwnPanel() override;

    void present(const std::shared_ptr<const Moment>& moment) override;
    void applyTheme(const Theme& theme) override;
    void useActions(const ActionSet& actions) override;
    void useSelection(Selection& selection) override { m_selection = &selection; }
    void useOwnSamples(OwnCollection& samples) override;
    QUndoStack* undoStack() override;

private:
    std::vector<Figure> makeFigures() const override;
    QWidget* makeTop();
    void refresh();
    void refreshButtons();
    void lookAt(const OwnSample& sample);
    void removeSelected();
    void relabel(int label);
    int sharedLabel() const;
    int classOf(const OwnSample& sample) const;
    QString obstacle() const;

    OwnCollection* m_collection = nullptr;
    Selection* m_selection = nullptr;
    OwnView* m_view = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_words = nullptr; ///< in place of samples
    QStackedWidget* m_pages = nullptr;
    ClassMenu* m_labels = nullptr;
    MenuButton* m_relabel = nullptr;
    QAction* m_look = nullptr;
    QAction* m_delete = nullptr;
    MenuButton* m_exchange = nullptr;
    OwnUseForm* m_form = nullptr;
    DataView m_data;
};

} // namespace ff
