package banyan.runtime.feed;

import banyan.api.file.Download;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import banyan.runtime.data.Transactions;
import banyan.runtime.identity.Authentication;
import banyan.runtime.identity.Token;
import banyan.runtime.plugin.Gate;
import banyan.runtime.plugin.Gates;
import banyan.runtime.usecase.Visitor;
import banyan.runtime.usecase.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a feed for whoever holds its address, with the rights of its member at this moment. Neither a log nor a sentence ever
 * names the secret.
 */
@ApplicationScoped
public class FeedReading {

    static final String KIND = "bf_";
    private static final int LENGTH = 46;
    private static final Logger LOG = LoggerFactory.getLogger(FeedReading.class);

    @Inject
    Feeds feeds;

    @Inject
    FeedStore addresses;

    @Inject
    FeedLimits limits;

    @Inject
    Authentication authentication;

    @Inject
    Visitors visitors;

    @Inject
    Gates gates;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /**
     * @param from the address of the program, for slowing down those who guess
     * @throws Refusal not-found for everything that is not there (any more), too-often, or unavailable
     */
    public Download read(String secret, String from) {
        FeedStore.Key key = key(secret, from);
        limits.mayRead(key.id());
        FeedEntry before = entry(key);
        try (Gate.Pass pass = gates.of(before.owner().id()).enter()) {
            FeedEntry feed = entry(key); // the plugin may have changed while we waited
            Viewer member = member(key, feed);
            return transactions.in(() -> {
                if (key.seenLongAgo()) {
                    addresses.seen(key.id(), clock.instant());
                }
                return feed.feed().read(member);
            });
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The feed {}.{} of the group {} could not be read", key.module(), key.name(), key.group(), e);
            throw new Refusal(Kind.UNAVAILABLE, "feeds", "FeedFailed", List.of(), List.of());
        }
    }

    private FeedStore.Key key(String secret, String from) {
        boolean plausible = secret.length() == LENGTH && secret.startsWith(KIND);
        limits.mayTry(from);
        Optional<FeedStore.Key> key = plausible
                ? transactions.in(() -> addresses.find(Token.sha256(secret), clock.instant()))
                : Optional.empty();
        if (key.isEmpty()) {
            limits.missed(from);
        }
        return key.orElseThrow(FeedReading::gone);
    }

    private FeedEntry entry(FeedStore.Key key) {
        return feeds.find(key.module(), key.name()).orElseThrow(FeedReading::gone);
    }

    private Viewer member(FeedStore.Key key, FeedEntry feed) {
        Visitor visitor = visitors.inGroup(authentication.callerOf(key.person(), Viewer.Via.REST), key.group());
        boolean open = visitor.modulesOn().contains(feed.module())
                && visitor.viewer().may(feed.requires())
                && visitor.viewer().may(FeedPermission.USE.key());
        if (!open) {
            throw gone();
        }
        return visitor.viewer();
    }

    /** One answer for all that is not there: a secret that was never given, one that was ended, rights that are lost. */
    private static Refusal gone() {
        return Refusal.notFound("feeds", "feed", "");
    }
}
