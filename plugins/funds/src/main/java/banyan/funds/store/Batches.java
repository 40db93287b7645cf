package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Unit;
import banyan.funds.model.Batch;
import banyan.funds.model.Payout;
import banyan.funds.model.Rules;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps payout batches and where members are paid to. */
public final class Batches {

    /** Where the group pays a member's money to. */
    public record Account(String holder, String account, String bic) {}

    /** What is owed to somebody outside by a booked request that no batch carries. */
    public record Outside(UUID request, String name, String account, long minor) {}

    private final Data data;
    private final Sql sql;

    public Batches(Data data) {
        this.data = data;
        this.sql = new Sql(data);
    }

    public Optional<Account> account(PersonRef person) {
        return Optional.ofNullable(accounts(List.of(person.value())).get(person.value()));
    }

    public Map<UUID, Account> accounts(List<UUID> people) {
        Map<UUID, Account> found = new HashMap<>();
        sql.list(
                        "select person, holder, account, bic from $.payout_account where person = any(?)",
                        row -> Map.entry(
                                row.id("person"),
                                new Account(row.text("holder"), row.text("account"), row.text("bic"))),
                        (Object) people.toArray(UUID[]::new))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    public void keep(PersonRef person, Account account) {
        sql.update("delete from $.payout_account where person = ?", person.value());
        if (!account.account().isEmpty()) {
            sql.update(
                    "insert into $.payout_account (person, holder, account, bic) values (?, ?, ?, ?)",
                    person.value(),
                    account.holder(),
                    account.account(),
                    account.bic());
        }
    }

    public void forget(PersonRef person) {
        sql.update("delete from $.payout_account where person = ?", person.value());
    }

    /** What batches that are not released carry for members: it is owed still, and not to be drawn twice. */
    public Map<UUID, Long> drawn(GroupRef group) {
        Map<UUID, Long> found = new HashMap<>();
        sql.list(
                        "select i.payee, sum(i.amount)::bigint as amount from $.batch_item i join $.batch b on b.id ="
                                + " i.batch_id where b.group_id = ? and i.state = 'DRAWN' group by i.payee",
                        row -> Map.entry(row.id("payee"), row.number("amount")),
                        group.value())
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    public List<Outside> outside(GroupRef group, Unit unit) {
        return sql.list(
                "select r.id, r.payee_name, r.payee_account, r.amount from $.request r where r.group_id = ? and r.unit"
                        + " = ? and r.state = 'BOOKED' and r.payee = '00000000-0000-0000-0000-000000000000' and not exists"
                        + " (select 1 from $.batch_item i where i.request_id = r.id and i.state not in ('BOUNCED',"
                        + " 'CANCELLED')) order by r.asked_at, r.id",
                row -> new Outside(
                        row.id("id"), row.text("payee_name"), row.text("payee_account"), row.number("amount")),
                group.value(),
                unit.value());
    }

    public Batch draw(GroupRef group, Unit unit, PersonRef by, Instant at, LocalDate due) {
        UUID id = data.newId();
        int no = (int) sql.number("select coalesce(max(no), 0) + 1 from $.batch where group_id = ?", group.value());
        sql.update(
                "insert into $.batch (id, group_id, unit, no, state, drawn_by, drawn_at, due)"
                        + " values (?, ?, ?, ?, 'DRAWN', ?, ?, ?)",
                id,
                group.value(),
                unit.value(),
                no,
                by.value(),
                at,
                due);
        return new Batch(id, no, unit, Batch.State.DRAWN, by.value(), at, Optional.empty(), due, List.of());
    }

    public void add(Batch batch, Payout payout, Optional<UUID> request) {
        sql.update(
                "insert into $.batch_item (batch_id, no, payee, request_id, name, account, bic, amount, state)"
                        + " values (?, ?, ?, ?::uuid, ?, ?, ?, ?, 'DRAWN')",
                batch.id(),
                payout.no(),
                payout.payee(),
                request.map(UUID::toString).orElse(null),
                payout.name(),
                payout.account(),
                payout.bic(),
                payout.minor());
    }

    public Batch get(GroupRef group, int no) {
        return sql.one(
                        "select id, no, unit, state, drawn_by, drawn_at, released_by, due from $.batch where group_id"
                                + " = ? and no = ?",
                        row -> batch(row, items(row.id("id"))),
                        group.value(),
                        no)
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "batch", no));
    }

    /** The newest, without their payments but with totals counted by the database. */
    public List<Batch> newest(GroupRef group, int most) {
        return sql.list(
                "select id, no, unit, state, drawn_by, drawn_at, released_by, due from $.batch where group_id = ?"
                        + " order by no desc limit ?",
                row -> batch(row, items(row.id("id"))),
                group.value(),
                most);
    }

    private static Batch batch(Sql.Row row, List<Payout> payouts) throws SQLException {
        return new Batch(
                row.id("id"),
                row.small("no"),
                new Unit(row.text("unit")),
                Batch.State.valueOf(row.text("state")),
                row.id("drawn_by"),
                row.at("drawn_at"),
                row.findId("released_by"),
                row.day("due"),
                payouts);
    }

    private List<Payout> items(UUID batch) {
        return sql.list(
                "select no, payee, name, account, bic, amount, state, reason from $.batch_item where batch_id = ?"
                        + " order by no",
                row -> new Payout(
                        row.small("no"),
                        row.id("payee"),
                        row.text("name"),
                        row.text("account"),
                        row.text("bic"),
                        row.number("amount"),
                        Payout.State.valueOf(row.text("state")),
                        row.text("reason")),
                batch);
    }

    public void release(Batch batch, PersonRef by, Instant at) {
        sql.update(
                "update $.batch set state = 'RELEASED', released_by = ?, released_at = ? where id = ?",
                by.value(),
                at,
                batch.id());
        move(batch, Payout.State.DRAWN, Payout.State.SENT);
    }

    public void cancel(Batch batch) {
        sql.update("update $.batch set state = 'CANCELLED' where id = ?", batch.id());
        move(batch, Payout.State.DRAWN, Payout.State.CANCELLED);
    }

    public void move(Batch batch, Payout.State from, Payout.State to) {
        sql.update("update $.batch_item set state = ? where batch_id = ? and state = ?", to, batch.id(), from);
    }

    public void bounce(Batch batch, int no, String reason) {
        sql.update(
                "update $.batch_item set state = 'BOUNCED', reason = ? where batch_id = ? and no = ?",
                reason,
                batch.id(),
                no);
    }
}
