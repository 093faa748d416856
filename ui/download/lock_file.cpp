// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/lock_file.h"

#include <QString>

namespace ff {

bool tryLockOrBreak(QLockFile& lock)
{
    if (lock.tryLock(0)) {
        return true;
    }
    qint64 process = 0;
    QString host;
    QString program;
    const bool saysWhose = lock.getLockInfo(&process, &host, &program) && process > 0;
    return lock.error() == QLockFile::LockFailedError && !saysWhose && lock.removeStaleLockFile()
        && lock.tryLock(0);
}

} // namespace ff
