// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/qt_options.h"

#include <algorithm>
#include <array>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct QtOption
{
    enum class Value { None, Follows };

    QLatin1StringView name;
    Value value;
};

using enum QtOption::Value;

/// As QGuiApplication, QApplication and their plugins document them.
constexpr std::array qtOptions {QtOption {"display"_L1, Follows},
                                QtOption {"fontengine"_L1, Follows},
                                QtOption {"name"_L1, Follows},
                                QtOption {"platform"_L1, Follows},
                                QtOption {"platformpluginpath"_L1, Follows},
                                QtOption {"platformtheme"_L1, Follows},
                                QtOption {"plugin"_L1, Follows},
                                QtOption {"qwindowgeometry"_L1, Follows},
                                QtOption {"qwindowicon"_L1, Follows},
                                QtOption {"qwindowtitle"_L1, Follows},
                                QtOption {"reverse"_L1, None},
                                QtOption {"session"_L1, Follows},
                                QtOption {"style"_L1, Follows},
                                QtOption {"stylesheet"_L1, Follows},
                                QtOption {"title"_L1, Follows},
                                QtOption {"widgetcount"_L1, None}};

/// The word of an option without dashes and value; empty where it is none.
QStringView nameIn(const QString& argument)
{
    QStringView name = argument;
    if (!name.startsWith(u'-')) {
        return {};
    }
    name = name.sliced(name.startsWith(u"--") ? 2 : 1);
    const qsizetype equals = name.indexOf(u'=');
    return equals < 0 ? name : name.first(equals);
}

const QtOption* optionIn(const QString& argument)
{
    const auto found = std::ranges::find_if(
        qtOptions, [name = nameIn(argument)](const QtOption& option) { return name == option.name; });
    return found == qtOptions.end() ? nullptr : &*found;
}

} // namespace

QStringList withoutQtOptions(const QStringList& arguments)
{
    QStringList rest = arguments.first(std::min<qsizetype>(1, arguments.size()));
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QtOption* const option = optionIn(arguments[i]);
        if (!option) {
            rest << arguments[i];
        } else if (option->value == Follows && !arguments[i].contains(u'=')) {
            ++i;
        }
    }
    return rest;
}

bool hasQtOption(const QStringList& arguments, QLatin1StringView name)
{
    return std::any_of(arguments.begin(), arguments.end(), [name](const QString& argument) {
        return optionIn(argument) && nameIn(argument) == name;
    });
}

} // namespace ff
