package banyan.runtime.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document, put together by hand, so that each part can be as wrong as a test wants it. */
final class Docx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    Docx() {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Default Extension=\"emf\" ContentType=\"image/x-emf\"/></Types>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + R
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        part(
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + W + "\">"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>");
        part(
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"" + W + "\"><w:abstractNum w:abstractNumId=\"0\">"
                        + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        relation("rId1", "styles", "styles.xml", false);
        relation("rId2", "numbering", "numbering.xml", false);
    }

    Docx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Docx relation(String id, String kind, String target, boolean external) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(R)
                .append('/')
                .append(kind)
                .append("\" Target=\"")
                .append(target)
                .append('"')
                .append(external ? " TargetMode=\"External\"" : "")
                .append("/>");
        return this;
    }

    Docx body(String xml) {
        body.append(xml);
        return this;
    }

    /** A paragraph of one run. */
    Docx words(String text) {
        return body("<w:p>" + run(text, "") + "</w:p>");
    }

    Docx heading(int level, String text) {
        return body("<w:p><w:pPr><w:pStyle w:val=\"" + level + "\"/></w:pPr>" + run(text, "") + "</w:p>");
    }

    Docx item(int level, String text) {
        return body("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + run(text, "") + "</w:p>");
    }

    Docx picture(String id, String alt) {
        return body(
                "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                        + "<wp:docPr id=\"1\" name=\"p\" descr=\"" + alt
                        + "\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                        + "<a:graphicData><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:blipFill>"
                        + "<a:blip r:embed=\"" + id
                        + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    static String run(String text, String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String cell(String text) {
        return "<w:tc><w:p>" + run(text, "") + "</w:p></w:tc>";
    }

    /** A picture of this size, as far as its head says. */
    static byte[] png(int width, int height) {
        return java.nio.ByteBuffer.allocate(60)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    byte[] bytes() {
        return bytesWithout("");
    }

    byte[] bytesWithout(String missing) {
        parts.putIfAbsent(
                "word/document.xml",
                ("<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\" "
                                + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:body>"
                                + body + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent(
                "word/_rels/document.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                                + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().equals(missing)) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path file() throws IOException {
        return Files.write(Files.createTempFile("test", ".docx"), bytes());
    }
}
