package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** What the charter in force says this group is for; all empty while there is no charter. */
@Requires("qa.read")
@Get("positioning")
public record Positioned() implements Query<Positioned.Words> {

    /** The words of the charter. */
    public record Words(String positioning, List<String> weTalkAbout, List<String> weDoNotTalkAbout) {

        public Words {
            weTalkAbout = List.copyOf(weTalkAbout);
            weDoNotTalkAbout = List.copyOf(weDoNotTalkAbout);
        }
    }
}
