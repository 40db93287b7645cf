package banyan.funds.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.FundsSettings;
import banyan.funds.model.Entry;
import banyan.funds.model.Leg;
import banyan.funds.model.Rules;
import banyan.funds.model.Rules.EventDiffers;
import banyan.funds.model.Rules.LeadDoesNotKeepTheBooks;
import banyan.funds.store.Ledger;
import banyan.funds.store.Ledger.Posted;
import banyan.funds.store.Ledger.Stamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The books of a group as the handlers write in them: at the group's date, in its unit, held by one hand at a time. */
final class Books {

    private final Ledger ledger;
    private final Groups groups;
    private final Settings<FundsSettings> settings;
    private final Clock clock;

    Books(PluginContext core) {
        this.ledger = new Ledger(core.data());
        this.groups = core.groups();
        this.settings = core.settings(FundsSettings.class);
        this.clock = core.clock();
    }

    FundsSettings settings(GroupRef group) {
        return settings.in(group);
    }

    Unit unit(GroupRef group) {
        return new Unit(settings(group).unit());
    }

    /** An amount of the settings, which are written in whole pieces of the unit. */
    Money whole(GroupRef group, long pieces) {
        return Money.of(Long.toString(pieces), unit(group));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(GroupRef group) {
        return today(groups.get(group));
    }

    LocalDate today(Group group) {
        return now().atZone(group.zone()).toLocalDate();
    }

    Week week(GroupRef group) {
        return Week.containing(today(group));
    }

    Ledger ledger() {
        return ledger;
    }

    /** What every posting asks the portal is read first: from here on to the commit others wait. */
    void hold(GroupRef group) {
        groups.get(group);
        settings(group);
        ledger.hold(group, now());
    }

    /** Holds the books, for somebody who is allowed to keep them and does not lead the group. */
    Unit keep(Viewer by) {
        Unit unit = unit(by);
        hold(by.groupRef());
        return unit;
    }

    /** In which unit somebody keeps the books who does not lead the group. */
    Unit unit(Viewer by) {
        notTheLead(by);
        return unit(by.groupRef());
    }

    void notTheLead(Viewer by) {
        boolean leads = by.person()
                .map(person -> groups.holders(by.groupRef(), Role.LEAD).contains(person))
                .orElse(false);
        Rules.check(new LeadDoesNotKeepTheBooks(leads));
    }

    /** The receipt of this event when it was booked before; refuses when it was booked with other content. */
    Optional<Posted> booked(GroupRef group, String key, byte[] fingerprint) {
        return ledger.find(group, key).map(found -> {
            Rules.check(new EventDiffers(key, Arrays.equals(found.fingerprint(), fingerprint)));
            return new Posted(found.id(), found.voucher(), found.at(), true);
        });
    }

    Posted post(GroupRef group, Entry entry, Optional<PersonRef> by, byte[] fingerprint) {
        return post(group, entry, by, fingerprint, today(group), Optional.empty());
    }

    Posted post(
            GroupRef group,
            Entry entry,
            Optional<PersonRef> by,
            byte[] fingerprint,
            LocalDate day,
            Optional<UUID> reverses) {
        UUID who = by.map(PersonRef::value).orElse(Leg.NOBODY);
        return ledger.post(group, entry, new Stamp(who, now(), day, fingerprint, reverses));
    }

    Receipt receipt(GroupRef group, Posted posted, Money amount) {
        return new Receipt(posted.voucher(), amount, address(group, posted.voucher()), posted.at());
    }

    /** The page of an entry. */
    String address(GroupRef group, long voucher) {
        return "/g/" + groups.get(group).handle() + "/funds/entries/" + voucher;
    }
}
