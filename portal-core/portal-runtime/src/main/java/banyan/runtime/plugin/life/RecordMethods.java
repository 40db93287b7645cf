package banyan.runtime.plugin.life;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/**
 * Takes the last record of a plugin out of the JDK's memory. {@link ObjectMethods} converts two handles of its own to the type
 * of a record's component, and each handle keeps the last type that it was converted to (until JDK 19: strongly): the class
 * loader of a plugin whose record was the last to be compared would stay until another record is compared for the first time.
 */
final class RecordMethods {

    private record Own(CharSequence text) {}

    private RecordMethods() {}

    /** Makes a record of the portal the last one. */
    static void forgetLast() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle text = lookup.findGetter(Own.class, "text", CharSequence.class);
            compile(lookup, "equals", MethodType.methodType(boolean.class, Own.class, Object.class), text);
            compile(lookup, "hashCode", MethodType.methodType(int.class, Own.class), text);
        } catch (Throwable e) {
            throw new IllegalStateException("The methods of a record cannot be compiled", e);
        }
    }

    private static void compile(MethodHandles.Lookup lookup, String method, MethodType type, MethodHandle text)
            throws Throwable {
        ObjectMethods.bootstrap(lookup, method, type, Own.class, "text", text);
    }
}
