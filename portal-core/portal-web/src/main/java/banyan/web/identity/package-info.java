/**
 * The door as a browser sees it: who sends a request, sign-in and sign-out, set-up, and the pages of accounts.
 * The container calls the mechanism before every request; the page engine shows the pages.
 * It never decides who may come in: the use cases of identity do.
 */
package banyan.web.identity;
