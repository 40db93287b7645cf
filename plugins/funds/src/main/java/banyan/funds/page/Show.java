package banyan.funds.page;

import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.funds.model.Amount;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Rules;
import banyan.funds.usecase.EntryRow;
import banyan.funds.usecase.PeopleOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Figures, days and people as pages show them, and fields as people fill them in. */
final class Show {

    private Show() {}

    /** {@code ¥1,923.07}; the sign stands before, minus is a minus. */
    static String money(Money amount, PageContext core) {
        return amount.shown(core.viewer().locale());
    }

    /** Without the unit, for columns of figures. */
    static String figure(Money amount) {
        return (amount.isNegative() ? "−" : "") + digits(amount);
    }

    private static String digits(Money amount) {
        BigDecimal number =
                BigDecimal.valueOf(amount.minor(), amount.unit().digits()).abs();
        return String.format(Locale.ROOT, "%,." + amount.unit().digits() + "f", number);
    }

    /** In a column of debits or credits nothing stands where nothing was moved. */
    static String orBlank(Money amount) {
        return amount.isZero() ? "" : figure(amount);
    }

    /** What an entry was, in words: its kind, and what was said about it. */
    static String title(EntryRow entry, PageContext core) {
        String kind = core.say("funds.kind." + entry.kind().name());
        if (entry.kind() == EntryKind.REVERSAL && entry.reverses().isPresent()) {
            kind = core.say(
                    "funds.kind.reverses", Long.toString(entry.reverses().get()));
        }
        return entry.memo().isEmpty() ? kind : core.say("funds.kind.about", kind, entry.memo());
    }

    static String name(Optional<PersonCard> person, PageContext core) {
        return person.map(PersonCard::name).orElseGet(() -> core.say("funds.by.portal"));
    }

    static Map<String, String> people(PageContext core) {
        Map<String, String> options = new LinkedHashMap<>();
        List<PersonCard> all = core.run(new PeopleOf());
        all.forEach(card -> options.put(card.ref().value().toString(), card.name()));
        return options;
    }

    static Amount amount(PageContext core, String field) {
        String typed = core.param(field).orElse("").strip().replace(",", "").replace("，", "");
        try {
            return new Amount(typed);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.rule(Rules.MODULE, "NoAmount", typed);
        }
    }

    static PersonRef person(PageContext core, String field) {
        return findPerson(core, field).orElseThrow(() -> Refusal.rule(Rules.MODULE, "NobodyChosen"));
    }

    static Optional<PersonRef> findPerson(PageContext core, String field) {
        return core.param(field).filter(text -> !text.isEmpty()).flatMap(text -> {
            try {
                return Optional.of(new PersonRef(UUID.fromString(text)));
            } catch (IllegalArgumentException wrong) {
                return Optional.empty();
            }
        });
    }

    static Optional<LocalDate> day(PageContext core, String field) {
        return core.param(field).filter(text -> !text.isEmpty()).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                throw Refusal.rule(Rules.MODULE, "NoDay", text);
            }
        });
    }

    /** A whole number of the address; nothing where it is none. */
    static Optional<Integer> number(PageContext core, String field) {
        return core.param(field).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    static String text(PageContext core, String field) {
        return core.param(field).orElse("");
    }
}
