// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/privileges.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include <grp.h>
#include <pwd.h>
#include <sys/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "helper/service/owned.h"

namespace lanscope::helper {

namespace {

constexpr std::array Kept = {CAP_BPF, CAP_NET_ADMIN, CAP_NET_RAW};

Result<void> shrinkBoundingSet()
{
    for (cap_value_t capability = 0; capability < cap_max_bits(); ++capability) {
        const bool kept = std::find(Kept.begin(), Kept.end(), capability) != Kept.end();
        if (!kept && cap_drop_bound(capability) < 0)
            return systemError("shrink the capability bounding set", errno);
    }
    return {};
}

// Without such a user it stays root, with nothing but its capabilities.
Result<void> becomeHelperUser()
{
    if (setgroups(0, nullptr) < 0)
        return systemError("leave all groups", errno);
    const passwd *user = getpwnam(HelperUser);
    if (!user)
        return {};
    if (prctl(PR_SET_KEEPCAPS, 1) < 0 || setresgid(user->pw_gid, user->pw_gid, user->pw_gid) < 0 ||
        setresuid(user->pw_uid, user->pw_uid, user->pw_uid) < 0 || prctl(PR_SET_KEEPCAPS, 0) < 0)
        return systemError(std::string("become user ") + HelperUser, errno);
    return {};
}

Result<void> keepThreeCapabilities()
{
    const std::unique_ptr<_cap_struct, Releaser<cap_free>> wanted(cap_init());
    if (!wanted || cap_set_flag(wanted.get(), CAP_PERMITTED, Kept.size(), Kept.data(), CAP_SET) < 0 ||
        cap_set_flag(wanted.get(), CAP_EFFECTIVE, Kept.size(), Kept.data(), CAP_SET) < 0 ||
        cap_set_proc(wanted.get()) < 0)
        return systemError("drop capabilities", errno);
    return {};
}

} // namespace

Result<void> dropPrivileges()
{
    clearenv();
    umask(0077);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 || cap_reset_ambient() < 0)
        return systemError("give up new privileges", errno);

    // Whoever is not root got from systemd just what the unit grants, and its system call filter forbids capset().
    if (geteuid() == 0) {
        if (auto shrunk = shrinkBoundingSet(); !shrunk)
            return shrunk;
        if (auto became = becomeHelperUser(); !became)
            return became;
        if (auto kept = keepThreeCapabilities(); !kept)
            return kept;
    }
    if (prctl(PR_SET_DUMPABLE, 0) < 0) // last: a change of user sets it anew
        return systemError("forbid dumps", errno);
    return {};
}

} // namespace lanscope::helper
