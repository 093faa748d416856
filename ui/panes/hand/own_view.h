// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/workbench/own_collection.h"

#include <QListView>

namespace ff {

class OwnDelegate;
class OwnModel;

/// Own samples as thumbnails with their labels, several of which can be selected. GUI thread only.
class OwnView : public QListView
{
    Q_OBJECT

public:
    /// `collection` must outlive the view.
    explicit OwnView(const OwnCollection& collection, QWidget* parent = nullptr);

    OwnCollection::Places selectedPlaces() const;
    void setTheme(const Theme& theme);
    void lookAtSelected();

Q_SIGNALS:
    void selectionMoved();
    void looked(const ff::OwnSample& sample); ///< double-clicked, or Return pressed
    void deletionWished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void selectAgain();

    OwnModel* m_model;
    OwnDelegate* m_delegate;
    int m_lastRow = 0; ///< that was current
};

} // namespace ff
