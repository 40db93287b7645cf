package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.member.Card;
import banyan.runtime.member.Card.Audience;
import banyan.runtime.member.Card.Field;
import banyan.runtime.member.ChangeMyCard;
import banyan.runtime.member.MyCard;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /me/card}: the viewer's introduction card, and who sees which field. */
public final class CardPage implements Page {

    /** The audience of one field, as a row of the form. */
    public record AudienceRow(String name, String label, String chosen) {}

    private final PageContext context;
    private Card card = Card.empty();

    CardPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        card = context.run(new MyCard());
    }

    public void save() {
        Typed typed = new Typed(context, "members");
        context.run(new ChangeMyCard(new Card(
                typed.text("position"),
                typed.text("industry"),
                typed.text("path"),
                typed.items("strengths"),
                typed.items("needs"),
                typed.items("interests"),
                audience(typed),
                typed.number("version"))));
        context.tell("members.card.saved");
    }

    private static Map<Field, Audience> audience(Typed typed) {
        Map<Field, Audience> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            typed.textIf("audience" + field).ifPresent(chosen -> {
                Audience audience = typed.made("audience" + field, Audience::valueOf);
                if (audience != Audience.MEMBERS) {
                    all.put(field, audience);
                }
            });
        }
        return all;
    }

    public Card getCard() {
        return card;
    }

    public String getStrengths() {
        return joined(card.strengths());
    }

    public String getNeeds() {
        return joined(card.needs());
    }

    public String getInterests() {
        return joined(card.interests());
    }

    private String joined(List<String> items) {
        return String.join(context.say("groups.and"), items);
    }

    public List<AudienceRow> getAudiences() {
        return Stream.of(Field.values())
                .map(field -> new AudienceRow(
                        "audience" + field,
                        context.say("members.card." + field.name().toLowerCase(Locale.ROOT) + ".label"),
                        card.audience().getOrDefault(field, Audience.MEMBERS).name()))
                .toList();
    }

    public Map<String, String> getChoices() {
        return Choices.of(context, "members.audience", Audience.values());
    }
}
