// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"

#include <utility>

namespace ff {
namespace {

thread_local const GiveUpWhen* innermost = nullptr;

} // namespace

GiveUpWhen::GiveUpWhen(std::function<bool()> asked)
    : m_asked(std::move(asked))
    , m_outer(std::exchange(innermost, this))
{ }

GiveUpWhen::GiveUpWhen(const GiveUpWhen* shared)
    : m_shared(shared)
    , m_outer(std::exchange(innermost, this))
{ }

GiveUpWhen::~GiveUpWhen()
{
    innermost = m_outer;
}

const GiveUpWhen* GiveUpWhen::current()
{
    return innermost;
}

void giveUpIfAsked()
{
    if (innermost != nullptr && innermost->isAsked()) {
        throw GivenUp();
    }
}

} // namespace ff
