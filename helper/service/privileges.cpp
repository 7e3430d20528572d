// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/privileges.h"

#include <cstdlib>
#include <memory>

#include <pwd.h>
#include <sys/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "helper/capture/owned.h"

namespace lanscope::helper {

// Without a user of its own it stays root, with nothing but these capabilities.
static Result<void> keepThreeCapabilities()
{
    const std::unique_ptr<_cap_struct, Releaser<cap_free>> kept(cap_from_text("cap_bpf,cap_net_admin,cap_net_raw=ep"));
    for (cap_value_t capability = 0; capability < cap_max_bits(); ++capability) {
        cap_flag_value_t isKept = CAP_CLEAR;
        cap_get_flag(kept.get(), capability, CAP_PERMITTED, &isKept);
        if (isKept == CAP_CLEAR && cap_drop_bound(capability) < 0)
            return systemError("shrink the capability bounding set", errno);
    }
    const passwd *user = getpwnam(HelperUser);
    if (cap_setgroups(user ? user->pw_gid : getgid(), 0, nullptr) < 0 || (user && cap_setuid(user->pw_uid) < 0))
        return systemError(std::string("become user ") + HelperUser, errno);
    if (cap_set_proc(kept.get()) < 0)
        return systemError("drop capabilities", errno);
    return {};
}

Result<void> dropPrivileges()
{
    clearenv();
    umask(0077);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 || cap_reset_ambient() < 0)
        return systemError("give up new privileges", errno);

    // Whoever is not root got from systemd just what the unit grants, and its system call filter forbids capset().
    if (geteuid() == 0) {
        if (auto kept = keepThreeCapabilities(); !kept)
            return kept;
    }
    if (prctl(PR_SET_DUMPABLE, 0) < 0) // last: a change of user sets it anew
        return systemError("forbid dumps", errno);
    return {};
}

} // namespace lanscope::helper
