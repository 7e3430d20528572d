#!/bin/bash
# A system bus of its own, with the real polkit and an installed Lanscope, that leaves the machine's bus alone.
#
#   system_bus.sh STATE start PREFIX   PREFIX holds what `DESTDIR=PREFIX cmake --install` made; STATE is a new folder
#   system_bus.sh STATE as USER CMD…   runs CMD inside, as root, lshalice or lshbob
#   system_bus.sh STATE rules          takes polkit rules from standard input
#   system_bus.sh STATE log            what bus, polkit and helper wrote
#   system_bus.sh STATE stop
#
# Inside: own mounts, own process numbers, the caller's network. The two people and user lanscope exist only there.
# Needs root, dbus, polkitd and util-linux.
set -eu
state=$1 command=$2
shift 2

lay_over() { # lay_over PREFIX FOLDER: what was installed appears over the machine's own folder
	[ -d "$1$2" ] || return 0
	mount -t overlay overlay -o "lowerdir=$1$2:$2" "$2"
}

add_people() {
	cp /etc/passwd /etc/group /run/
	printf '%s\n' 'lanscope:x:60010:60010::/nonexistent:/usr/sbin/nologin' \
		'lshalice:x:60011:60011::/tmp:/bin/sh' 'lshbob:x:60012:60012::/tmp:/bin/sh' >>/run/passwd
	printf '%s\n' 'lanscope:x:60010:' 'lshalice:x:60011:' 'lshbob:x:60012:' >>/run/group
	[ -z "${SYSTEM_BUS_NO_HELPER_USER:-}" ] || sed -i '/^lanscope:/d' /run/passwd /run/group
	mount --bind /run/passwd /etc/passwd
	mount --bind /run/group /etc/group
}

become_init() { # process 1 inside: reaps, and ends everything when told
	mount -t tmpfs -o mode=755 tmpfs /run
	add_people
	install -d -o messagebus -g messagebus /run/dbus
	for folder in /usr/share/dbus-1 /usr/share/polkit-1 /usr/share/icons /usr/libexec; do
		lay_over "$1" "$folder"
	done
	mount -t tmpfs -o mode=755 tmpfs /etc/polkit-1
	install -d -o polkitd -m 750 /etc/polkit-1/rules.d
	dbus-daemon --system --nofork --nopidfile --nosyslog &
	trap 'exit 0' TERM INT
	while :; do
		sleep 1 &
		wait $! || true
	done
}

enter() { nsenter --target "$(cat "$state/pid")" --mount --pid -- "$@"; }

wait_for_bus() { # wait_for_bus OUTER: OUTER is the process whose child is process 1 inside
	local inner
	for _ in $(seq 100); do
		inner=$(cat "/proc/$1/task/$1/children" 2>/dev/null | tr -d ' ') || true
		if [ -n "$inner" ]; then
			echo "$inner" >"$state/pid"
			enter test -S /run/dbus/system_bus_socket 2>/dev/null && return 0
		fi
		sleep .05
	done
	echo "starting a system bus: it did not come up, see $state/log" >&2
	return 1
}

case $command in
start)
	mkdir -p "$state"
	setsid unshare --mount --propagation private --pid --fork --mount-proc --kill-child \
		"$0" "$state" inside "$(realpath "$1")" >"$state/log" 2>&1 </dev/null &
	wait_for_bus $!
	;;
inside) become_init "$1" ;;
as)
	person=$1
	shift
	exec nsenter --target "$(cat "$state/pid")" --mount --pid -- \
		setpriv --reuid "$person" --regid "$person" --init-groups env HOME=/tmp USER="$person" "$@"
	;;
rules)
	enter sh -c 'cat >/etc/polkit-1/rules.d/.new && chmod 644 /etc/polkit-1/rules.d/.new &&
		mv /etc/polkit-1/rules.d/.new /etc/polkit-1/rules.d/40-lanscope-test.rules'
	sleep 1 # polkitd watches the folder
	;;
log) cat "$state/log" ;;
stop) kill -TERM "$(cat "$state/pid")" ;;
*)
	sed -n '2,12p' "$0" >&2
	exit 2
	;;
esac
