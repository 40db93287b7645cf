package banyan.launch;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the console to the commands that speak to a person. */
final class CommandFactory implements IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Constructor<K> withConsole;
        try {
            withConsole = type.getConstructor(Console.class);
        } catch (NoSuchMethodException plain) {
            return CommandLine.defaultFactory().create(type);
        }
        return withConsole.newInstance(console);
    }
}
