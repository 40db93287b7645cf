package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.identity.usecase.ChangeMySettings;
import banyan.runtime.identity.usecase.MySettings;
import banyan.runtime.identity.usecase.MySettings.Account;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /me}: the person's own language, time zone and look. */
public final class MePage implements Page {

    private final PageContext context;
    private @Nullable Account account;

    MePage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        account = context.run(new MySettings());
    }

    public void save() {
        Account before = getAccount();
        context.run(new ChangeMySettings(
                context.param("language").orElse(before.language()),
                context.param("zone").filter(Choices.zones()::containsKey).map(ZoneId::of).orElse(before.zone()),
                context.param("theme").orElse(before.theme()),
                context.param("contrast").orElse(before.contrast())));
        context.tell("me.settings.saved");
    }

    public Account getAccount() {
        return Objects.requireNonNull(account);
    }

    public String getZone() {
        return getAccount().zone().getId();
    }

    public String getEmail() {
        return getAccount().email().orElse("—");
    }

    /** The person's roles in words. */
    public String getRoles() {
        return getAccount().roles().stream()
                .map(role -> context.say("people.role." + role))
                .sorted()
                .collect(Collectors.joining(context.say("people.roles.and")));
    }

    public Map<String, String> getLanguages() {
        return Choices.languages();
    }

    public Map<String, String> getZones() {
        return Choices.zones();
    }

    public Map<String, String> getThemes() {
        return Choices.of(context, "me.theme", List.of("auto", "light", "dark"));
    }

    public Map<String, String> getContrasts() {
        return Choices.of(context, "me.contrast", List.of("normal", "high"));
    }
}
