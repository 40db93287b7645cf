/**
 * Rotating moderation: who is on duty in a week, what they do, and what the week was worth.
 * The portal opens {@link banyan.moderation.ModerationPlugin}, its table of contents.
 * It never sees the core's classes or another plugin's.
 */
package banyan.moderation;
