package banyan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.page.Page;
import banyan.api.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {

    static final class Bean implements Page {
        private boolean marked;

        @Override
        public void load() {}

        public void mark() {
            marked = true;
        }

        public void refuse() {
            throw Refusal.rule("qa", "No");
        }

        public String getTitle() {
            return "";
        }

        public void setTitle(String title) {}

        void hidden() {}

        public static void common() {}
    }

    @Test
    void aVerbIsCalled() {
        Bean bean = new Bean();
        Verbs.call(bean, "mark");
        assertThat(bean.marked).isTrue();
    }

    @Test
    void aRefusalComesThroughAsItIs() {
        assertThatThrownBy(() -> Verbs.call(new Bean(), "refuse"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("No"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"load", "getTitle", "setTitle", "hidden", "common", "wait", "notify", "hashCode", "", "nothing"})
    void allElseIsNoVerb(String name) {
        assertThatThrownBy(() -> Verbs.call(new Bean(), name))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
