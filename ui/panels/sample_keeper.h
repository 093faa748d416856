// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/own_samples.h"

class QString;

namespace ff {

class Dialogs;

/// Implemented by the panel that collects what somebody draws (Panel::sampleKept). The window finds it by
/// dynamic_cast, so that panels do not know each other. GUI thread only.
class SampleKeeper
{
public:
    virtual ~SampleKeeper() = default;

    /// The file of the collection, which may not be there yet. One that cannot be read is left alone.
    virtual void openSamples(const QString& file) = 0;

    /// Adds a sample; the file has it when this returns, or the user is told why not.
    virtual void keepSample(const OwnSample& sample) = 0;

    /// From now on these are asked for files and folders; not owned.
    virtual void useDialogs(Dialogs& dialogs) = 0;

protected:
    SampleKeeper() = default;
    SampleKeeper(const SampleKeeper&) = default;
    SampleKeeper& operator=(const SampleKeeper&) = default;
};

} // namespace ff
