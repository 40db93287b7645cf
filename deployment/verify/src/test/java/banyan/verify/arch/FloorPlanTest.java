package banyan.verify.arch;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.plugin.PortalPlugin;
import banyan.verify.arch.House.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every plugin has the same rooms. */
class FloorPlanTest {

    private static final Set<String> ROOMS = Set.of("model", "usecase", "store", "page");

    @TestFactory
    Stream<DynamicTest> everyPluginHasTheSameRooms() {
        return House.plugins().stream().map(plugin -> DynamicTest.dynamicTest(plugin.name(), () -> checkRooms(plugin)));
    }

    private static void checkRooms(Module plugin) throws IOException {
        Path base = plugin.java().resolve("banyan").resolve(plugin.name().replace("-", ""));
        String id =
                Character.toUpperCase(plugin.name().charAt(0)) + plugin.name().substring(1);
        assertThat(base.resolve(id + "Plugin.java")).exists();
        assertThat(base.resolve(id + "Permission.java")).exists();
        try (Stream<Path> children = Files.list(base)) {
            List<String> rooms = children.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .toList();
            assertThat(ROOMS).as("rooms of %s", plugin).containsAll(rooms);
            assertThat(rooms).as("rooms of %s", plugin).contains("usecase");
        }
        assertThat(plugin.resources().resolve("messages.properties")).exists();
        assertThat(plugin.resources().resolve("messages_zh_CN.properties")).exists();
        List<Class<?>> mains = House.load(List.of(plugin), PortalPlugin.class::isAssignableFrom);
        assertThat(mains).as("main classes of %s", plugin).hasSize(1);
    }

    @Test
    void everyFolderBelowPluginsIsBuilt() throws IOException {
        String pom = House.read(House.ROOT.resolve("plugins/pom.xml"));
        try (Stream<Path> children = Files.list(House.ROOT.resolve("plugins"))) {
            List<String> folders = children.filter(folder -> Files.isDirectory(folder.resolve("src")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(folders).isNotEmpty().allSatisfy(name -> assertThat(pom).contains("<module>" + name + "<"));
            assertThat(House.plugins()).hasSameSizeAs(folders);
        }
    }
}
