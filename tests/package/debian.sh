#!/bin/sh
# The Debian package in a fresh root: made, looked at by lintian, installed, used, removed. By hand, as root, on Debian:
#   sh tests/package/debian.sh [FOLDER]
# FOLDER (a new one under /tmp otherwise) holds the build, the root and what was seen. Needs debootstrap, dpkg-dev, lintian.
set -eu
project=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$(mktemp -d /tmp/planner-package.XXXXXX)}
mkdir -p "$folder"
release=${RELEASE:-bookworm}
mirror=${MIRROR:-http://deb.debian.org/debian}

say() { printf '== %s\n' "$*"; }

say "package"
cmake -S "$project" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DPLANNER_TESTS=OFF >"$folder/build.log"
cmake --build "$folder/build" >>"$folder/build.log"
(cd "$folder/build" && cpack -G DEB >>"$folder/build.log")
package=$(ls "$folder"/build/planner_*.deb)
dpkg-deb --info "$package"
dpkg-deb --contents "$package" | awk '{print $1, $6}'
say "lintian"
# The authors have no address of their own.
lintian --allow-root --tag-display-limit 0 --fail-on error \
  --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog "$package"

root=$folder/root
if [ ! -e "$root/bin/sh" ]; then
  say "a fresh $release"
  debootstrap --variant=minbase "$release" "$root" "$mirror" >"$folder/debootstrap.log"
fi
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root "$@"; }

# All that a package may not leave behind.
files() { (cd "$root" && find . -xdev \( -path ./var -o -path ./proc -o -path ./root -o -path ./tmp \) -prune -o -print | sort); }

say "install"
files >"$folder/before"
cp "$package" "$root/tmp/planner.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/planner.deb >"$folder/install.log" 2>&1

say "tour"
inside sh -eu -c '
  cd /root && rm -rf minato
  planner --version
  planner init minato --client みなと商事 --start 2026-04-06 --department sales=営業部:10
  planner check minato
  planner plan minato -o minato/plan.md
  head -n 3 minato/plan.md
  planner agenda minato --meeting 1 --as-of 2026-04-06 | head -n 5
  planner checkin minato --as-of 2026-04-14 --meeting 1 --attendees 佐藤 --usage sales:5/2/3/6.5
  ls minato minato/checkins
  planner plan /usr/share/doc/planner/examples/minato -f json | head -n 3
  ls /usr/share/man/man1/planner.1.gz /usr/share/man/ja/man1/planner.1.gz
  zcat /usr/share/man/man1/planner.1.gz | head -n 3
'

say "remove"
others=$(sed -n 's/^Setting up \([^ :]*\).*/\1/p' "$folder/install.log" | grep -v '^planner$' | tr '\n' ' ')
inside apt-get purge -y -qq planner $others >"$folder/remove.log" 2>&1
files >"$folder/after"
if diff "$folder/before" "$folder/after" >"$folder/left"; then
  say "nothing is left; everything is in $folder"
else
  cat "$folder/left"
  exit 1
fi
