package banyan.funds.model;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums that must come out to the fen. */
class FiguresOfTheMissionTest {

    private static final Unit CNY = new Unit("CNY");

    @Test
    @Tag("M152")
    @Tag("M153")
    @Tag("M154")
    void fiveHundredFeesAreFiftyTwoBudgets() {
        Money fund = Money.of("200", CNY).times(500);
        assertThat(fund).isEqualTo(Money.of("100000", CNY));
        Tranche year = new Tranche(Week.of(2026, 10), 52, fund.minor());
        List<Long> slices = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            slices.add(year.slice(Week.of(2026, 8).plus(k)));
        }
        assertThat(slices.subList(0, 2)).containsOnly(0L);
        assertThat(slices.subList(54, 60)).containsOnly(0L);
        assertThat(slices.subList(2, 54)).containsOnly(192_307L, 192_308L);
        assertThat(slices.stream().filter(slice -> slice == 192_308L)).hasSize(36);
        assertThat(slices.stream().mapToLong(Long::longValue).sum()).isEqualTo(fund.minor());
    }

    @Test
    @Tag("M159")
    @Tag("M164")
    void duesOfAYearAreFiftyTwoPays() {
        DuesYear year = new DuesYear(Money.of("10", CNY).times(500), Week.of(2026, 1));
        assertThat(year.forecast()).isEqualTo(Money.of("60000", CNY));
        List<Money> pays = new ArrayList<>();
        for (int k = 0; k < 52; k++) {
            pays.add(year.pay(Week.of(2026, 1).plus(k)));
        }
        assertThat(pays).containsOnly(Money.of("1153.84", CNY), Money.of("1153.85", CNY));
        assertThat(pays.stream().filter(Money.of("1153.85", CNY)::equals)).hasSize(32);
        assertThat(pays.stream().mapToLong(Money::minor).sum()).isEqualTo(6_000_000);
    }

    /** 2026 and 2032 have 53 weeks: a tranche has 52 all the same, and no week of duty goes unpaid. */
    @ParameterizedTest
    @ValueSource(ints = {2026, 2032})
    void longYearsHaveNoHoleAndNoDoubleWeek(int year) {
        assertThat(Week.weeksIn(year)).isEqualTo(53);
        Tranche fees = new Tranche(Week.of(year, 1), 52, 10_000_000);
        assertThat(fees.slice(Week.of(year, 52))).isPositive();
        assertThat(fees.slice(Week.of(year, 53))).isZero();
        assertThat(fees.openedBy(Week.of(year, 53))).isEqualTo(10_000_000);
        DuesYear dues = new DuesYear(new Money(500_000, CNY), Week.of(year, 1));
        assertThat(dues.pay(Week.of(year, 53))).isEqualTo(dues.pay(Week.of(year, 1)));
        for (int from = 0; from < 120; from++) {
            long sum = 0;
            for (int k = 0; k < 52; k++) {
                sum += dues.pay(Week.of(year, 1).plus(from + k)).minor();
            }
            assertThat(sum).isEqualTo(6_000_000);
        }
    }

    @Test
    @Tag("M176")
    void theChallengeOpensWithFiftyTwoMembersAtAnyFee() {
        assertThat(Threshold.members()).isEqualTo(52);
        Random random = new Random(52);
        for (int i = 0; i < 10_000; i++) {
            long fee = 1 + Math.abs(random.nextLong() % 100_000_000);
            assertThat(Threshold.isReached(fee, 51)).as("fee %s", fee).isFalse();
            assertThat(Threshold.isReached(fee, 52)).as("fee %s", fee).isTrue();
        }
    }

    @Test
    void anyAmountOpensToTheLastFenAndSlicesDifferByOne() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            int weeks = 1 + random.nextInt(52);
            long minor = random.nextLong(1, 1_000_000_000_000L);
            Week first = Week.containing(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(6_000)));
            Tranche tranche = new Tranche(first, weeks, minor);
            long least = minor / weeks;
            long sum = 0;
            for (int k = 0; k < weeks; k++) {
                long slice = tranche.slice(first.plus(k));
                assertThat(slice).as("seed %s", seed).isBetween(least, least + 1);
                sum += slice;
            }
            assertThat(sum).as("seed %s", seed).isEqualTo(minor);
        }
    }

    @Test
    void aPaymentSettlesTheOldestFirst() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<Allocation.Open> open = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            open.add(new Allocation.Open(
                    new java.util.UUID(0, i),
                    Leg.NOBODY,
                    ChargeKind.DUES,
                    Leg.NOBODY,
                    "2026-0" + (i + 1),
                    1_000,
                    1_000,
                    day,
                    ""));
        }
        Allocation paid = Allocation.of(open, 1_500);
        assertThat(paid.parts()).extracting(Allocation.Part::minor).containsExactly(1_000L, 500L);
        assertThat(Allocation.of(open, 3_200).rest()).isEqualTo(200);
    }

    @Test
    void theOutlookEndsWhereTheSlicesEnd() {
        Tranche paid = new Tranche(Week.of(2026, 20), 52, 5_200);
        var nothing = Outlook.WhatIf.NOTHING;
        Outlook outlook = new Outlook(Week.of(2026, 30), 4_100, List.of(paid), 0, 0, nothing);
        assertThat(outlook.weeks(52).get(51).minor()).isZero();
        Outlook dues = new Outlook(Week.of(2026, 30), 900, List.of(), 0, 6_000_000, nothing);
        assertThat(dues.weeks(52).get(51).minor()).isEqualTo(900);
        Outlook grows = new Outlook(Week.of(2026, 30), 4_100, List.of(paid), 0, 0, new Outlook.WhatIf(20_000, 10, 0));
        assertThat(grows.weeks(52).get(51).minor()).isBetween(80_000L, 120_000L);
    }
}
