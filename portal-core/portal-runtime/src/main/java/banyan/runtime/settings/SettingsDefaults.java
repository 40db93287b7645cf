package banyan.runtime.settings;

import java.util.Map;

/** A settings record as it is before anybody chose anything; for tests of plugins. */
public final class SettingsDefaults {

    private SettingsDefaults() {}

    public static <S extends Record> S of(Class<S> settings) {
        return SettingsShape.of(settings).make(Map.of());
    }
}
