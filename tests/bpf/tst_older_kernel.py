#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_older_kernel.py PROGRAM…: runs test programs on the kernel of Debian 12 in a virtual machine made of nothing but
them, the libraries they link, busybox and ip. LANSCOPE_OLDER_KERNEL names another image than Debian's newest.

Needs packages qemu-system-x86, busybox and linux-image-cloud-amd64 (or any other that puts a kernel 6.1 into /boot);
says SKIP without them. No KVM is needed: booting takes 10 to 30 seconds without.
"""
import glob
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

TOOLS = ("busybox", "ip")
EMULATOR = "qemu-system-x86_64"
IMAGES = "/boot/vmlinuz-6.1.*-amd64"
MODULES = ("drivers/net/veth.ko", "net/sched/sch_ingress.ko", "net/sched/cls_bpf.ko")  # where they are modules
BOOT_SECONDS = 540  # emulated, on a busy machine; ctest gives up after that
VERDICT = re.compile(r"^\+\+ (\S+) ended with (\d+)", re.MULTILINE)
# Results reach the outside by the serial line alone.
INIT = """#!/bin/busybox sh
/bin/busybox mkdir -p /proc /sys /dev /tmp
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs dev /dev
/bin/busybox mount -t tmpfs tmp /tmp
export QTEST_ENVIRONMENT=ci HOME=/tmp PATH=/bin
echo "++ kernel $(/bin/busybox uname -r)"
for module in /modules/*; do
    /bin/busybox insmod "$module"
done
for program in {programs}; do
    /tests/$program
    echo "++ $program ended with $?"
done
/bin/busybox poweroff -f
"""


def skip(reason):
    print(f"SKIP: {reason}")
    sys.exit(77)


def libraries_of(program):
    """The files that the loader would map, itself included."""
    listed = subprocess.run(("ldd", program), capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"(/\S+) \(0x", listed))


def archive(entries):
    """A cpio archive (newc) of path → (mode, octets), which the kernel unpacks as its first file system."""
    def member(number, path, mode, octets):
        name = path.encode() + b"\0"
        fields = (number, mode, 0, 0, 1, 0, len(octets), 0, 0, 0, 0, len(name), 0)
        head = b"070701" + b"".join(b"%08x" % field for field in fields) + name
        return head + b"\0" * (-len(head) % 4) + octets + b"\0" * (-len(octets) % 4)
    folders = sorted({folder for path in entries for folder in parents(path)})
    members = [(folder, stat.S_IFDIR | 0o755, b"") for folder in folders]
    members += [(path, stat.S_IFREG | mode, octets) for path, (mode, octets) in entries.items()]
    packed = (member(number, *each) for number, each in enumerate(members, 1))
    return b"".join(packed) + member(0, "TRAILER!!!", 0, b"")


def parents(path):
    while path := os.path.dirname(path):
        yield path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def file_system(kernel, programs):
    files = {f"tests/{os.path.basename(program)}": program for program in programs}
    files |= {f"bin/{tool}": shutil.which(tool) for tool in TOOLS}
    for library in set().union(*map(libraries_of, list(files.values()))):
        files[library.lstrip("/")] = library
    folder = kernel.replace("/boot/vmlinuz-", "/lib/modules/") + "/kernel"
    files |= {f"modules/{os.path.basename(module)}": path for module in MODULES
              if os.path.exists(path := os.path.join(folder, module))}
    entries = {path: (0o755, read(file)) for path, file in files.items()}
    entries["init"] = (0o755, INIT.format(programs=" ".join(map(os.path.basename, programs))).encode())
    return archive(entries)


def boot(kernel, programs):
    """What the machine wrote on its serial line until it switched itself off."""
    with tempfile.NamedTemporaryFile(prefix="lanscope-older-kernel-") as initial:
        initial.write(file_system(kernel, programs))
        initial.flush()
        command = (EMULATOR, "-accel", "kvm", "-accel", "tcg,thread=multi", "-smp", "2", "-m", "1024", "-nographic",
                   "-no-reboot", "-nic", "none", "-kernel", kernel, "-initrd", initial.name,
                   "-append", "console=ttyS0 quiet panic=-1 mitigations=auto")
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  timeout=BOOT_SECONDS, check=False)
        except subprocess.TimeoutExpired as expired:
            return (expired.stdout or b"").decode(errors="replace") + "\n++ out of time\n"
    return done.stdout.decode(errors="replace").replace("\r", "")


def main():
    programs = sys.argv[1:]
    images = [os.environ["LANSCOPE_OLDER_KERNEL"]] if "LANSCOPE_OLDER_KERNEL" in os.environ else sorted(glob.glob(IMAGES))
    for program in (EMULATOR, *TOOLS):
        if not shutil.which(program):
            skip(f"{program} is not installed")
    if not images:
        skip("no kernel 6.1 of Debian is in /boot (package linux-image-cloud-amd64)")
    if not os.access(images[-1], os.R_OK):
        skip(f"{images[-1]} can be read by root only")
    said = boot(images[-1], programs)
    print(said)
    verdicts = dict(VERDICT.findall(said))
    for program in map(os.path.basename, programs):
        if verdicts.get(program) == "77":
            print(f"FAIL: {program} was skipped there, although it is root")
    sys.exit(0 if all(verdicts.get(os.path.basename(program)) == "0" for program in programs) else 1)


if __name__ == "__main__":
    main()
