package banyan.api.socket;

import banyan.api.event.Event;
import banyan.api.group.GroupRef;
import banyan.api.value.Week;
import java.util.Map;

/**
 * One line of the statement of a week: what a module settled, or why it settled nothing. Fired while it hears the
 * {@link RoundMoved} to {@link Phase#CLOSED}; whoever provides the rounds shows the lines on the page of the round.
 *
 * @param module that says it
 * @param words the sentence by language tag: {@code en} and {@code zh-CN}
 * @param address of the page that shows more; empty where there is none
 * @since 1.1
 */
public record SettlementLine(GroupRef group, Week week, String module, Map<String, String> words, String address)
        implements Event {}
