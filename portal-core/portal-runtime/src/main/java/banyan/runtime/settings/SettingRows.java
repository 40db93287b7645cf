package banyan.runtime.settings;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.runtime.data.Ids;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.json.JsonCodec;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chosen values in the database: versions are added, never changed. */
@ApplicationScoped
class SettingRows {

    private static final Type TEXTS = new TypeReference<Map<String, String>>() {}.getType();

    private static final String SELECT =
            "select s.version, p.name, s.at, cast(s.chosen as text) from core.setting_value s join core.person p on p.id ="
                    + " s.who where s.module = ? and s.grp is not distinct from cast(? as uuid)";

    private final JsonCodec json = new JsonCodec(SettingRows.class.getClassLoader());

    @Inject
    Queries sql;

    @Inject
    Ids ids;

    @Inject
    TransactionMemory memory;

    /** The values that hold now: of the portal, and of the group where it chose any. */
    record InForce(Map<String, String> portal, Map<String, String> group) {}

    InForce inForce(String module, Optional<GroupRef> group) {
        record Found(boolean ofPortal, Map<String, String> chosen) {}
        List<Found> found = sql.list(
                "select distinct on (grp) grp is null, cast(chosen as text) from core.setting_value where module = ? and"
                        + " (grp is null or grp = cast(? as uuid)) order by grp, version desc",
                row -> new Found(row.flag(0), json.read(row.text(1), TEXTS)),
                module,
                group);
        Map<String, String> portal = Map.of();
        Map<String, String> own = Map.of();
        for (Found one : found) {
            if (one.ofPortal()) {
                portal = one.chosen();
            } else {
                own = one.chosen();
            }
        }
        return new InForce(portal, own);
    }

    Optional<SettingsForm.Version> last(String module, Optional<GroupRef> group) {
        return sql.find(SELECT + " order by s.version desc limit 1", this::version, module, group);
    }

    List<SettingsForm.Version> all(String module, Optional<GroupRef> group) {
        return sql.list(SELECT + " order by s.version desc limit 100", this::version, module, group);
    }

    SettingsForm.Version get(String module, Optional<GroupRef> group, int version) {
        return sql.find(SELECT + " and s.version = ?", this::version, module, group, version)
                .orElseThrow(() -> Refusal.notFound("modules", "version", version));
    }

    private SettingsForm.Version version(Row row) {
        return new SettingsForm.Version(row.number(0), row.text(1), row.instant(2), json.read(row.text(3), TEXTS));
    }

    void add(
            String module,
            Optional<GroupRef> group,
            int version,
            Map<String, String> chosen,
            PersonRef who,
            Instant at) {
        sql.change(
                "insert into core.setting_value (id, module, grp, version, chosen, who, at) values (?, ?, cast(? as uuid),"
                        + " ?, cast(? as jsonb), ?, ?)",
                ids.next(),
                module,
                group,
                version,
                json.write(chosen),
                who,
                at);
        memory.forgetAll();
    }
}
