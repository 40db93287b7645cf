package banyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    private record Row(String title, int answers) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void aPageReadsTheComponentsOfARecord() {
        assertThat(resolver.getValue(context, new Row("缩水率", 7), "answers")).isEqualTo(7);
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getType(context, new Row("缩水率", 7), "title")).isEqualTo(String.class);
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new GroupCard("a", "a", "/", "seed", 1, null), "glyph"))
                .isNull();
        assertThat(resolver.getValue(context, "no record", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordCannotBeWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("a", 1), "title", "b"))
                .isInstanceOf(PropertyNotWritableException.class)
                .hasMessageContaining("Bind the field to the page bean");
        assertThat(resolver.isReadOnly(context, new Row("a", 1), "title")).isTrue();
    }
}
