/**
 * Files that leave the portal: a certificate as PDF, the weeks on duty as iCalendar.
 * The handlers hand them plain values.
 * They never ask the store and never decide.
 */
package banyan.moderation.paper;
