package banyan.qa.model.rounds;

import banyan.api.socket.SettlementLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** One line of a week's statement, in the words of the module that settled. */
@Entity
@Table(name = "round_settlement")
public class Settled {

    private static final int WORDS = 600;
    private static final int ADDRESS = 300;

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private String week;
    private String module;
    private String english;
    private String chinese;
    private String address;
    private OffsetDateTime at;

    /** For JPA. */
    protected Settled() {}

    public Settled(UUID id, SettlementLine line, Instant at) {
        this.id = id;
        this.group = line.group().value();
        this.week = line.week().value();
        this.module = line.module();
        this.english = cut(line.words().getOrDefault("en", line.words().getOrDefault("zh-CN", "")), WORDS);
        this.chinese = cut(line.words().getOrDefault("zh-CN", english), WORDS);
        this.address = line.address().length() > ADDRESS ? "" : line.address();
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }

    public String module() {
        return module;
    }

    public String words(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    public String address() {
        return address;
    }

    public Instant at() {
        return at.toInstant();
    }
}
