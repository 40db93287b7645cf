package banyan.runtime.plugin.life;

import banyan.api.page.PageFactory;
import banyan.api.page.PageSpec;
import banyan.runtime.page.PageEntry;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.Route;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A page while its plugin describes it. */
final class PageDraft implements PageSpec {

    private final String name;
    private final PageFactory bean;
    private String path;
    private @Nullable String permission;
    private OptionalInt menuOrder = OptionalInt.empty();
    private @Nullable String icon;
    private boolean acts;

    PageDraft(String name, PageFactory bean) {
        this.name = name;
        this.bean = bean;
        this.path = name;
    }

    @Override
    public PageSpec at(String where) {
        path = where;
        return this;
    }

    @Override
    public PageSpec requires(String key) {
        permission = key;
        return this;
    }

    @Override
    public PageSpec inMenu(int order) {
        menuOrder = OptionalInt.of(order);
        return this;
    }

    @Override
    public PageSpec icon(String iconName) {
        icon = iconName;
        return this;
    }

    @Override
    public PageSpec acts() {
        acts = true;
        return this;
    }

    PageEntry entry(Owner owner) {
        String key = permission;
        if (key == null || key.indexOf('.') < 1) {
            throw new IllegalArgumentException(
                    "The page \"" + name + "\" names no permission: .requires(\"module.verb\")");
        }
        return new PageEntry(
                owner.id(),
                owner.generation(),
                key.substring(0, key.indexOf('.')),
                name,
                Route.of(path),
                true,
                key,
                menuOrder,
                Optional.ofNullable(icon),
                acts,
                bean);
    }
}
