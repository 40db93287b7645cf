/**
 * Who is acting, and whom the portal knows.
 * Handlers, pages and sockets receive these.
 * It never reveals a field that the viewer may not see.
 */
package banyan.api.people;
