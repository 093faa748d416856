// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/term_window.h"

#include "ui/help/term_browser.h"
#include "ui/help/term_pages.h"
#include "ui/help/term_table.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int termRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1; ///< what is searched

QString termOfItem(const QListWidgetItem& item)
{
    return item.data(termRole).toString();
}

} // namespace

TermWindow::TermWindow(const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_browser(new TermBrowser(readTermPages(language), this))
{
    setObjectName(u"termWindow"_s);
    setWindowTitle(tr("Terms"));
    m_search->setPlaceholderText(tr("Search for a term"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Terms"));
    auto* index = new QWidget(this);
    auto* column = new QVBoxLayout(index);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto* sides = new QSplitter(this);
    sides->addWidget(index);
    sides->addWidget(m_browser);
    sides->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->addWidget(sides, 1);
    all->addWidget(makeWays());
    fillList();
    connect(m_search, &QLineEdit::textChanged, this, &TermWindow::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) {
            m_browser->open(termOfItem(*item));
        }
    });
    // sourceChanged() comes before source() has changed.
    connect(m_browser, &QTextBrowser::historyChanged, this, [this] { mark(m_browser->term()); });
    sides->setSizes({fontMetrics().averageCharWidth() * 30, fontMetrics().averageCharWidth() * 70});
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
}

/// None is the default one: Return in the search must not press it.
QWidget* TermWindow::makeWays()
{
    auto* ways = new QWidget(this);
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text, ways);
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton* back = add(tr("&Back"), "termBack");
    QPushButton* forward = add(tr("&Forward"), "termForward");
    row->addStretch(1);
    QPushButton* close = add(tr("&Close"), "termClose");
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    return ways;
}

void TermWindow::fillList()
{
    for (const TermRow& row : termTable()) {
        const QString title = QCoreApplication::translate("Terms", row.title);
        const QString card = QCoreApplication::translate("Terms", row.card);
        auto* item = new QListWidgetItem(title, m_list);
        item->setToolTip(card);
        item->setData(termRole, QString::fromUtf8(row.id));
        item->setData(textRole, QString(title + u' ' + card));
    }
}

/// In the titles and the cards.
void TermWindow::search(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setHidden(!item->data(textRole).toString().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

/// Where links and the way back lead is marked in the list, too.
void TermWindow::mark(const QString& term)
{
    const QSignalBlocker silent(m_list); // it is shown already
    for (int i = 0; i < m_list->count(); ++i) {
        if (termOfItem(*m_list->item(i)) == term) {
            m_list->setCurrentRow(i);
        }
    }
}

void TermWindow::open(const QString& term)
{
    m_browser->open(term);
    show();
    raise();
    activateWindow();
}

void TermWindow::setMoment(const std::shared_ptr<const Moment>& moment)
{
    m_browser->setMoment(moment);
}

void TermWindow::applyTheme(const Theme& theme)
{
    m_browser->applyTheme(theme);
}

} // namespace ff
