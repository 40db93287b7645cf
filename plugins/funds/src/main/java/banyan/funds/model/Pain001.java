package banyan.funds.model;

import banyan.api.value.Money;
import java.io.StringWriter;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A batch as ISO 20022 customer credit transfer initiation, pain.001.001.03. An account that proves to be an IBAN (ISO 13616,
 * remainder 1 by 97) is sent as such, any other as its number.
 */
public final class Pain001 {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03";
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final int NAME = 70;

    /** Whose account pays. */
    public record Payer(String holder, String account, String bic) {}

    private final XMLStreamWriter xml;
    private final StringWriter text = new StringWriter();

    private Pain001() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    public static String of(Batch batch, Payer payer, String group, Instant made) {
        try {
            Pain001 writer = new Pain001();
            writer.document(batch, payer, group, made);
            return writer.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The batch " + batch.no() + " could not be written", e);
        }
    }

    static boolean isIban(String account) {
        String upper = account.toUpperCase(Locale.ROOT);
        if (!IBAN.matcher(upper).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (upper.substring(4) + upper.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValueExact() == 1;
    }

    private void document(Batch batch, Payer payer, String group, Instant made) throws XMLStreamException {
        List<Payout> payouts = batch.payouts().stream()
                .filter(payout -> payout.state() != Payout.State.CANCELLED)
                .toList();
        String sum = new Money(payouts.stream().mapToLong(Payout::minor).sum(), batch.unit()).plain();
        String message = batch.id().toString().replace("-", "");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn").open("GrpHdr");
        line("MsgId", message)
                .line(
                        "CreDtTm",
                        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(made.atOffset(ZoneOffset.UTC)))
                .line("NbOfTxs", Integer.toString(payouts.size()))
                .line("CtrlSum", sum);
        open("InitgPty").line("Nm", cut(group)).close().close();
        open("PmtInf")
                .line("PmtInfId", message)
                .line("PmtMtd", "TRF")
                .line("NbOfTxs", Integer.toString(payouts.size()));
        line("CtrlSum", sum).line("ReqdExctnDt", batch.due().toString());
        open("Dbtr").line("Nm", cut(payer.holder())).close();
        account("DbtrAcct", payer.account());
        open("DbtrAgt").agent(payer.bic()).close();
        for (Payout payout : payouts) {
            transfer(batch, payout, message);
        }
        close().close();
        xml.writeEndDocument();
    }

    private void transfer(Batch batch, Payout payout, String message) throws XMLStreamException {
        open("CdtTrfTxInf")
                .open("PmtId")
                .line("EndToEndId", message.substring(0, 24) + "-" + payout.no())
                .close();
        open("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", batch.unit().value());
        xml.writeCharacters(new Money(payout.minor(), batch.unit()).plain());
        xml.writeEndElement();
        close();
        if (!payout.bic().isEmpty()) {
            open("CdtrAgt").agent(payout.bic()).close();
        }
        open("Cdtr").line("Nm", cut(payout.name())).close();
        account("CdtrAcct", payout.account());
        close();
    }

    private void account(String tag, String account) throws XMLStreamException {
        open(tag).open("Id");
        if (isIban(account)) {
            line("IBAN", account.toUpperCase(Locale.ROOT));
        } else {
            open("Othr").line("Id", account).close();
        }
        close().close();
    }

    private Pain001 agent(String bic) throws XMLStreamException {
        open("FinInstnId");
        if (bic.isEmpty()) {
            open("Othr").line("Id", "NOTPROVIDED").close();
        } else {
            line("BIC", bic);
        }
        return close();
    }

    private Pain001 open(String tag) throws XMLStreamException {
        xml.writeStartElement(tag);
        return this;
    }

    private Pain001 line(String tag, String value) throws XMLStreamException {
        xml.writeStartElement(tag);
        xml.writeCharacters(value);
        xml.writeEndElement();
        return this;
    }

    private Pain001 close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    private static String cut(String name) {
        return Plain.of(name, NAME);
    }
}
