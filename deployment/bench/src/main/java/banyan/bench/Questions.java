package banyan.bench;

import java.util.List;
import java.util.Map;

/** A question as people write them. */
final class Questions {

    private Questions() {}

    static Map<String, Object> sample(int n) {
        return Map.of(
                "title",
                "第 " + n + " 批注塑件收缩不均，怎么查？",
                "scene",
                "夜班换料以后，同一副模具出来的件左右差 0.3 毫米。",
                "details",
                "料温 230，模温 60，保压 45 MPa，换过两次水路都没有变化。".repeat(3),
                "request",
                "想知道先查模温还是先查保压曲线，有没有人遇到过。",
                "topics",
                List.of("注塑", "模温"),
                "files",
                List.of());
    }
}
