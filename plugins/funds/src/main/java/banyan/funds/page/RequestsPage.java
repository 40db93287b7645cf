package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.funds.model.RequestState;
import banyan.funds.model.Rules;
import banyan.funds.usecase.ApproveRequest;
import banyan.funds.usecase.AskPayment;
import banyan.funds.usecase.EditRequest;
import banyan.funds.usecase.PaymentRequests;
import banyan.funds.usecase.RejectRequest;
import banyan.funds.usecase.RequestId;
import banyan.funds.usecase.RequestView;
import banyan.funds.usecase.WithdrawRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Payment requests: asking, looking at them, deciding. */
public final class RequestsPage implements Page {

    /** A request as the page shows it. */
    public record Row(
            String id,
            int version,
            String purpose,
            String amount,
            String plain,
            String payee,
            String pot,
            String evidence,
            boolean linked,
            String askedBy,
            Instant at,
            String state,
            String icon,
            String kind,
            String eyes,
            boolean waits,
            RequestView.May may) {}

    private final PageContext core;
    private Slice<RequestView> found = new Slice<>(List.of(), Optional.empty());

    public RequestsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(
                new PaymentRequests(Optional.empty(), core.param("after").filter(c -> !c.isEmpty())));
    }

    public List<Row> getRows() {
        return found.items().stream().map(this::row).toList();
    }

    private Row row(RequestView one) {
        String approved = one.approvedBy().stream().map(PersonCard::name).collect(Collectors.joining("、"));
        String eyes = approved.isEmpty()
                ? core.say("funds.request.needs", one.needs())
                : core.say("funds.request.approved", approved, one.approvedBy().size(), one.needs());
        return new Row(
                one.id().toString(),
                one.version(),
                one.purpose(),
                Show.money(one.amount(), core),
                one.amount().plain(),
                one.payee().map(PersonCard::name).orElse(one.payeeName()),
                core.say("funds.pot." + one.pot()),
                one.evidence(),
                one.evidence().startsWith("/g/"),
                one.askedBy().name(),
                one.askedAt(),
                core.say("funds.request." + one.state()),
                icon(one.state()),
                kind(one.state()),
                eyes,
                one.may().approve(),
                one.may());
    }

    private static String icon(RequestState state) {
        return switch (state) {
            case ASKED -> "hourglass";
            case BOOKED -> "circle-check";
            case REJECTED -> "circle-x";
            case WITHDRAWN -> "arrow-back-up";
        };
    }

    private static String kind(RequestState state) {
        return switch (state) {
            case ASKED -> "info";
            case BOOKED -> "ok";
            case REJECTED -> "bad";
            case WITHDRAWN -> "line";
        };
    }

    public Map<String, String> getPots() {
        Map<String, String> pots = new LinkedHashMap<>();
        for (Pot pot : List.of(Pot.ACTIVITY, Pot.DUES, Pot.AWARDS)) {
            pots.put(pot.name().toLowerCase(Locale.ROOT), core.say("funds.pot." + pot));
        }
        return pots;
    }

    public Map<String, String> getPeople() {
        return isMayAsk() ? Show.people(core) : Map.of();
    }

    public boolean isMayAsk() {
        return core.viewer().may("funds.ask");
    }

    public String getTyped() {
        return Show.text(core, "amount");
    }

    public String getHere() {
        return core.at("requests", Map.of());
    }

    public @Nullable String getNext() {
        return found.next()
                .map(cursor -> core.at("requests", Map.of("after", cursor)))
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? getHere() : null;
    }

    private RequestId id() {
        String text = core.need("request");
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.notFound(Rules.MODULE, "request", text.length() > 40 ? text.substring(0, 40) : text);
        }
    }

    public void send() {
        core.run(new AskPayment(
                core.param("pot").flatMap(BooksPage::pot).orElse(Pot.ACTIVITY),
                Show.amount(core, "amount"),
                Show.findPerson(core, "payee"),
                Show.text(core, "payeeName"),
                Show.text(core, "payeeAccount"),
                Show.text(core, "purpose"),
                Show.text(core, "evidence")));
        core.tell("funds.told.asked");
    }

    public void edit() {
        core.run(new EditRequest(
                id(), Show.amount(core, "amount"), Show.text(core, "purpose"), Show.text(core, "evidence")));
        core.tell("funds.told.edited");
    }

    public void approve() {
        core.run(new ApproveRequest(id(), Show.number(core, "version").orElse(0)));
        core.tell("funds.told.approved");
    }

    public void reject() {
        core.run(new RejectRequest(id(), Show.text(core, "reason")));
        core.tell("funds.told.rejected");
    }

    public void withdraw() {
        core.run(new WithdrawRequest(id()));
        core.tell("funds.told.withdrawn");
    }
}
