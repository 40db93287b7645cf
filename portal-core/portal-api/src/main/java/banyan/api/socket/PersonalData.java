package banyan.api.socket;

import banyan.api.people.PersonRef;
import java.util.Map;

/**
 * Serves a person's right to their data. Every plugin that keeps anything about people registers it.
 *
 * <p><b>When:</b> export, when the person or an administrator asks; erase, after an account is erased.
 * <p><b>How:</b> export answers plain values (text, numbers, lists, maps) under names that a person understands. Erase
 * removes what identifies the person and keeps what belongs to the group.
 * <p><b>If you fail:</b> the export says which part is missing; erasure is tried again until it works.
 *
 * @since 1.0
 */
public interface PersonalData {

    Map<String, Object> export(PersonRef person);

    void erase(PersonRef person);
}
