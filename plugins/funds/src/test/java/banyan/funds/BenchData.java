package banyan.funds;

import banyan.api.data.Data;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Check.Finding;
import banyan.funds.usecase.BooksCheck;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The plugin's data on a connection that the test holds. */
final class BenchData implements Data {

    private final Connection held;

    BenchData(Connection held) {
        this.held = held;
    }

    @Override
    public EntityManager em() {
        return (EntityManager) Proxy.newProxyInstance(
                BenchData.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> held);
    }

    @Override
    public <T> T once(Object key, Supplier<T> read) {
        return read.get();
    }

    @Override
    public String schema() {
        return TreasuryTest.BENCH.schema();
    }

    @Override
    public UUID newId() {
        return UUID.randomUUID();
    }

    /** The doctor's check, looking through the held connection. */
    List<Finding> check() {
        PluginContext core = (PluginContext) Proxy.newProxyInstance(
                BenchData.class.getClassLoader(),
                new Class<?>[] {PluginContext.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "data" -> this;
                    case "clock" -> Clock.systemUTC();
                    default -> method.invoke(TreasuryTest.BENCH.core(), args);
                });
        return new BooksCheck(core).run();
    }
}
