package banyan.launch.backup;

import banyan.launch.db.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a database is made of, asked of its own catalogue by the queries in {@code definitions.sql}. */
final class Definitions {

    private static final String OURS = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";
    private static final Pattern MINE = Pattern.compile("\\{mine (\\w+) (\\w+)}");
    private static final Pattern SECTION = Pattern.compile("(?m)^-- section: (\\w+).*$");
    private static final Map<String, String> SECTIONS = sections();

    private final Connection connection;
    private final Database database;

    Definitions(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
    }

    /** Everything that one section of the file answers with, in order. */
    List<String> of(String section) throws SQLException {
        List<String> answers = new ArrayList<>();
        String text = SECTIONS.get(section);
        if (text == null) {
            throw new IllegalArgumentException(section);
        }
        for (String query : completed(text).split(";\\s*(?:\\n|$)")) {
            if (query.isBlank()) {
                continue;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
        }
        return answers;
    }

    private String completed(String text) {
        Matcher mine = MINE.matcher(text);
        String withParts = mine.replaceAll(part -> Matcher.quoteReplacement(OURS
                + " and not exists (select 1 from pg_depend x where x.deptype = 'e' and x.classid = 'pg_catalog."
                + part.group(2) + "'::regclass and x.objid = " + part.group(1) + ".oid)"));
        return withParts.replace("{ours}", OURS).replace("{roles}", roles());
    }

    /** The roles that every installation has, with the name by which a backup calls them. */
    private String roles() {
        return "(select 0::oid as oid, 'public' as role"
                + " union all select oid, '@owner@' from pg_roles where rolname = current_user"
                + " union all select oid, '@app@' from pg_roles where rolname <> current_user and rolname = '"
                + database.applicationRole().replace("'", "''") + "')";
    }

    private static Map<String, String> sections() {
        String file = resource();
        Map<String, String> sections = new HashMap<>();
        Matcher heading = SECTION.matcher(file);
        String name = null;
        int from = 0;
        while (heading.find()) {
            if (name != null) {
                sections.put(name, file.substring(from, heading.start()));
            }
            name = heading.group(1);
            from = heading.end();
        }
        if (name != null) {
            sections.put(name, file.substring(from));
        }
        return sections;
    }

    private static String resource() {
        try (InputStream file = Definitions.class.getResourceAsStream("definitions.sql")) {
            if (file == null) {
                throw new IllegalStateException("definitions.sql is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
