/**
 * What can be done with duty weeks, and the handlers that do it.
 * The portal's runner calls them, for people, programs and jobs.
 * It never renders and never asks who may.
 */
package banyan.moderation.usecase;
