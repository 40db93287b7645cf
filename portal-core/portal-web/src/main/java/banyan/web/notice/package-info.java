/**
 * The page of one's notices.
 * The page engine opens it.
 * It never shows the notices of another person.
 */
package banyan.web.notice;
