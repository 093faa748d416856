// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/term_browser.h"

#include "ui/help/term_numbers.h"
#include "ui/help/term_table.h"

#include <QCoreApplication>
#include <QScrollBar>

#include <algorithm>
#include <string_view>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto scheme = "term"_L1;

QUrl addressOf(const QString& term)
{
    return QUrl(scheme + u":/"_s + term);
}

QString termAt(const QUrl& address)
{
    return address.path().sliced(1);
}

QString titleOf(const QString& term)
{
    const std::string id = term.toStdString();
    for (const TermRow& row : termTable()) {
        if (id == row.id) {
            return QCoreApplication::translate("Terms", row.title);
        }
    }
    return term;
}

} // namespace

TermBrowser::TermBrowser(QHash<QString, QString> pages, QWidget* parent)
    : QTextBrowser(parent)
    , m_pages(std::move(pages))
    , m_moment(std::make_shared<const Moment>())
{
    setObjectName(u"termBrowser"_s);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(fontMetrics().height());
    applyTheme(themeFor(palette()));
}

void TermBrowser::open(const QString& term)
{
    setSource(addressOf(term));
}

QString TermBrowser::term() const
{
    return source().isEmpty() ? QString() : termAt(source());
}

QString TermBrowser::pageOf(const QString& term) const
{
    const QString page = m_pages.value(term);
    return page.isEmpty()
        ? QString()
        : u"<h2>%1</h2>"_s.arg(titleOf(term).toHtmlEscaped()) + withNumbers(page, *m_moment);
}

QVariant TermBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::HtmlResource || name.scheme() != scheme) {
        return {};
    }
    m_shown = pageOf(termAt(name));
    return m_shown;
}

/// Where the reader is in the page stays.
void TermBrowser::setMoment(const std::shared_ptr<const Moment>& moment)
{
    m_moment = moment;
    if (term().isEmpty() || textCursor().hasSelection() || pageOf(term()) == m_shown) {
        return;
    }
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void TermBrowser::applyTheme(const Theme& theme)
{
    const int indent = fontMetrics().height() * 2;
    document()->setDefaultStyleSheet(
        u"h2 { margin-bottom: %1px } .formula { margin-left: %2px; font-size: large; font-family: serif }"
        " .now { color: %3; font-weight: bold } a { color: %4 } li { margin-bottom: %5px }"_s.arg(indent / 4)
            .arg(indent)
            .arg(theme.accent.name(), theme.positive.name())
            .arg(indent / 8));
    if (!term().isEmpty()) {
        reload();
    }
}

} // namespace ff
