package banyan.runtime.feed;

import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.feed.FeedStore.Address;
import banyan.runtime.identity.Doorstep;
import banyan.runtime.identity.Token;
import banyan.runtime.module.ModuleNames;
import banyan.runtime.module.ModulesOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Addresses of feeds as their members make, see and end them. */
@ApplicationScoped
public class FeedDesk {

    @Inject
    Feeds feeds;

    @Inject
    FeedStore addresses;

    @Inject
    ModulesOn switches;

    @Inject
    ModuleNames names;

    @Inject
    Doorstep doorstep;

    @Inject
    Clock clock;

    public List<FeedsHere.One> here(FeedsHere query, Viewer by) {
        List<Address> mine = addresses.of(by.self(), by.groupRef());
        Set<String> on = switches.on(by.groupRef());
        return feeds.all().stream()
                .filter(feed -> isReadable(feed, by, on))
                .sorted(Comparator.comparing(FeedEntry::module).thenComparing(FeedEntry::name))
                .map(feed -> one(feed, mine, by))
                .toList();
    }

    private static boolean isReadable(FeedEntry feed, Viewer by, Set<String> on) {
        return by.may(feed.requires()) && on.contains(feed.module());
    }

    private FeedsHere.One one(FeedEntry feed, List<Address> mine, Viewer by) {
        Optional<Address> address = mine.stream()
                .filter(a -> a.module().equals(feed.module()) && a.name().equals(feed.name()))
                .findFirst();
        String about = feed.owner()
                .words()
                .find(by.locale(), feed.module() + ".feed." + feed.name())
                .orElse(feed.name());
        return new FeedsHere.One(
                feed.module(),
                names.name(feed.module(), by.locale()),
                feed.name(),
                about,
                address.map(Address::id),
                address.map(Address::made),
                address.flatMap(Address::read));
    }

    public MakeFeedAddress.Made make(MakeFeedAddress command, Viewer by) {
        doorstep.refusePersonalTokens();
        FeedEntry feed = feeds.find(command.module(), command.name())
                .filter(found -> isReadable(found, by, switches.on(by.groupRef())))
                .orElseThrow(() -> Refusal.notFound("feeds", "feed", command.module() + "." + command.name()));
        Token secret = Token.fresh(FeedReading.KIND);
        UUID id = addresses.make(by.self(), by.groupRef(), feed.module(), feed.name(), secret.hash(), clock.instant());
        return new MakeFeedAddress.Made(id, doorstep.base() + "/feeds/" + secret.value());
    }

    public Done end(EndFeedAddress command, Viewer by) {
        if (!addresses.end(command.address(), by.self(), by.groupRef())) {
            throw Refusal.notFound("feeds", "address", command.address());
        }
        return Done.DONE;
    }
}
