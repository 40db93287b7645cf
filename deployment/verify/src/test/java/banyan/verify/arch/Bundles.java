package banyan.verify.arch;

import banyan.verify.arch.House.Module;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The sentences of an owner, in both languages. */
record Bundles(List<Bundle> all) {

    record Bundle(Path english, Properties en, Properties zh) {
        static Bundle of(Path english) {
            Path chinese = english.resolveSibling(
                    english.getFileName().toString().replace(".properties", "_zh_CN.properties"));
            return new Bundle(english, load(english), load(chinese));
        }

        private static Properties load(Path file) {
            Properties values = new Properties();
            try {
                values.load(new StringReader(House.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return values;
        }

        @Override
        public String toString() {
            return House.name(english);
        }
    }

    static Bundles ofCore() {
        return new Bundles(bundles(Stream.of(House.core("portal-runtime"), House.core("portal-web"))));
    }

    static Bundles of(Module plugin) {
        return new Bundles(bundles(Stream.of(plugin)));
    }

    static Bundles everyOne() {
        return new Bundles(
                bundles(House.shipped().stream().filter(m -> !m.name().equals("launcher"))));
    }

    /** A page of a plugin sees the plugin's bundle, then the core's. */
    static Bundles seenBy(Path page) {
        List<Bundle> seen = new ArrayList<>(ofCore().all());
        House.plugins().stream()
                .filter(plugin -> page.startsWith(plugin.folder()))
                .forEach(plugin -> seen.addAll(of(plugin).all()));
        return new Bundles(seen);
    }

    boolean has(String key) {
        return all.stream()
                .anyMatch(bundle -> bundle.en().containsKey(key) && bundle.zh().containsKey(key));
    }

    private static List<Bundle> bundles(Stream<Module> modules) {
        return modules.flatMap(module -> Stream.concat(
                        House.files(module.resources().resolve("messages"), ".properties").stream(),
                        House.files(module.resources(), Bundles::isMessages).stream()
                                .filter(file -> file.getParent().equals(module.resources()))))
                .filter(file -> !file.getFileName().toString().contains("_zh_CN"))
                .map(Bundle::of)
                .toList();
    }

    private static boolean isMessages(Path file) {
        return file.getFileName().toString().matches("messages(_zh_CN)?\\.properties");
    }
}
