package banyan.runtime.plugin;

import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one gate for each plugin that ever ran on this node. */
@ApplicationScoped
public class GateKeeper implements Gates {

    private final Map<String, PluginGate> gates = new ConcurrentHashMap<>();

    @Override
    public Gate of(String owner) {
        return owner.equals(Owner.CORE) ? Gate.OPEN : gate(owner);
    }

    /** The gate as the host moves it. */
    public PluginGate gate(String plugin) {
        return gates.computeIfAbsent(plugin, PluginGate::new);
    }
}
