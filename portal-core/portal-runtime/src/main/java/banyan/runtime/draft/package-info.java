/**
 * Drafts: what a person is typing, kept on the server.
 * Pages read them; the browser writes them through the use cases here.
 * It never shows a draft to anyone but the person who typed it.
 */
package banyan.runtime.draft;
