package banyan.runtime.member;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * The introduction card of a person; the same fields for everyone.
 *
 * @param path how the person got here
 * @param audience who sees a field; a field that is not named is seen by the members of the person's groups
 * @param version counts changes; 0 while there is no card
 */
public record Card(
        @NotNull @Size(max = 80) String position,
        @NotNull @Size(max = 80) String industry,
        @NotNull @Size(max = 1000) String path,
        @Size(max = 12) List<@NotBlank @Size(max = 40) String> strengths,
        @Size(max = 12) List<@NotBlank @Size(max = 40) String> needs,
        @Size(max = 12) List<@NotBlank @Size(max = 40) String> interests,
        @Size(max = 6) Map<Field, Audience> audience,
        @Min(0) int version) {

    /** A field that has an audience. */
    public enum Field {
        POSITION,
        INDUSTRY,
        PATH,
        STRENGTHS,
        NEEDS,
        INTERESTS
    }

    /** Who sees a field. */
    public enum Audience {
        /** The members of the groups that the person is in. */
        MEMBERS,
        /** The leads and co-organisers of those groups. */
        LEADS,
        /** The person alone. */
        ME
    }

    public Card {
        strengths = strengths == null ? List.of() : strengths;
        needs = needs == null ? List.of() : needs;
        interests = interests == null ? List.of() : interests;
        audience = audience == null ? Map.of() : audience;
    }

    public static Card empty() {
        return new Card("", "", "", List.of(), List.of(), List.of(), Map.of(), 0);
    }

    /** The card with only the fields that such a viewer may see. */
    Card seenBy(Audience viewer) {
        return new Card(
                shows(Field.POSITION, viewer) ? position : "",
                shows(Field.INDUSTRY, viewer) ? industry : "",
                shows(Field.PATH, viewer) ? path : "",
                shows(Field.STRENGTHS, viewer) ? strengths : List.of(),
                shows(Field.NEEDS, viewer) ? needs : List.of(),
                shows(Field.INTERESTS, viewer) ? interests : List.of(),
                viewer == Audience.ME ? audience : Map.of(),
                version);
    }

    private boolean shows(Field field, Audience viewer) {
        return audience.getOrDefault(field, Audience.MEMBERS).compareTo(viewer) <= 0;
    }
}
