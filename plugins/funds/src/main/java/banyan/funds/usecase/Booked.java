package banyan.funds.usecase;

import banyan.api.value.Money;

/** What was written in the books: the voucher, what it moved, and the page that shows it. */
public record Booked(long voucher, Money amount, String address) {}
