#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_documents.py manual|metainfo|options|installed: is what the system shows of Lanscope valid, and does it say what
the programs do? BUILD_FOLDER, LANSCOPECTL and LANSCOPE name what was built."""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

SOURCE = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
PACKAGING = os.path.join(SOURCE, "packaging")
PAGES = ("lanscope.1", "lanscopectl.1", "lanscope-helper.8")
SECTIONS = ("NAME", "SYNOPSIS", "DESCRIPTION", "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES", "SEE ALSO", "CAVEATS")
EVERYWHERE = {"--db"}             # taken by every command
UNLISTED = {"-i", "--interface"}  # two names of one option, of which --help shows one
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


class Missing(Exception):
    """A program that checks is not installed; what could be checked without it was."""


def run(*command, **environment):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C.UTF-8", **environment})
    return done.returncode, done.stdout


def need(program):
    if not shutil.which(program):
        raise Missing(f"{program} is not installed")


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def page(name):
    return read(PACKAGING, "man", name)


def test_manual():
    """Pages are complete and no formatter complains about them."""
    for name in PAGES:
        text = page(name)
        for section in SECTIONS:
            yield f"{name} has no {section}", f"\n.Sh {section}\n" in text
    need("mandoc")
    for name in PAGES:
        status, said = run("mandoc", "-Tlint", "-Wwarning", os.path.join(PACKAGING, "man", name))
        yield f"mandoc: {said}", status == 0 and not said
    need("groff")
    for name in PAGES:
        status, said = run("groff", "-mdoc", "-ww", "-Tutf8", "-z", os.path.join(PACKAGING, "man", name))
        yield f"groff: {said}", status == 0 and not said


def test_metainfo():
    """The software centre's page is valid, and speaks of what exists."""
    path = os.path.join(os.environ["BUILD_FOLDER"], "packaging", "org.lanscope.Lanscope.metainfo.xml")
    component = ElementTree.parse(path).getroot()
    desktop = component.findtext("launchable")
    yield f"there is no {desktop}", os.path.isfile(os.path.join(PACKAGING, "desktop", desktop))
    images = [image.text for image in component.iter("image")]
    yield "there are no screenshots", images
    for image in images:
        place = image[image.find("/resources/") + 1:]
        yield f"{image} shows nothing", image.startswith("https://") and os.path.isfile(os.path.join(SOURCE, place))
    version = re.search(r"project\(lanscope VERSION (\S+)", read(SOURCE, "CMakeLists.txt")).group(1)
    yield f"the newest release is not {version}", component.find("releases/release").get("version") == version
    entry = read(PACKAGING, "desktop", desktop)
    types = re.search(r"^MimeType=(.*);$", entry, re.M).group(1).split(";")
    yield "media types differ from the desktop entry's", types == [each.text for each in component.iter("mediatype")]
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    languages = {summary.get(language) for summary in component.iter("summary")} - {None}
    yield "languages differ from the desktop entry's", languages == set(re.findall(r"^Comment\[(\w+)\]=", entry, re.M))
    for tag in ("p", "li", "caption"):
        counts = {code: sum(each.get(language) == code for each in component.iter(tag)) for code in (None, *languages)}
        yield f"<{tag}> is not in every language: {counts}", len(set(counts.values())) == 1
    need("appstreamcli")
    status, said = run("appstreamcli", "validate", "--no-net", "--pedantic", path)
    # The id is the name on the bus; capitals are only frowned upon.
    complaints = [line for line in said.splitlines() if re.match(r"[EWIP]:", line) and "uppercase" not in line]
    yield f"appstreamcli: {said}", status == 0 and not complaints


def help_by_command():
    """What `lanscopectl --help` says of each command: its name and the lines of its synopsis."""
    said = run(os.environ["LANSCOPECTL"], "--help")[1]
    command, commands = None, {}
    for line in said.splitlines():
        if begins := re.match(r"  ([a-z]+)\b(.*)", line):
            command = begins.group(1)
            commands[command] = begins.group(2)
        elif command and re.match(r" {10}\s*\S", line):
            commands[command] += " " + line.strip()
        elif line:
            command = None
    return commands


def offered(line):
    status, said = run(os.path.join(os.path.dirname(__file__), "tst_completion.sh"), "offer", line)
    return set(said.split()) if status == 0 else {f"failed: {said}"}


def documented(section):
    """Options of a page's section, each with the values that stand beside it."""
    options = {}
    for item in re.findall(r"^\.It Fl (.*)$", section, re.M):
        flags, _, rest = item.partition(" Cm ")
        for flag in re.split(r" , ?", re.sub(r" Ar .*", "", flags)):
            options["-" + flag] = set(rest.split(" | ")) if rest else set()
    return options


