package banyan.runtime.text;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Long texts as the members of a group read them: who is named leads to their card. */
@ApplicationScoped
public class GroupTexts {

    @Inject
    Queries sql;

    @Inject
    Transactions transactions;

    public String html(String markdown, Group group) {
        if (markdown.indexOf('@') < 0) {
            return Markdown.html(markdown);
        }
        Map<String, PersonRef> named = transactions.in(() -> Mentions.find(sql, markdown, group.ref()));
        return Markdown.html(markdown, login -> {
            PersonRef person = named.get(login.toLowerCase(Locale.ROOT));
            return person == null ? null : "/g/" + group.handle().value() + "/members/" + person.value();
        });
    }
}
