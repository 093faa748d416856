// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/core_words.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ff {
namespace {

constexpr auto context = "core"; // as update_translations says

/// `text` with `arguments` in its places, at once: an argument may have a "%1" of its own.
QString filled(const QString& text, const QStringList& arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size();
        const qsizetype index = isPlace ? text[i + 1].unicode() - u'1' : -1;
        if (index >= 0 && index < arguments.size()) {
            result += arguments[index];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

struct CoreWords
{
    QString operator()(const std::string& verbatim) const { return QString::fromStdString(verbatim); }
    QString operator()(const Sentence::Number& number) const
    {
        return QLocale().toString(number.value, number.format, number.digits);
    }
    QString operator()(std::int64_t whole) const { return QLocale().toString(qlonglong(whole)); }
    QString operator()(const Sentence::Marked& marked) const
    {
        QStringList arguments;
        for (const Sentence& each : marked.arguments) {
            arguments << coreWords(each);
        }
        const int count = marked.isCounted ? static_cast<int>(marked.count) : -1;
        return filled(QCoreApplication::translate(context, marked.text, nullptr, count), arguments);
    }
};

} // namespace

QString coreWord(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate(context, std::string(text).c_str());
}

QString coreWords(const Sentence& sentence)
{
    return std::visit(CoreWords {}, sentence.content());
}

QString errorWords(const std::exception& error)
{
    const auto* own = dynamic_cast<const Error*>(&error);
    return own != nullptr ? coreWords(own->sentence().shown())
                          : QString::fromStdString(shownMessage(error.what()));
}

} // namespace ff
