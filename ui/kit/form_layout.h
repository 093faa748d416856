// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ff {

/// The rows of a form: a label and an editor beside it, all editors below each other. Where a row is too
/// narrow for both, its editor stands below its label, so that neither is cut off. What is hidden takes no
/// room. Where everything goes follows from what is there at the moment and from nothing before, which
/// QFormLayout's wrapping of long rows does not promise. GUI thread only.
class FormLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FormLayout(QWidget* parent);
    ~FormLayout() override;

    void addRow(QWidget* label, QWidget* editor);

    /// Over the whole width.
    void addRow(QWidget* words);

    void setSpaces(int betweenColumns, int betweenRows);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Row
    {
        std::unique_ptr<QLayoutItem> label; ///< null where the other one has the whole width
        std::unique_ptr<QLayoutItem> content;
    };
    enum class Arrangement { Measured, Applied };

    std::unique_ptr<QLayoutItem> adopt(QWidget* widget);
    int labelColumn(int width) const;
    bool fitsBeside(const Row& row, int labelWidth, int width) const;
    int arrangeRow(const Row& row, const QRect& place, int labelWidth, Arrangement arrangement) const;
    int arrange(const QRect& rect, Arrangement arrangement) const;

    std::vector<Row> m_rows;
    int m_betweenColumns = 6;
    int m_betweenRows = 4;
};

} // namespace ff
