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
rm -rf "$out/linkwright"
main=$(cd "$dist/lib" && ls linkwright-*.jar)
version=$(echo "$main" | sed 's/linkwright-\(.*\)\.jar/\1/')
"$jpackage" --type app-image --name linkwright --app-version "$version" --vendor Linkwright \
    --description "Link analysis from the records as they came" \
    --input "$dist/lib" --main-jar "$main" --main-class org.linkwright.Main --dest "$out" \
    --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml.crypto,jdk.charsets,jdk.unsupported,jdk.zipfs \
    --java-options --enable-native-access=ALL-UNNAMED \
    --java-options --sun-misc-unsafe-memory-access=allow \
    --java-options -Djava.awt.headless=true

# The window opens sooner where the virtual machine finds the classes it needs loaded and linked already (JEP 483, 514): the
# program is started once to see which these are. Tried on Linux; elsewhere the image works without.
speed_up_start() {
    settings=$out/linkwright/lib/app/linkwright.cfg
    cache='$APPDIR/linkwright.aot'
    seen=$out/linkwright.aotconf
    cp "$settings" "$settings.plain"
    printf 'java-options=%s\n' "-XX:AOTMode=record" "-XX:AOTConfiguration=$seen" >> "$settings"
    run=
    if [ -z "${DISPLAY:-}" ]; then
        run="xvfb-run -a"
    fi
    XDG_CONFIG_HOME=$out/start $run timeout -s TERM 15 "$out/linkwright/bin/linkwright" >/dev/null 2>&1 || true
    cp "$settings.plain" "$settings"
    printf 'java-options=%s\n' "-XX:AOTMode=create" "-XX:AOTConfiguration=$seen" "-XX:AOTCache=$cache" >> "$settings"
    timeout 120 "$out/linkwright/bin/linkwright" >/dev/null 2>&1 || true
    mv "$settings.plain" "$settings"
    rm -rf "$seen" "$out/start"
    if [ -f "$out/linkwright/lib/app/linkwright.aot" ]; then
        printf 'java-options=%s\n' "-XX:AOTCache=$cache" >> "$settings"
    else
        echo "No cache of classes was made: the image starts as slowly as without." >&2
    fi
}
if [ "$(uname)" = Linux ]; then
    speed_up_start
fi

case $kind in
    app-image) ;;
    deb) set -- --linux-shortcut --linux-menu-group Office --linux-package-deps "libgtk-3-0, libgl1" ;;
    msi) set -- --win-menu --win-shortcut --win-dir-chooser ;;
    *) set -- ;;
esac
if [ "$kind" != app-image ]; then
    "$jpackage" --type "$kind" --app-image "$out/linkwright" --name linkwright --app-version "$version" --vendor Linkwright \
        --description "Link analysis from the records as they came" --dest "$out" "$@"
    rm -rf "$out/linkwright"
fi
ls -l "$out"
