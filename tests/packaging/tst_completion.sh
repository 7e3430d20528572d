#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_completion.sh: does bash complete what it should?
# tst_completion.sh offer LINE: prints what is offered at the end of LINE.
set -euo pipefail
completion=$(dirname "$(realpath "$0")")/../../packaging/completion/lanscopectl
# shellcheck source=packaging/completion/lanscopectl
. "$completion"

# Splits a line as bash does before it asks for completions (COMP_WORDBREAKS has colon and equals sign).
split() {
    local rest=$1 word plain='^(\\.|[^[:space:]:=])+'
    COMP_LINE=$1 COMP_WORDS=()
    while [ -n "$rest" ]; do
        if [[ $rest =~ ^[[:space:]]+ ]]; then
            rest=${rest:${#BASH_REMATCH[0]}}
            [ -n "$rest" ] || COMP_WORDS+=('')
        elif [[ $rest =~ ^[:=]+ || $rest =~ $plain ]]; then
            word=${BASH_REMATCH[0]}
            COMP_WORDS+=("$word")
            rest=${rest:${#word}}
        fi
    done
    # After a separator a new, empty word begins.
    [[ $1 != *[:=] ]] || COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
}

offers() {
    split "$1"
    COMPREPLY=()
    case ${COMP_WORDS[0]} in
    lanscopectl) _lanscopectl ;;
    lanscope) _lanscope ;;
    esac || true
    [ "${#COMPREPLY[@]}" -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
}

if [ "${1:-}" = offer ]; then
    offers "$2"
    exit
fi

failures=0
# expect LINE OFFERED…: in any order.
expect() {
    local line=$1 offered wanted
    shift
    offered=$(offers "$line" | sort | tr '\n' ' ')
    wanted=$([ "$#" -eq 0 ] || printf '%s\n' "$@" | sort | tr '\n' ' ')
    [ "$offered" != "$wanted" ] || return 0
    printf 'FAIL: "%s" offers %s\n      wanted %s\n' "$line" "${offered:-nothing}" "${wanted:-nothing}"
    failures=$((failures + 1))
}

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/net/eth0" "$place/net/eth1" "$place/net/lo" "$place/net/wlan0" "$place/files/folder"
touch "$place"/files/{a.pcap,b.pcapng,c.pcap.gz,d.txt,"e f.pcap"}
export LANSCOPE_COMPLETION_NET=$place/net
cd "$place/files"

# Answers as `lanscopectl list --json` does, and by another name from another database.
cat >"$place/lanscopectl" <<'SCRIPT'
#!/bin/sh
[ "$1" = --db ] && name=Elsewhere || name="Office printer"
cat <<JSON
[
    {
        "id": "00:1b:a9:00:00:02",
        "macs": [
            "00:1b:a9:00:00:02"
        ],
        "name": "$name",
        "services": [
            {
                "name": "not of the device"
            }
        ]
    },
    {
        "id": "5e:00:00:00:00:01",
        "name": "\$(reboot)"
    },
    {
        "id": "5e:00:00:00:00:02",
        "name": "-rf"
    },
    {
        "id": "5e:00:00:00:00:03",
        "name": null
    }
]
JSON
SCRIPT
chmod +x "$place/lanscopectl"
PATH=$place:$PATH

expect 'lanscopectl ' run read list device name same merge different split follow unfollow alerts export status
expect 'lanscopectl re' read
expect 'lanscopectl --' --db --help --version
expect 'lanscopectl --db x st' status
expect 'lanscopectl run --mo' --mode
expect 'lanscopectl run --mode ' auto host gateway span
expect 'lanscopectl run --mode=' auto host gateway span
expect 'lanscopectl run --mode=g' gateway
expect 'lanscopectl run --backend xdp' xdp xdp-generic
expect 'lanscopectl run -i ' eth0 eth1 wlan0
expect 'lanscopectl run -i eth0 -i w' wlan0
expect 'lanscopectl run --interface=eth' eth0 eth1
expect 'lanscopectl run --metrics 127.0.0.1:' 9100
expect 'lanscopectl run --duration '
expect 'lanscopectl run '
expect 'lanscopectl read ' a.pcap b.pcapng c.pcap.gz 'e f.pcap' folder
expect 'lanscopectl read a.pcap --fl' --flows
expect 'lanscopectl --db ' a.pcap b.pcapng c.pcap.gz d.txt 'e f.pcap' folder
expect 'lanscopectl --db=d' d.txt
expect 'lanscopectl export --format ' csv json
expect 'lanscopectl export --format csv --what ' devices flows alerts history
expect 'lanscopectl name x y --type v' vacuum virtual-machine voip
expect 'lanscopectl device 00:1b' 1b:a9:00:00:02
expect 'lanscopectl device 5e:00:00:00:00:' 01 02 03
expect 'lanscopectl device O' 'Office\ printer'
expect 'lanscopectl device Office\ p' 'Office\ printer'
expect 'lanscopectl device "O' 'Office printer'
# What the shell would run is offered as text, and within quotes, where it would run, not at all.
# shellcheck disable=SC2016
expect 'lanscopectl device $' '\$\(reboot\)'
# shellcheck disable=SC2016
expect 'lanscopectl device "$'
expect 'lanscopectl --db other.db device E' Elsewhere
expect 'lanscopectl device x '
expect 'lanscopectl name O'
expect 'lanscopectl name 00:1b:a9:00:00:02 '
expect 'lanscopectl nonsense '
expect 'lanscope ' a.pcap b.pcapng c.pcap.gz 'e f.pcap' folder
expect 'lanscope a.pcap b' b.pcapng
expect 'lanscope --d' --db
expect 'lanscope --db d' d.txt

for program in lanscope lanscopectl; do
    complete -p "$program" >/dev/null || failures=$((failures + 1))
done
[ "$failures" -gt 0 ] || echo "Completion offers what it should."
exit $((failures > 0))
