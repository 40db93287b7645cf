package banyan.launch.db;

/**
 * How to reach the database: as the owner, who migrates, and as the application, which works and may not touch postings
 * or audit entries.
 *
 * @param applicationRole the role that migrations grant rights to; the application's account, or the role it lowers to
 */
public record Database(
        String ownerUrl,
        String ownerUser,
        String ownerPassword,
        String url,
        String user,
        String password,
        String applicationRole) {

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
