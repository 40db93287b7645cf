/**
 * Words in the languages of the portal.
 * Everything that speaks to a person.
 * It never answers with a bare key.
 */
package banyan.runtime.text;
