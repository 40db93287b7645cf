package banyan.runtime.socket;

import banyan.api.group.GroupRef;
import banyan.api.socket.Socket;
import banyan.runtime.plugin.Gates;
import banyan.runtime.plugin.SwitchedOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who fills which socket. What it hands out is a stand-in of the core: it enters the provider's gate at each call and
 * finds the version that runs then.
 */
@ApplicationScoped
public class Sockets {

    /** A provider as registered. */
    public record Entry(String owner, String module, Class<?> socket, Object provider) {}

    private volatile List<Entry> entries = List.of();

    @Inject
    Gates gates;

    @Inject
    SwitchedOn switches;

    public <S> Socket<S> of(Class<S> socket) {
        if (!socket.isInterface() || !socket.getName().startsWith("banyan.api.")) {
            throw new IllegalArgumentException(socket.getName() + " is not a socket of the portal's interface");
        }
        return group -> entries.stream()
                .filter(entry -> entry.socket().equals(socket) && switches.isOn(group, entry.module()))
                .findFirst()
                .map(entry -> standIn(socket, entry.owner(), entry.module()));
    }

    /** Every provider in this group, by module. */
    public <S> Map<String, S> all(Class<S> socket, GroupRef group) {
        Map<String, S> all = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.socket().equals(socket) && switches.isOn(group, entry.module()))
                .forEach(entry -> all.put(entry.module(), standIn(socket, entry.owner(), entry.module())));
        return all;
    }

    /** Every provider that runs, by module, wherever its module is on. */
    public <S> Map<String, S> everywhere(Class<S> socket) {
        Map<String, S> all = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.socket().equals(socket))
                .forEach(entry -> all.put(entry.module(), standIn(socket, entry.owner(), entry.module())));
        return all;
    }

    private <S> S standIn(Class<S> socket, String owner, String module) {
        return socket.cast(
                Proxy.newProxyInstance(socket.getClassLoader(), new Class<?>[] {socket}, (self, method, values) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofObject(self, method, values, socket);
                    }
                    try (var pass = gates.of(owner).enter()) {
                        return call(provider(socket, owner, module), method, values);
                    }
                }));
    }

    private static Object ofObject(Object self, Method method, Object[] values, Class<?> socket) {
        return switch (method.getName()) {
            case "equals" -> self == values[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "socket " + socket.getSimpleName();
        };
    }

    private Object provider(Class<?> socket, String owner, String module) {
        return entries.stream()
                .filter(entry -> entry.socket().equals(socket)
                        && entry.owner().equals(owner)
                        && entry.module().equals(module))
                .findFirst()
                .map(Entry::provider)
                .orElseThrow(() -> new IllegalStateException(
                        "The module " + module + " no longer fills " + socket.getSimpleName()));
    }

    private static Object call(Object provider, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(provider, values);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    public synchronized void change(List<Entry> add, Predicate<String> removeOwner) {
        List<Entry> now = new ArrayList<>(entries);
        now.removeIf(entry -> removeOwner.test(entry.owner()));
        now.addAll(add);
        entries = List.copyOf(now);
    }
}
