/**
 * Feeds of members: the entry for their programs, and the page on which members make and end addresses.
 * Programs come with a secret address, members with a page.
 * It never writes a secret into a log, a page kept by a browser, or a link.
 */
package banyan.web.feed;
