package banyan.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in through the page, as a browser without scripts does. */
public final class Browsing {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private Browsing() {}

    /** A client that carries the cookie of its sign-in and asks for pages. */
    public static Client as(Node node, TestPerson person) {
        return as(node, person.login(), person.password());
    }

    public static Client as(Node node, String login, String password) {
        Client visitor = Client.at(node.address()).with("Accept", "text/html");
        Answer form = visitor.get("/sign-in").good();
        String fields = "login=" + encoded(login) + "&password=" + encoded(password) + "&_verb=enter"
                + hidden(door(form.text()));
        Answer answer = visitor.with("Cookie", cookies(form))
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/sign-in", fields.getBytes(StandardCharsets.UTF_8), Map.of());
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError("Not signed in: " + answer);
        }
        return visitor.with("Cookie", cookies(answer));
    }

    /** The form that asks for a password: the page has others, for the language and the look. */
    private static String door(String page) {
        int password = page.indexOf("type=\"password\"");
        return page.substring(page.lastIndexOf("<form", password), page.indexOf("</form>", password));
    }

    /** The hidden fields of a form, ready to follow others in a body. */
    private static String hidden(String page) {
        StringBuilder fields = new StringBuilder();
        Matcher inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find() && value.find()) {
                fields.append('&')
                        .append(encoded(name.group(1)))
                        .append('=')
                        .append(encoded(value.group(1).replace("&amp;", "&")));
            }
        }
        return fields.toString();
    }

    private static String cookies(Answer answer) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        return set.stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
