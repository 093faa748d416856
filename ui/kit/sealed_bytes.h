// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace ff {

/// `content` with its checksum. What Qt stores of a window it reads back in good faith: a damaged state
/// blanks panes and lays bars over each other.
QByteArray sealed(const QByteArray& content);

/// The content, where `bytes` are just as sealed() made them.
std::optional<QByteArray> unsealed(const QByteArray& bytes);

} // namespace ff
