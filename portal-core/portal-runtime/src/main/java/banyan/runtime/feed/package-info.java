/**
 * What programs of members subscribe to: feeds of modules, each under a secret address that its member can take back.
 * The plugin host registers feeds; the web entry serves them.
 * It never answers more than the member may see at that moment.
 */
package banyan.runtime.feed;
