package banyan.web.identity;

import banyan.runtime.identity.usecase.ChangeMySettings;
import banyan.runtime.identity.usecase.MySettings;
import banyan.web.page.Addresses;
import banyan.web.page.Callers;
import banyan.web.security.Https;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code POST /preferences}: language and look, from the menu of every page; for visitors in cookies. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    transient Calls calls;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> lang = one(request, "lang", List.of("en", "zh-CN"));
        Optional<String> mode = one(request, "mode", List.of("auto", "light", "dark"));
        Optional<String> contrast =
                one(request, "contrast", List.of("normal", "more")).map(value -> value.equals("more") ? "high" : value);
        lang.ifPresent(value -> keep(request, response, "banyan-lang", value));
        mode.ifPresent(value -> keep(request, response, "banyan-theme", value));
        contrast.ifPresent(value -> keep(request, response, "banyan-contrast", value));
        if (Callers.of(request).person().isPresent()) {
            MySettings.Account mine = calls.run(new MySettings(), request);
            calls.run(
                    new ChangeMySettings(
                            lang.orElse(mine.language()),
                            mine.zone(),
                            mode.orElse(mine.theme()),
                            contrast.orElse(mine.contrast())),
                    request);
        }
        String back = request.getParameter("back");
        Redirects.to(response, back != null && Addresses.isOurs(back) ? back : "/");
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        SignInCookie.set(response, name, value, Optional.of(YEAR), Https.isSpoken(request));
    }

    private static Optional<String> one(HttpServletRequest request, String name, List<String> allowed) {
        return Optional.ofNullable(request.getParameter(name)).filter(allowed::contains);
    }
}
