/**
 * Members: ask to join, invite, leave, remove, roles, the directory and the introduction card.
 * Pages and programs run the use cases; plugins see people through the portal-api.
 * It never shows a field of a card to someone outside its audience.
 */
package banyan.runtime.member;
