package banyan.funds.usecase;

import banyan.api.file.Download;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.value.Money;
import banyan.funds.FundsSettings;
import banyan.funds.model.Batch;
import banyan.funds.model.Csv;
import banyan.funds.model.Pain001;
import banyan.funds.model.PaymentRules.BanksPayMoney;
import banyan.funds.model.PaymentRules.BatchIs;
import banyan.funds.model.PaymentRules.EveryPayeeHasAnAccount;
import banyan.funds.model.PaymentRules.PayerIsNamed;
import banyan.funds.model.Payout;
import banyan.funds.model.Rules;
import banyan.funds.store.Batches;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of a batch: for the bank only once somebody else has released it. */
public final class BankFiles {

    private final Books books;
    private final Batches batches;

    public BankFiles(PluginContext core) {
        this.books = new Books(core);
        this.batches = new Batches(core.data());
    }

    public Download csv(BatchCsv q, Viewer by) {
        Batch batch = batches.get(by.groupRef(), q.batch().value());
        Csv csv = new Csv();
        csv.line(List.of("no", "name", "account", "bic", "amount", "unit", "state"));
        for (Payout payout : batch.payouts()) {
            csv.line(List.of(
                    payout.no(),
                    payout.name(),
                    payout.account(),
                    payout.bic(),
                    new Money(payout.minor(), batch.unit()).plain(),
                    batch.unit(),
                    payout.state()));
        }
        return new Download(
                name(by, batch, "csv"),
                "text/csv; charset=utf-8",
                csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Download pain(BatchPain q, Viewer by) {
        Batch batch = batches.get(by.groupRef(), q.batch().value());
        FundsSettings settings = books.settings(by.groupRef());
        int without = (int) batch.payouts().stream()
                .filter(payout -> payout.account().isEmpty())
                .count();
        Rules.check(
                new BanksPayMoney(batch.unit().isMoney()),
                new BatchIs(batch.state().name(), "RELEASED"),
                new PayerIsNamed(!settings.bankHolder().isBlank()
                        && !settings.bankAccount().isBlank()),
                new EveryPayeeHasAnAccount(without));
        String xml = Pain001.of(
                batch,
                new Pain001.Payer(settings.bankHolder(), settings.bankAccount(), settings.bankBic()),
                by.here().name(),
                batch.drawnAt());
        return new Download(name(by, batch, "xml"), "application/xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Viewer by, Batch batch, String ending) {
        return by.here().handle() + "-payments-" + batch.no() + "." + ending;
    }
}
