package banyan.funds.page;

import banyan.api.page.PageContext;

/** Where the books are downloaded. */
public record Exports(String hledger, String csv, String excel) {

    static Exports of(PageContext core) {
        String base = "/api/v1/groups/" + core.viewer().here().handle() + "/funds/exports/";
        return new Exports(base + "journal.hledger", base + "postings.csv", base + "books.xlsx");
    }
}
