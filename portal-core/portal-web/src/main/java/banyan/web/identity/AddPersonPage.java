package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.runtime.identity.LoginName;
import banyan.runtime.identity.usecase.AddPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /admin/people/add}: a local account, or a guest until a day. */
public final class AddPersonPage implements Page {

    private final PageContext context;
    private String login = "";
    private String name = "";
    private String email = "";
    private String guestUntil = "";
    private AddPerson.@Nullable Added added;

    AddPersonPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        // A new account begins empty.
    }

    public void add() {
        added = context.run(new AddPerson(
                login(), name, Optional.of(email).filter(e -> !e.isBlank()), endOf(guestUntil, context), Set.of()));
    }

    private LoginName login() {
        try {
            return new LoginName(login);
        } catch (IllegalArgumentException e) {
            throw wrong("login", context.say("people.add.login.form"));
        }
    }

    /** The end of a day in the viewer's zone. */
    static Optional<Instant> endOf(String day, PageContext context) {
        if (day.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(context.viewer().zone())
                    .toInstant());
        } catch (DateTimeParseException e) {
            throw wrong("guestUntil", context.say("people.add.guestUntil.form"));
        }
    }

    private static Refusal wrong(String field, String sentence) {
        Violation violation = new Violation(field, "Type", sentence);
        return new Refusal(Refusal.Kind.INVALID, "core", "Invalid", List.of(1), List.of(violation));
    }

    /** The password to hand over; shown until the page is left. */
    public @Nullable String getPassword() {
        return added == null ? null : added.password();
    }

    public @Nullable String getPerson() {
        return added == null ? null : "/admin/people/" + added.person().value();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getGuestUntil() {
        return guestUntil;
    }

    public void setGuestUntil(String guestUntil) {
        this.guestUntil = guestUntil;
    }
}
