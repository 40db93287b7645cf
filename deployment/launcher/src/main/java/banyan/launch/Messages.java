package banyan.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences. Before sign-in nobody's language is known, so both are printed, the terminal's first. */
public final class Messages {

    private static final String BUNDLE = "banyan.launch.messages";

    private Messages() {}

    public static String both(String key, Object... values) {
        boolean chineseFirst = Locale.getDefault().getLanguage().equals("zh");
        String english = in(Locale.ROOT, key, values);
        String chinese = in(Locale.SIMPLIFIED_CHINESE, key, values);
        if (english.equals(chinese)) {
            return english;
        }
        return chineseFirst ? chinese + System.lineSeparator() + english : english + System.lineSeparator() + chinese;
    }

    /** One line in the terminal's language, for progress and tables. */
    public static String one(String key, Object... values) {
        Locale terminal = Locale.getDefault();
        return in(terminal.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT, key, values);
    }

    static String in(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
