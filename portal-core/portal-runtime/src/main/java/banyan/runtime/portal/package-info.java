/**
 * The portal itself: its name, language, zone and look, its first start and its set-up.
 * The launcher's start, the set-up pages and everything that shows the portal's name call it.
 * It never lets anyone in: that is identity's work.
 */
package banyan.runtime.portal;
