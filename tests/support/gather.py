#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""gather.py OUT PRESET…: one ctest directory that runs the tests of several builds, so that one summary covers all.

A test is named PRESET.test there. Each preset's build is a test too: what does not compile is counted as failed.
Tests labelled `root` go through sudo when an ordinary user runs them. In a build with sanitizers, tests labelled
`no-asan` are counted as skipped.
"""
import json
import os
import shutil
import subprocess
import sys

FIXTURES = ("FIXTURES_REQUIRED", "FIXTURES_SETUP", "FIXTURES_CLEANUP", "DEPENDS")
SANITIZER_ENVIRONMENT = ["ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1", "UBSAN_OPTIONS=print_stacktrace=1"]
TIDY_ONLY = {"tidy"}  # built by another compiler to be looked at; its tests are those of the other presets
SECONDS_TO_BUILD = 5400


def quoted(text):
    return f"[==[{text}]==]"


def listed(value):
    """CMake lists come as JSON lists or, with one element, as a string."""
    return value if isinstance(value, list) else [value]


def properties_of(test):
    return {entry["name"]: entry["value"] for entry in test.get("properties", [])}


def tests_of(build):
    shown = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1"], check=True, capture_output=True, text=True)
    return json.loads(shown.stdout)["tests"]


def lines_for(preset, test):
    name = f"{preset}.{test['name']}"
    properties = properties_of(test)
    labels = listed(properties.get("LABELS", []))
    environment = listed(properties.get("ENVIRONMENT", []))
    command = test.get("command") or ["sh", "-c", "echo 'This test was not built'; exit 1"]
    if preset == "asan":
        environment = environment + SANITIZER_ENVIRONMENT
        if "no-asan" in labels:
            command = ["sh", "-c", "echo 'SKIP: measures time or memory, which sanitizers change'; exit 77"]
            properties["SKIP_RETURN_CODE"] = 77
    if "root" in labels and os.getuid() != 0 and shutil.which("sudo"):
        command = ["sudo", "-n", "env", *environment, *command]
    if environment:
        properties["ENVIRONMENT"] = environment
    for fixture in FIXTURES:
        if fixture in properties:
            properties[fixture] = [f"{preset}.{value}" for value in listed(properties[fixture])]
    yield f"add_test({quoted(name)} {' '.join(quoted(word) for word in command)})"
    settings = []
    for key, value in properties.items():
        text = ";".join(str(word) for word in listed(value))
        settings.append(f"{key} {quoted({'True': 'ON', 'False': 'OFF'}.get(text, text))}")
    if settings:
        yield f"set_tests_properties({quoted(name)} PROPERTIES {' '.join(settings)})"


def main(out, *presets):
    os.makedirs(out, exist_ok=True)
    lines = []
    for preset in presets:
        name = f"{preset}.build"
        lines.append(f"add_test({quoted(name)} cmake --build {quoted(os.path.abspath(f'build/{preset}'))})")
        lines.append(f"set_tests_properties({quoted(name)} PROPERTIES TIMEOUT {SECONDS_TO_BUILD} RUN_SERIAL ON)")
        if preset not in TIDY_ONLY:
            for test in tests_of(f"build/{preset}"):
                # How the source looks is the same in every build.
                if preset == presets[0] or "style" not in listed(properties_of(test).get("LABELS", [])):
                    lines.extend(lines_for(preset, test))
    with open(os.path.join(out, "CTestTestfile.cmake"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
