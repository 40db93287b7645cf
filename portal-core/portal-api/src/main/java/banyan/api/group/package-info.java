/**
 * Groups as plugins see them.
 * Handlers, pages and sockets receive these.
 * It never changes a group.
 */
package banyan.api.group;
