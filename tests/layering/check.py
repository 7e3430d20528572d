#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py [ROOT]: includes point one way (layers.py), files stay short, folders explain themselves, and no path of
somebody's machine is left behind. Prints one line for each offence and exits with 1 when there is one."""
import glob
import os
import re
import sys

import layers

LONGEST_FILE = 300
LONGEST_README = 40
HELPER_BELOW = 2000 # lines of code: what is root stays small enough to be read in an evening
SKIPPED_FOLDERS = {".git", "build", ".cache", "__pycache__", "corpus"}
CXX = (".h", ".hpp", ".c", ".cpp")
WRITTEN_BY_HAND = (*CXX, ".py", ".sh", ".txt", ".cmake")
BINARY = (".png", ".svg", ".ico", ".pcap", ".pcapng", ".gz", ".db", ".qm")
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')
# Pieced together so that this file does not contain what it forbids.
HOME = re.compile(r"(?<![\w.}])(?:" + "|".join(("/ho" + r"me/[a-z]\w*", "/Us" + r"ers/\w+", "/wo" + r"rk/\w+", "/ro" + r"ot/\w+")) + ")")
README_PARENTS = ("", "app", "helper", "tests")
README_EXEMPT = {".ci", "tests/base", "tests/capture", "tests/cli", "tests/decode", "tests/desktop", "tests/export", "tests/helper", "tests/history",
                 "tests/identify", "tests/inventory", "tests/models", "tests/pipeline", "tests/settings", "tests/store",
                 "tests/views", "tests/bpf", "tests/anomaly", "tests/packaging"}  # tests mirror the source: tests/README.md speaks for them


def files_of(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(set(names) - SKIPPED_FOLDERS): # .git is a file in a linked work tree
            yield os.path.relpath(os.path.join(folder, name), root)


def row_of(path, table):
    """The most special row of a table that speaks for a file."""
    rows = [row for row in table if path.startswith(row)]
    return max(rows, key=len) if rows else None


def is_allowed(target, allowed):
    return any(target == entry or (entry.endswith("/") and target.startswith(entry)) for entry in allowed)


def qt_modules():
    """Class name → module, from Qt's own headers; empty when Qt is not installed."""
    modules = {}
    for path in glob.glob("/usr/include/*/qt6/Qt*/Q*"):
        modules.setdefault(os.path.basename(path), os.path.basename(os.path.dirname(path)))
    return modules


def project_include_offence(root, path, target):
    if target == os.path.splitext(os.path.basename(path))[0] + ".moc":
        return None
    row = row_of(path, layers.MAY_INCLUDE)
    generated = target.endswith((".skel.h", "vmlinux.h"))
    if generated and "/" not in target:
        target = "bpf/" + target  # made in the build's bpf/ folder
    if not generated and not os.path.isfile(os.path.join(root, target)):
        return f'"{target}" is not written from the project root'
    own = target.startswith(row) if row else False
    # A folder above others, such as app/, has its files beside theirs: its row lists them one by one.
    if own and row_of(target, layers.MAY_INCLUDE) == row:
        return None
    if row and is_allowed(target, layers.MAY_INCLUDE[row]):
        return None
    return f'may not include "{target}"'


def library_include_offence(path, target, modules):
    row = row_of(path, layers.QT_MODULES)
    module = modules.get(target) or (target.split("/")[0] if target.startswith("Qt") else None)
    if module and row:
        allowed = layers.QT_MODULES[row]
        if allowed is None or module not in ("QtCore", *allowed):
            return f"may not include <{target}> of {module}"
    for library, owners in layers.LIBRARY_OWNERS.items():
        if target.startswith(library) and not is_allowed(path, owners):
            return f"may not include <{target}>"
    return None


def include_offences(root, path, lines, modules):
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        quote, target = found.groups()
        offence = (project_include_offence(root, path, target) if quote == '"'
                   else library_include_offence(path, target, modules))
        if offence:
            yield f"{path}:{number}: {offence}"


def file_offences(root, path, modules):
    if path.endswith(BINARY):
        return
    with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
        lines = file.read().splitlines()
    if path.endswith(CXX):
        yield from include_offences(root, path, lines, modules)
    script = bool(lines) and lines[0].startswith("#!")
    if (path.endswith(WRITTEN_BY_HAND) or script) and len(lines) > LONGEST_FILE:
        yield f"{path}: {len(lines)} lines, {LONGEST_FILE} are allowed"
    for number, line in enumerate(lines, 1):
        if found := HOME.search(line):
            yield f"{path}:{number}: {found.group(0)} is a path of somebody's machine"


def readme_offences(root):
    for parent in README_PARENTS:
        if not os.path.isdir(os.path.join(root, parent)):
            continue
        for entry in sorted(os.scandir(os.path.join(root, parent)), key=lambda entry: entry.name):
            folder = os.path.join(parent, entry.name)
            if not entry.is_dir() or entry.name in SKIPPED_FOLDERS or folder in README_EXEMPT or not os.listdir(entry):
                continue
            readme = os.path.join(root, folder, "README.md")
            if not os.path.isfile(readme):
                yield f"{folder}: has no README.md that says its job and who may include it"
                continue
            with open(readme, encoding="utf-8") as file:
                if len(file.readlines()) > LONGEST_README:
                    yield f"{folder}/README.md: more than {LONGEST_README} lines"


def code_lines(text):
    """Lines that are neither empty nor only comment."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return sum(1 for line in text.splitlines() if line.strip() and not line.lstrip().startswith("//"))


def helper_offences(root):
    total = 0
    for path in files_of(root):
        if path.startswith("helper/") and path.endswith(CXX):
            with open(os.path.join(root, path), encoding="utf-8") as file:
                total += code_lines(file.read())
    if total >= HELPER_BELOW:
        yield f"helper: {total} lines of code, fewer than {HELPER_BELOW} are allowed"


def offences(root):
    modules = qt_modules()
    yield from helper_offences(root)
    for path in files_of(root):
        yield from file_offences(root, path, modules)
    yield from readme_offences(root)


def main(root="."):
    found = list(offences(root))
    print("\n".join(found) if found else "Every include, length, README and path is in order.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
