package banyan.runtime.plugin.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class RecordMethodsTest {

    record Part(String text) {}

    record Whole(Part part) {}

    /** Loads the records of this class again, as a plugin has its own. */
    private static final class Plugin extends URLClassLoader {

        Plugin(URL classes) {
            super(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
        }
    }

    @Test
    void theLoaderOfTheLastComparedRecordGoes() throws Exception {
        WeakReference<ClassLoader> loader = comparedInAPlugin();
        RecordMethods.forgetLast();
        System.gc();
        System.gc();
        assertThat(loader.get()).as("the class loader of a closed plugin").isNull();
    }

    private static WeakReference<ClassLoader> comparedInAPlugin() throws ReflectiveOperationException, IOException {
        URL classes =
                RecordMethodsTest.class.getProtectionDomain().getCodeSource().getLocation();
        try (Plugin plugin = new Plugin(classes)) {
            Object one = whole(plugin);
            assertThat(one).isEqualTo(whole(plugin)).hasSameHashCodeAs(whole(plugin));
            return new WeakReference<>(plugin);
        }
    }

    private static Object whole(ClassLoader plugin) throws ReflectiveOperationException {
        Class<?> part = plugin.loadClass(Part.class.getName());
        Class<?> whole = plugin.loadClass(Whole.class.getName());
        var newPart = part.getDeclaredConstructor(String.class);
        var newWhole = whole.getDeclaredConstructor(part);
        newPart.setAccessible(true);
        newWhole.setAccessible(true);
        return newWhole.newInstance(newPart.newInstance("same"));
    }
}
