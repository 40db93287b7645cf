package banyan.web.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the gallery shows and what its form takes. */
@Named("page")
@RequestScoped
public class GalleryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A row of the sample list. */
    public record Row(String title, int answers, String person, Instant asked) implements Serializable {}

    private String title = "嵌件注塑偏位：治具换新后反而更差，不良 1.8% 到 4.2%";
    private String scene = "";
    private int days = 3;
    private String kind = "case";
    private LocalDate day = LocalDate.of(2026, 11, 25);
    private List<String> topics = List.of("注塑", "治具");
    private boolean mail = true;
    private boolean open;
    private List<String> files = List.of();

    public String publish() {
        FacesContext.getCurrentInstance().addMessage("ask:title", new FacesMessage("这个题目 3 天前有人提过。换一个说法，或加入那一个。"));
        return null;
    }

    public Instant getNow() {
        return Instant.now();
    }

    public List<Row> getRows() {
        Instant now = Instant.now();
        return List.of(
                new Row("注塑件缩水率波动，同一模具早晚班差 0.3%", 7, "周敏", now.minus(3, ChronoUnit.MINUTES)),
                new Row("涂胶机每班断胶 6 次，换过胶阀没有用", 6, "Maria Keller", now.minus(5, ChronoUnit.HOURS)),
                new Row("视觉检测误判率 6%，加样本已经没有用了", 4, "赵启明", now.minus(40, ChronoUnit.DAYS)));
    }

    /** As many rows as a list page shows, to measure what it costs. */
    public List<Row> getMany() {
        return java.util.stream.Stream.generate(this::getRows)
                .flatMap(List::stream)
                .limit(25)
                .toList();
    }

    public Map<String, String> getKinds() {
        return Map.of("case", "案例", "challenge", "难题");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getScene() {
        return scene;
    }

    public void setScene(String scene) {
        this.scene = scene;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }
}
