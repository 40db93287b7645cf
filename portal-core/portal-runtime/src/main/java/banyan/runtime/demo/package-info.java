/**
 * The demo enterprise: who makes which part of it, in which order, and how all of it goes away again.
 * Parts of the core register a {@link DemoPart}; the start with {@code --demo} and the administrator's button call it.
 * It never touches what people made themselves.
 */
package banyan.runtime.demo;
