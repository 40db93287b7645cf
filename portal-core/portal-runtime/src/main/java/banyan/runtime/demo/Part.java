package banyan.runtime.demo;

/**
 * A person's time in one group of the demo.
 *
 * @param joins on which day of the year, counted from 0
 * @param leaves on which day; {@link #STAYS} for those who are still there
 * @param wants what they said they want from the group
 */
public record Part(String login, int joins, int leaves, String wants) {

    public static final int STAYS = Integer.MAX_VALUE;

    public boolean isThereOn(int day) {
        return joins <= day && day < leaves;
    }
}
