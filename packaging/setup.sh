# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What ./run and ./test share: who runs this, which packages are missing, how to build. To be sourced in the checkout.

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$1"
    exit "${2:-1}"
}

# The person behind sudo, else whoever runs this.
person=$(id -un)
[ "$(id -u)" -ne 0 ] || person=${SUDO_USER:-$person}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "This needs root, and sudo is not installed. As root, run: $*"
    fi
}

# The command that turns root into the person, with their home and their desktop session; empty for everybody else.
become_person=()
if [ "$person" != "$(id -un)" ]; then
    person_id=$(id -u "$person")
    become_person=(setpriv --reuid "$person" --regid "$(id -g "$person")" --init-groups
        env HOME="$(getent passwd "$person" | cut -d: -f6)" USER="$person" LOGNAME="$person")
    if [ -d "/run/user/$person_id" ]; then
        become_person+=(XDG_RUNTIME_DIR="/run/user/$person_id")
        [ ! -S "/run/user/$person_id/bus" ] ||
            become_person+=(DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/$person_id/bus")
    fi
fi

# Under sudo the owner of the checkout builds, so that the next build without sudo can go on with the same files.
as_builder() {
    if [ "$(stat -c %U .)" = "$person" ]; then
        "${become_person[@]}" "$@"
    else
        "$@"
    fi
}

# missing_packages PURPOSE…: those of packages.txt for these purposes that dpkg does not have.
missing_packages() {
    local purpose wanted
    wanted=$(for purpose; do sed -n "s/^$purpose //p" packaging/packages.txt; done | sort -u)
    # It fails when it does not know one of them, and still lists the others.
    # shellcheck disable=SC2086,SC2016 # one word a package; the format is dpkg-query's
    { dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null || true; } |
        sed -n 's/ installed$//p' | sort -u | comm -13 - <(printf '%s\n' "$wanted")
}

# install_packages PURPOSE…: installs what is missing, and says so; asks apt nothing when all is there.
install_packages() {
    local missing
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: install what packaging/packages.txt lists by hand. Going on."
        return
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "These packages are missing, and only root can install them. As root, run:"
        fail "  apt-get update && apt-get install --no-install-recommends $missing"
    fi
    say "Installing $(wc -w <<<"$missing") packages: $missing"
    as_root apt-get -qq update || fail "Installing packages: apt-get update failed; is there a network connection?"
    # shellcheck disable=SC2086 # one word a package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends -y $missing \
        >/dev/null || fail "Installing packages: apt-get install failed, see above"
}

# build PRESET [CMAKE OPTIONS…]: configures where that is due and builds; ninja knows what is up to date.
# With build_programs_only set, tests are left out; with build_all_that_compiles, one error does not end the rest.
build() {
    local preset=$1 targets=()
    shift
    [ -z "${build_programs_only:-}" ] || targets=(--target lanscope lanscopectl lanscope-helper)
    if [ -d build ] && ! as_builder test -w build; then
        fail "Building: the folder build/ belongs to $(stat -c %U build). Remove it, or run this as that user."
    fi
    if [ ! -f "build/$preset/build.ninja" ] || [ "$#" -gt 0 ]; then
        as_builder cmake --preset "$preset" ${build_programs_only:+-DBUILD_TESTING=OFF} "$@" >/dev/null || return 1
    fi
    as_builder cmake --build --preset "$preset" "${targets[@]}" ${build_all_that_compiles:+-- -k 0}
}

# stage PRESET: lays what `cmake --install` would install under build/PRESET/staging.
stage() {
    rm -rf "build/$1/staging"
    (umask 022 && as_builder env DESTDIR="$PWD/build/$1/staging" cmake --install "build/$1" --prefix /usr >/dev/null)
}