def test_options():
    """--help, the manual and the completion know the same commands, options and values."""
    commands = help_by_command()
    manual = page("lanscopectl.1")
    sections = dict(re.findall(r"^\.Ss ([a-z]+)\n(.*?)(?=^\.S[sh] )", manual, re.M | re.S))
    yield "--help names no commands", "run" in commands
    yield f"manual: {sorted(sections)}, --help: {sorted(commands)}", set(sections) == set(commands)
    yield f"completion: {offered('lanscopectl ')}", offered("lanscopectl ") == set(commands)
    general = documented(manual[:manual.index(".Ss ")])
    yield f"manual: {sorted(general)}", set(general) == {*EVERYWHERE, "-h", "--help", "-v", "--version"}
    for command, synopsis in commands.items():
        told = set(OPTION.findall(synopsis)) - EVERYWHERE
        paged = documented(sections.get(command, ""))
        yield f"{command}: manual {sorted(paged)}, --help {sorted(told)}", told <= set(paged) <= told | UNLISTED
        completed = offered(f"lanscopectl {command} -") - EVERYWHERE
        yield f"{command}: completion {sorted(completed)}, --help {sorted(told)}", told <= completed <= told | UNLISTED
        for option, values in re.findall(r"(--[a-z-]+) ([a-z][a-z-]*(?:\|[a-z][a-z-]*)*)", synopsis):
            wanted = set(values.split("|"))
            yield f"{command} {option}: manual {paged.get(option)}", paged.get(option) == wanted
            completed = offered(f"lanscopectl {command} {option} ")
            yield f"{command} {option}: completion {completed}", completed == wanted
    yield from check_categories(manual)
    yield from check_window()


def check_categories(manual):
    drawings = glob.glob(os.path.join(SOURCE, "resources", "categories", "*.svg"))
    keys = {os.path.basename(path)[:-4] for path in drawings} - {"this-computer"}
    yield "categories in the completion", offered("lanscopectl name x y --type ") == keys
    listed = re.search(r"^\.It Fl -type Ar category\n(.*?)^\.El", manual, re.M | re.S).group(1)
    named = set(re.findall(r"[a-z][a-z-]*", " ".join(re.findall(r"^\.Cm (.*)", listed, re.M))))
    yield "categories in the manual", named == keys


def check_window():
    told = set(OPTION.findall("\n".join(line[:30] for line in run(os.environ["LANSCOPE"], "--help")[1].splitlines()
                                        if line.startswith("  -"))))
    yield f"lanscope --help: {told}", "--db" in told
    paged = set(documented(page("lanscope.1")))
    yield f"lanscope: manual {sorted(paged)}, --help {sorted(told)}", paged == told
    completed = offered("lanscope -")
    yield f"lanscope: completion {sorted(completed)}, --help {sorted(told)}", \
        completed == {option for option in told if option.startswith("--")}


def test_installed():
    """What the system reads lands where it looks."""
    with tempfile.TemporaryDirectory() as place:
        for folder in ("packaging", "resources"):
            status, said = run("cmake", "-DCMAKE_INSTALL_PREFIX=/usr", "-P",
                               os.path.join(os.environ["BUILD_FOLDER"], folder, "cmake_install.cmake"),
                               DESTDIR=place)
            yield said, status == 0
        apps = "icons/hicolor/symbolic/apps/org.lanscope.Lanscope"
        for path in ("applications/org.lanscope.Lanscope.desktop", "metainfo/org.lanscope.Lanscope.metainfo.xml",
                     *(f"man/man{name[-1]}/{name}" for name in PAGES),
                     "bash-completion/completions/lanscope", "bash-completion/completions/lanscopectl",
                     "icons/hicolor/scalable/apps/org.lanscope.Lanscope.svg", f"{apps}-symbolic.svg",
                     *(f"{apps}-tray-{state}-symbolic.svg" for state in ("fine", "needs-you", "alert", "paused"))):
            yield f"share/{path} is not installed", os.path.isfile(os.path.join(place, "usr/share", path))


def main(part):
    failures, skipped = [], None
    try:
        for complaint, is_so in globals()[f"test_{part}"]():
            failures += [] if is_so else [complaint]
    except Missing as missing:
        skipped = f"SKIP: {missing}"
    print("\n".join(failures) or skipped or f"The {part} part is in order.")
    return 1 if failures else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
