#!/bin/sh
# Shows every tag on one page, in a Payara Micro of its own: src/test/gallery.sh PAYARA_MICRO_JAR [PORT], from this module
# after the classes and the themes were compiled. Then open /gallery.xhtml, /form.xhtml and /door.xhtml, with
# ?mode=dark&contrast=more&lang=en&theme=lake as wanted. Ctrl-C ends it; what it needs lies in target/gallery.
set -eu
micro=$1
port=${2:-8099}
app=target/gallery
rm -rf "$app"
mkdir -p "$app/WEB-INF/classes/banyan/web" "$app/WEB-INF/classes/META-INF/themes" "$app/WEB-INF/lib"
cp -r src/main/webapp/templates src/test/webapp/*.xhtml "$app/"
cp src/test/webapp/WEB-INF/* "$app/WEB-INF/"
cp -r target/classes/banyan/web/shell target/classes/banyan/web/tags "$app/WEB-INF/classes/banyan/web/"
cp -r target/test-classes/banyan/web/gallery "$app/WEB-INF/classes/banyan/web/"
cp -r target/classes/META-INF/. "$app/WEB-INF/classes/META-INF/"
cp -r ../../themes/*/src/main/resources/META-INF/themes/. "$app/WEB-INF/classes/META-INF/themes/"
cp "$HOME"/.m2/repository/org/primefaces/primefaces/*/primefaces-*-jakarta.jar "$app/WEB-INF/lib/"
exec java -jar "$micro" --nocluster --nohazelcast --deploy "$app" --contextroot / --port "$port"
