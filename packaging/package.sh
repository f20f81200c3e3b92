#!/bin/sh
# Makes what people install, from the runnable layout that "mvn package" leaves in target/dist:
#   packaging/package.sh app-image    a folder with its own Java runtime
#   packaging/package.sh deb          a Debian package (Linux)
#   packaging/package.sh dmg          a disk image (macOS)
#   packaging/package.sh msi          an installer (Windows, in a POSIX shell such as Git Bash)
# Each kind is made on its own system: jpackage does not cross over. Needs a JDK 25 in JAVA_HOME or on the PATH.
set -eu

kind=${1:-app-image}
root=$(cd "$(dirname "$0")/.." && pwd)
dist=$root/target/dist
out=$root/target/package
jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage

if [ ! -d "$dist/lib" ]; then
    echo "There is no $dist/lib: run 'mvn package' first." >&2
    exit 3
fi
if ! "$jpackage" --version >/dev/null 2>&1; then
    echo "There is no jpackage: set JAVA_HOME to a JDK 25." >&2
    exit 3
fi

mkdir -p "$out"
[ "$kind" != app-image ] || rm -rf "$out/linkwright"
main=$(cd "$dist/lib" && ls linkwright-*.jar)
version=$(echo "$main" | sed 's/linkwright-\(.*\)\.jar/\1/')
set -- --type "$kind" --name linkwright --app-version "$version" --vendor Linkwright \
    --description "Link analysis from the records as they came" \
    --input "$dist/lib" --main-jar "$main" --main-class org.linkwright.Main --dest "$out" \
    --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml.crypto,jdk.charsets,jdk.unsupported,jdk.zipfs \
    --java-options --enable-native-access=ALL-UNNAMED \
    --java-options --sun-misc-unsafe-memory-access=allow \
    --java-options -Djava.awt.headless=true
case $kind in
    deb) set -- "$@" --linux-shortcut --linux-menu-group Office --linux-package-deps "libgtk-3-0, libgl1" ;;
    msi) set -- "$@" --win-menu --win-shortcut --win-dir-chooser ;;
esac
"$jpackage" "$@"
ls -l "$out"
