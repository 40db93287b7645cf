package banyan.qa.model.rounds;

/** Division of whole numbers to the nearest, halves up: the same on every machine. */
final class Rounding {

    private Rounding() {}

    static int div(long dividend, long divisor) {
        return Math.toIntExact(Math.floorDiv(Math.addExact(Math.multiplyExact(2, dividend), divisor), 2 * divisor));
    }
}
