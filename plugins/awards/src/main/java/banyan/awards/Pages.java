package banyan.awards;

import banyan.api.plugin.Contributions;

/** The pages of this module. */
final class Pages {

    private Pages() {}

    static void contribute(Contributions to) {
    }
}
