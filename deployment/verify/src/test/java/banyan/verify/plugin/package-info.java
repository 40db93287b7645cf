/**
 * Plugins installed, upgraded, fallen back, refused and removed on a running portal.
 * The build calls it, with the fixture plugins and every bundled one.
 * It never waits for a time: it waits for the change to say that it ended.
 */
package banyan.verify.plugin;
