package banyan.verify.arch;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Rule;
import banyan.verify.arch.Bundles.Bundle;
import banyan.verify.arch.House.Module;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence stands in both languages, and every code has its sentence. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern REFUSAL = Pattern.compile(
            "Refusal\\s*\\.(?:rule|conflict|notAllowed)\\(\\s*\"([a-z-]+)\",\\s*\"([A-Za-z.-]*[A-Za-z])\"");
    private static final Pattern NOT_FOUND =
            Pattern.compile("Refusal\\s*\\.notFound\\(\\s*\"([a-z-]+)\",\\s*\"([A-Za-z.-]*[A-Za-z])\"");

    private static List<Bundle> bundles() {
        List<Bundle> all = Bundles.everyOne().all();
        assertThat(all).hasSizeGreaterThan(2);
        return all;
    }

    @Test
    void everyKeyStandsInBothLanguages() {
        assertThat(bundles()).allSatisfy(bundle -> assertThat(bundle.zh().keySet())
                .as(bundle.toString())
                .containsExactlyInAnyOrderElementsOf(bundle.en().keySet()));
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        List<String> different = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            for (String key : bundle.en().stringPropertyNames()) {
                String english = bundle.en().getProperty(key);
                String chinese = bundle.zh().getProperty(key, "");
                new MessageFormat(english);
                new MessageFormat(chinese);
                if (!places(english).equals(places(chinese))) {
                    different.add(bundle + ": " + key);
                }
            }
        }
        assertThat(different).as("sentences whose values differ").isEmpty();
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** In MessageFormat a lone apostrophe swallows the values after it. */
    @Test
    void apostrophesAreDoubled() {
        List<String> lonely = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            for (String key : bundle.en().stringPropertyNames()) {
                String text = bundle.en().getProperty(key);
                if (text.replace("''", "").contains("'") && PLACE.matcher(text).find()) {
                    lonely.add(bundle + ": " + key + " = " + text);
                }
            }
        }
        assertThat(lonely).as("sentences with a value and a lone apostrophe").isEmpty();
    }

    @Test
    void chineseSentencesAreChinese() {
        List<String> foreign = new ArrayList<>();
        Pattern han = Pattern.compile("\\p{IsHan}");
        for (Bundle bundle : bundles()) {
            long chinese = bundle.zh().values().stream()
                    .filter(text -> han.matcher((String) text).find())
                    .count();
            if (chinese < bundle.zh().size() * 0.8) {
                foreign.add(bundle.toString());
            }
        }
        assertThat(foreign).as("Chinese bundles that are not Chinese").isEmpty();
    }

    @Test
    void everyRefusalHasItsSentence() {
        Set<String> missing = new TreeSet<>();
        Bundles all = Bundles.everyOne();
        for (Module module : House.shipped()) {
            for (var file : House.files(module.java(), ".java")) {
                String text = House.read(file);
                REFUSAL.matcher(text)
                        .results()
                        .map(r -> r.group(1) + ".refusal." + r.group(2))
                        .forEach(key -> {
                            if (!all.has(key)) {
                                missing.add(key);
                            }
                        });
                NOT_FOUND
                        .matcher(text)
                        .results()
                        .map(r -> r.group(1) + ".refusal.NotFound." + r.group(2))
                        .forEach(key -> {
                            if (!all.has(key)) {
                                missing.add(key);
                            }
                        });
            }
        }
        assertThat(missing).as("refusals without a sentence").isEmpty();
    }

    @Test
    void everyRuleHasItsSentence() {
        List<Class<?>> rules =
                House.load(House.shipped(), type -> Rule.class.isAssignableFrom(type) && !type.isInterface());
        Bundles all = Bundles.everyOne();
        assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(all.all().stream()
                        .flatMap(bundle -> bundle.en().stringPropertyNames().stream())
                        .anyMatch(key -> key.endsWith(".refusal." + rule.getSimpleName())))
                .as("%s has a sentence", rule)
                .isTrue());
    }

    @Test
    void everyPermissionHasItsSentence() {
        Set<String> missing = new TreeSet<>();
        Bundles all = Bundles.everyOne();
        List<Class<?>> enums =
                House.load(House.shipped(), type -> Permission.class.isAssignableFrom(type) && type.isEnum());
        assertThat(enums).isNotEmpty();
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                String key = ((Permission) constant).key();
                String sentence = key.replaceFirst("\\.", ".permission.");
                if (!all.has(sentence)) {
                    missing.add(sentence);
                }
            }
        }
        assertThat(missing).as("permissions without a sentence").isEmpty();
    }
}
