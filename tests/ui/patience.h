// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace ff {

/// Milliseconds that a test waits for what must come: a guard against hanging, which no machine is too slow
/// for. A test that passes never waits so long.
inline constexpr int testPatience = 600'000;

/// Handles events until the condition holds; false when it never does.
template <class Condition>
bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, testPatience);
}

} // namespace ff
