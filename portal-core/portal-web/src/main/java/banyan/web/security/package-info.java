/**
 * What every request passes before anything reads it: headers, sizes, form tokens.
 * The container calls the filters, as web.xml orders them.
 * It never decides what a person may do: the runner does.
 */
package banyan.web.security;
