package banyan.funds.model;

import banyan.api.value.Money;
import banyan.api.value.Unit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The journal in the form of hledger and ledger. Accounts and units are declared, so that {@code hledger check --strict} accepts
 * it; a member is named by a key, as names change.
 */
public final class HledgerJournal {

    private final Set<String> accounts = new TreeSet<>();
    private final Set<String> units = new TreeSet<>();
    private final StringBuilder entries = new StringBuilder();

    public static String account(Heading heading, UUID person) {
        String top =
                switch (heading.type()) {
                    case ASSET -> "assets";
                    case LIABILITY -> "liabilities";
                    case FUND -> "equity";
                    case INCOME -> "income";
                    case EXPENSE -> "expenses";
                };
        String pot = heading.pot()
                .map(one -> ":" + one.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return top + pot + ":" + heading.code() + (person.equals(Leg.NOBODY) ? "" : ":" + person);
    }

    public HledgerJournal entry(LocalDate day, long voucher, EntryKind kind, String memo) {
        // A semicolon begins a comment and a bar a note; neither may come from what people wrote.
        String said = memo.replace(';', ',').replace('|', '/');
        entries.append('\n')
                .append(day)
                .append(" * (")
                .append(voucher)
                .append(") ")
                .append((kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + said).strip())
                .append('\n');
        return this;
    }

    public HledgerJournal posting(Heading heading, UUID person, Unit unit, long minor) {
        String account = account(heading, person);
        accounts.add(account);
        units.add(unit.value());
        entries.append("    ")
                .append(account)
                .append("  ")
                .append(new Money(minor, unit).plain())
                .append(' ')
                .append(unit)
                .append('\n');
        return this;
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        units.forEach(unit -> all.append("commodity ")
                .append(new Money(0, new Unit(unit))
                        .plain()
                        .replace("0.", "1000.")
                        .replaceAll("^0$", "1000."))
                .append(' ')
                .append(unit)
                .append('\n'));
        accounts.forEach(account -> all.append("account ").append(account).append('\n'));
        return all.append(entries).toString();
    }
}
