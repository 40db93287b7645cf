package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.funds.model.Batch;
import banyan.funds.model.Payout;
import banyan.funds.usecase.BatchNo;
import banyan.funds.usecase.BatchView;
import banyan.funds.usecase.BatchesOf;
import banyan.funds.usecase.BounceItem;
import banyan.funds.usecase.CancelBatch;
import banyan.funds.usecase.ConfirmBatch;
import banyan.funds.usecase.DrawBatch;
import banyan.funds.usecase.ReleaseBatch;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Payout batches: drawn up by one, released by another, confirmed or sent back. */
public final class PayoutsPage implements Page {

    /** A batch as the page shows it. */
    public record Shown(
            int no,
            String title,
            String total,
            String drawnBy,
            Instant at,
            String releasedBy,
            String state,
            String kind,
            boolean mayRelease,
            boolean mayCancel,
            boolean mayConfirm,
            String missing,
            String csv,
            String pain,
            List<Item> items) {}

    /** One payment. */
    public record Item(
            int no, String name, String account, String amount, String state, String reason, boolean mayBounce) {}

    private final PageContext core;
    private List<BatchView> batches = List.of();

    public PayoutsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        batches = core.run(new BatchesOf());
    }

    public List<Shown> getBatches() {
        return batches.stream().map(this::shown).toList();
    }

    private Shown shown(BatchView batch) {
        boolean keeps = core.viewer().may("funds.keep");
        boolean mine = core.viewer().is(batch.drawnBy().ref());
        boolean drawn = batch.state() == Batch.State.DRAWN;
        boolean underWay = batch.items().stream().anyMatch(item -> item.state() == Payout.State.SENT);
        String files = "/api/v1/groups/" + core.viewer().here().handle() + "/funds/batches/" + batch.no();
        return new Shown(
                batch.no(),
                core.say("funds.batch.title", Integer.toString(batch.no())),
                Show.money(batch.total(), core),
                batch.drawnBy().name(),
                batch.drawnAt(),
                batch.releasedBy().map(PersonCard::name).orElse(""),
                core.say("funds.batch." + batch.state()),
                drawn ? "info" : batch.state() == Batch.State.RELEASED ? "ok" : "line",
                drawn && !mine,
                drawn && keeps,
                underWay && keeps,
                drawn && batch.withoutAccount() > 0 ? core.say("funds.batch.missing", batch.withoutAccount()) : "",
                files + "/payments.csv",
                files + "/pain.001.xml",
                batch.items().stream().map(item -> item(item, keeps)).toList());
    }

    private Item item(BatchView.Item item, boolean keeps) {
        return new Item(
                item.no(),
                item.name(),
                item.account(),
                Show.figure(item.amount()),
                core.say("funds.payout." + item.state()),
                item.reason(),
                keeps && item.state() == Payout.State.SENT);
    }

    public boolean isKeeps() {
        return core.viewer().may("funds.keep");
    }

    public String getHere() {
        return core.at("payouts", Map.of());
    }

    private BatchNo no() {
        return new BatchNo(Show.number(core, "batch").filter(no -> no > 0).orElse(1));
    }

    public void draw() {
        BatchNo drawn = core.run(new DrawBatch(Show.day(core, "due")));
        core.tell("funds.told.drawn", drawn.toString());
    }

    public void release() {
        core.run(new ReleaseBatch(no()));
        core.tell("funds.told.released");
    }

    public void cancel() {
        core.run(new CancelBatch(no()));
        core.tell("funds.told.cancelled");
    }

    public void confirm() {
        core.run(new ConfirmBatch(no()));
        core.tell("funds.told.confirmed");
    }

    public void bounce() {
        core.run(new BounceItem(no(), Show.number(core, "item").orElse(0), Show.text(core, "reason")));
        core.tell("funds.told.bounced");
    }
}
