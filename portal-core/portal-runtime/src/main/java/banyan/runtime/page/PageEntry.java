package banyan.runtime.page;

import banyan.api.page.PageFactory;
import banyan.runtime.usecase.Route;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A page as registered.
 *
 * @param owner {@code core} or the plugin's id
 * @param generation of the plugin, as in {@link banyan.runtime.usecase.Owner}
 * @param module before the dot of its permission
 * @param view where its XHTML lies: a resource of the owner, {@code pages/<name>.xhtml}
 * @param inGroup below {@code /g/{group}/}, else below {@code /}
 */
public record PageEntry(
        String owner,
        long generation,
        String module,
        String name,
        Route route,
        boolean inGroup,
        String permission,
        OptionalInt menuOrder,
        Optional<String> icon,
        boolean acts,
        PageFactory bean) {}
