package banyan.verify.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.verify.arch.House.Module;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may see whom. */
class BoundariesTest {

    /** The words of a filter are shared by the page, the use case and the store. */
    private static final DescribedPredicate<JavaClass> ENUMS =
            DescribedPredicate.describe("are enums", JavaClass::isEnum);

    static JavaClasses in(List<Module> modules) {
        JavaClasses found = new ClassFileImporter()
                .importPaths(modules.stream().map(Module::classes).toList());
        assertThat(found).as("classes of %s", modules).isNotEmpty();
        return found;
    }

    private static JavaClasses in(Module module) {
        return in(List.of(module));
    }

    @Test
    void theApiIsPlainJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "banyan.api..", "java..", "jakarta.validation..", "jakarta.persistence", "org.jspecify..")
                .check(in(House.core("portal-api")));
    }

    @Test
    void theRuntimeSeesNeitherPagesNorPluginsNorTheLauncher() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(outside("banyan.web..", "banyan.launch..", "banyan.testkit.."))
                .check(in(House.core("portal-runtime")));
    }

    @Test
    void thePagesSeeNeitherPluginsNorTheLauncherNorTheDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(outside("banyan.launch..", "banyan.testkit..", "jakarta.persistence.."))
                .check(in(House.core("portal-web")));
    }

    @Test
    void theLauncherKnowsOnlyItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(outside("banyan.api..", "banyan.runtime..", "banyan.web.."))
                .check(in(House.launcher()));
    }

    private static String[] outside(String... more) {
        Stream<String> plugins = House.plugins().stream().map(plugin -> packageOf(plugin) + "..");
        return Stream.concat(Stream.of(more), plugins).toArray(String[]::new);
    }

    private static String packageOf(Module plugin) {
        return "banyan." + plugin.name().replace("-", "");
    }

    @TestFactory
    Stream<DynamicTest> aPluginSeesTheApiAndItself() {
        return House.plugins().stream()
                .map(plugin -> DynamicTest.dynamicTest(plugin.name(), () -> {
                    JavaClasses its = in(plugin);
                    classes()
                            .should()
                            .resideInAPackage(packageOf(plugin) + "..")
                            .check(its);
                    noClasses()
                            .should()
                            .dependOnClassesThat(
                                    new DescribedPredicate<JavaClass>("belong to the core or to another plugin") {
                                        @Override
                                        public boolean test(JavaClass type) {
                                            String name = type.getPackageName();
                                            return name.startsWith("banyan.")
                                                    && !name.startsWith("banyan.api")
                                                    && !(name + ".").startsWith(packageOf(plugin) + ".");
                                        }
                                    })
                            .check(its);
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta.inject..", "jakarta.enterprise..", "jakarta.ejb..", "jakarta.ws.rs..")
                            .because("CDI and Jersey hold the class loader of a plugin")
                            .check(its);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theModelOfAPluginSeesNeitherStoreNorPage() {
        return House.plugins().stream()
                .map(plugin -> DynamicTest.dynamicTest(plugin.name(), () -> {
                    JavaClasses its = in(plugin);
                    String base = packageOf(plugin);
                    noClasses()
                            .that()
                            .resideInAPackage(base + ".model..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(base + ".store..", base + ".page..", base + ".usecase..")
                            .check(its);
                    noClasses()
                            .that()
                            .resideInAPackage(base + ".page..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(base + ".store..", "jakarta.persistence..")
                                    .and(not(ENUMS)))
                            .because("a page runs use cases")
                            .check(its);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPluginKeepsNothingStaticAndStartsNoThread() {
        return House.plugins().stream()
                .map(plugin -> DynamicTest.dynamicTest(plugin.name(), () -> {
                    JavaClasses its = in(plugin);
                    fields().that()
                            .areStatic()
                            .and()
                            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                            .should(beConstant())
                            .allowEmptyShould(true)
                            .check(its);
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .haveNameMatching("java\\.lang\\.Thread|java\\.lang\\.ThreadLocal|java\\.util\\.Timer|"
                                    + "java\\.util\\.concurrent\\.(Executors|ForkJoinPool|CompletableFuture)")
                            .check(its);
                }));
    }

    private static ArchCondition<JavaField> beConstant() {
        Set<String> mutable =
                Set.of("java.util.HashMap", "java.util.ArrayList", "java.util.HashSet", "java.util.TreeMap");
        return new ArchCondition<>("be final and of an immutable kind") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                String name = type.getName();
                boolean changes = name.startsWith("java.util.concurrent")
                        || mutable.contains(name)
                        || (type.isArray() && !field.getName().startsWith("$"));
                boolean good =
                        field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL) && !changes;
                // static weaving of entities adds fields of its own
                if (!good && !field.getName().startsWith("_persistence_")) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                }
            }
        };
    }

    @Test
    void nobodyPrintsToTheConsole() {
        List<Module> talkers = House.shipped().stream()
                .filter(module -> !module.name().equals("launcher"))
                .toList();
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(in(talkers));
    }

    @Test
    void timeComesFromTheClockThatIsHandedIn() {
        List<Module> all = House.shipped().stream()
                .filter(module -> !module.name().equals("launcher"))
                .toList();
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now"))
                        .and(target(owner(nameMatching("java\\.time\\..*"))))
                        .and(new DescribedPredicate<>("without a clock") {
                            @Override
                            public boolean test(com.tngtech.archunit.core.domain.JavaCall<?> call) {
                                return call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                            }
                        }))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(in(all));
    }

    @Test
    void moneyIsNeverAFloatingNumber() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("..model..", "banyan.api..")
                .should()
                .haveRawType("double")
                .orShould()
                .haveRawType("float")
                .orShould()
                .haveRawType(Double.class)
                .check(in(House.shipped()));
    }
}
