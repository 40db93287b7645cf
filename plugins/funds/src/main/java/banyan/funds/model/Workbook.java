package banyan.funds.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of plain sheets as ECMA-376 has it: texts as texts, never as formulas, and figures as figures. The columns, sums and
 * formats that a person adds are theirs.
 */
public final class Workbook {

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final List<Sheet> sheets = new ArrayList<>();

    /** One sheet. */
    public static final class Sheet {

        private final String name;
        private final StringBuilder rows = new StringBuilder();

        private Sheet(String name) {
            this.name = name;
        }

        public Sheet head(List<?> cells) {
            return write(cells, " s=\"1\"");
        }

        public Sheet row(List<?> cells) {
            return write(cells, "");
        }

        private Sheet write(List<?> cells, String style) {
            rows.append("<row>");
            for (Object cell : cells) {
                String text = String.valueOf(cell);
                boolean figure = cell instanceof Number
                        || cell instanceof BigDecimal
                        || FIGURE.matcher(text).matches();
                if (figure) {
                    rows.append("<c").append(style).append("><v>").append(text).append("</v></c>");
                } else {
                    rows.append("<c t=\"inlineStr\"")
                            .append(style)
                            .append("><is><t xml:space=\"preserve\">")
                            .append(escaped(text))
                            .append("</t></is></c>");
                }
            }
            rows.append("</row>");
            return this;
        }
    }

    public Sheet sheet(String name) {
        Sheet sheet = new Sheet(Plain.of(name.replaceAll("[\\[\\]*?:/\\\\]", " "), 31));
        sheets.add(sheet);
        return sheet;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder types = new StringBuilder();
            StringBuilder names = new StringBuilder();
            StringBuilder links = new StringBuilder();
            for (int i = 1; i <= sheets.size(); i++) {
                Sheet sheet = sheets.get(i - 1);
                types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/>");
                names.append(
                        "<sheet name=\"" + escaped(sheet.name) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
                links.append("<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
                put(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.rows + "</sheetData></worksheet>");
            }
            frame(zip, types, names, links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void frame(ZipOutputStream zip, StringBuilder types, StringBuilder names, StringBuilder links)
            throws IOException {
        put(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                        + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + TYPE
                        + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE
                        + "styles+xml\"/>"
                        + types + "</Types>");
        put(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
                        + "</sheets></workbook>");
        put(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "<Relationship Id=\"styles\" Type=\""
                        + RELATIONS + "/styles\" Target=\"styles.xml\"/></Relationships>");
        put(
                zip,
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz"
                        + " val=\"11\"/></font></fonts><fills count=\"2\"><fill><patternFill"
                        + " patternType=\"none\"/></fill><fill><patternFill"
                        + " patternType=\"gray125\"/></fill></fills><borders"
                        + " count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs"
                        + " count=\"2\"><xf/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>");
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return Plain.of(text, 32_000)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
