// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>

namespace ff {

/// Thrown by long work that was given up half-way. Nothing failed, so it is no Error.
class GivenUp : public std::exception
{
public:
    const char* what() const noexcept override { return "the work was given up"; }
};

/// While it lives, long work of the calling thread asks now and then, several times a second, whether to be
/// given up. The helpers that share the work ask too, so `asked` must not mind being called by any thread.
class GiveUpWhen
{
public:
    explicit GiveUpWhen(std::function<bool()> asked);

    /// In a helper: asks what the thread asks that shares its work. Null: nobody.
    explicit GiveUpWhen(const GiveUpWhen* shared);

    ~GiveUpWhen();
    GiveUpWhen(const GiveUpWhen&) = delete;
    GiveUpWhen& operator=(const GiveUpWhen&) = delete;

    /// Of the calling thread; null when there is none.
    static const GiveUpWhen* current();

    bool isAsked() const { return m_shared != nullptr ? m_shared->isAsked() : m_asked && m_asked(); }

private:
    std::function<bool()> m_asked;
    const GiveUpWhen* m_shared = nullptr;
    const GiveUpWhen* m_outer;
};

/// Throws GivenUp when the calling thread's work is to be given up.
void giveUpIfAsked();

} // namespace ff
