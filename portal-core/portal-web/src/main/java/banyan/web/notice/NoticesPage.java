package banyan.web.notice;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.runtime.notice.Notice;
import banyan.runtime.notice.NoticeUseCases.MyNotices;
import banyan.runtime.notice.NoticeUseCases.SeeNotices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** My notices, newest first. Seeing the first part of the list marks all of them as seen. */
public class NoticesPage implements Page {

    private final PageContext context;
    private Slice<Notice> slice = new Slice<>(List.of(), Optional.empty());

    NoticesPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        Optional<UUID> after = context.param("after").flatMap(NoticesPage::id);
        slice = context.run(new MyNotices(after));
        if (after.isEmpty() && slice.items().stream().anyMatch(notice -> notice.read().isEmpty())) {
            context.run(new SeeNotices(slice.items().get(0).id()));
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One notice on the page. */
    public record Line(String text, String address, String place, boolean unread, Instant at) {}

    public List<Line> getNotices() {
        return slice.items().stream()
                .map(notice -> new Line(
                        notice.text(),
                        notice.address(),
                        notice.group().orElse(""),
                        notice.read().isEmpty(),
                        notice.at()))
                .toList();
    }

    /** Where the next part stands; empty at the end. */
    public String getNext() {
        return slice.next().map(cursor -> context.at("notices", Map.of("after", cursor))).orElse("");
    }
}
