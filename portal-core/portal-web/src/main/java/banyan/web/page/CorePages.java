package banyan.web.page;

import banyan.api.page.PageFactory;
import banyan.api.usecase.Requires;
import banyan.runtime.page.PageEntry;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the pages of the core. */
final class CorePages implements PageContributions {

    private final List<Spec> specs = new ArrayList<>();

    @Override
    public CorePageSpec page(String name, PageFactory bean) {
        Spec spec = new Spec(name, bean);
        specs.add(spec);
        return spec;
    }

    List<PageEntry> entries() {
        return specs.stream().map(Spec::entry).toList();
    }

    private static final class Spec implements CorePageSpec {
        private final String name;
        private final PageFactory bean;
        private String path = "";
        private String permission = Requires.SIGNED_IN;
        private boolean inGroup;
        private boolean acts;
        private OptionalInt order = OptionalInt.empty();
        private Optional<String> icon = Optional.empty();

        private Spec(String name, PageFactory bean) {
            this.name = name;
            this.bean = bean;
        }

        private PageEntry entry() {
            return new PageEntry(
                    Owner.CORE,
                    0,
                    permission.substring(0, permission.indexOf('.')),
                    name,
                    Route.of(path),
                    inGroup,
                    permission,
                    order,
                    icon,
                    acts,
                    bean);
        }

        @Override
        public CorePageSpec inGroup() {
            inGroup = true;
            return this;
        }

        @Override
        public CorePageSpec at(String path) {
            this.path = path;
            return this;
        }

        @Override
        public CorePageSpec requires(String permission) {
            this.permission = permission;
            return this;
        }

        @Override
        public CorePageSpec inMenu(int order) {
            this.order = OptionalInt.of(order);
            return this;
        }

        @Override
        public CorePageSpec icon(String name) {
            icon = Optional.of(name);
            return this;
        }

        @Override
        public CorePageSpec acts() {
            acts = true;
            return this;
        }
    }
}
